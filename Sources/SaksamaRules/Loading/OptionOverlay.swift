public import SaksamaText
public import SaksamaYAML

/// Options that a configuration lays over those of a rule.
public struct OptionOverlay: Sendable {
  /// The full or short id of the rule.
  public let rule: String
  /// The options, a mapping.
  public let options: Node
  /// The file that states them.
  public let file: SourceText

  /// Makes the overlay.
  public init(rule: String, options: Node, file: SourceText) {
    self.rule = rule
    self.options = options
    self.file = file
  }
}

/// The options of a rule with all that is laid over them, and the files in which they stand.
///
/// The files count as one behind the other, so that every place in the options tells its file.
struct LaidOptions {
  /// The options; nil where neither the rule nor an overlay has any.
  private(set) var node: Node?
  private var parts: [(start: Int, file: SourceText)]

  /// Lays `overlays` in order over the options that stand in the file of the rule.
  init(_ node: Node?, in file: SourceText, _ overlays: [OptionOverlay]) {
    self.node = node
    parts = [(0, file)]
    var start = file.count + 1
    for overlay in overlays {
      let options = overlay.options.moved(by: start)
      self.node = self.node.map { $0.mapping == nil ? options : $0.overlaid(with: options) } ?? options
      parts.append((start, overlay.file))
      start += overlay.file.count + 1
    }
  }

  /// The problem in the file in which it stands.
  func placed(_ problem: SourceProblem) -> FileProblem {
    let part = parts.last { $0.start <= problem.range.start } ?? parts[0]
    let range = SourceRange(problem.range.start - part.start, problem.range.end - part.start)
    return FileProblem(part.file, SourceProblem(problem.message, at: range))
  }
}
