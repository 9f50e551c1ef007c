public import SaksamaArticle
public import SaksamaText
import SaksamaYAML

/// A text of a rule's file that must pass, or must have exactly the findings that its marks show.
public struct RuleExample: Sendable {
  /// The text without the marks.
  public let text: String
  /// Whether the rule must find something.
  public let isFaulty: Bool
  /// The marked ranges in order of place, in bytes of `text`.
  public let ranges: [SourceRange]
  /// The number of findings that marks in the headline show; they are reported at the head of the text.
  public let headlineFindings: Int
  /// What the example states beside the text.
  public let metadata: ArticleMetadata
  /// The stage at which it is checked.
  public let stage: Stage
  /// The text after all fixes that the rule offers; nil where the example says nothing of them.
  public let fixed: String?
  /// Arguments that the first finding must have.
  public let arguments: [String: String]
  /// The name of the format in which the example is written.
  public let format: String
  /// Where the example stands in the file of the rule.
  public let place: SourceRange

  /// Makes an example; a passing one has no ranges.
  public init(
    text: String, isFaulty: Bool, ranges: [SourceRange], metadata: ArticleMetadata = ArticleMetadata(), stage: Stage = .publish,
    fixed: String? = nil, arguments: [String: String] = [:], headlineFindings: Int = 0, format: String = WireFormat.name,
    place: SourceRange
  ) {
    self.text = text
    self.isFaulty = isFaulty
    self.ranges = ranges
    self.headlineFindings = headlineFindings
    self.metadata = metadata
    self.stage = stage
    self.fixed = fixed
    self.arguments = arguments
    self.format = format
    self.place = place
  }
}

/// Reads the examples of a rule and the marks in them.
enum ExampleReader {
  static let opening = "⟦"
  static let closing = "⟧"

  /// The examples under `pass` and `fail`.
  static func read(_ node: Node) -> (examples: [RuleExample], problems: [SourceProblem]) {
    var reader = MappingReader(node, "`examples`")
    var examples: [RuleExample] = []
    for (key, isFaulty) in [("pass", false), ("fail", true)] {
      guard let list = reader.node(key) else { continue }
      for item in list.sequence ?? [list] {
        if let example = example(item, isFaulty, &reader) { examples.append(example) }
      }
    }
    return (examples, reader.finish())
  }

  private static func example(_ node: Node, _ isFaulty: Bool, _ reader: inout MappingReader) -> RuleExample? {
    var metadata = ArticleMetadata()
    var stage = Stage.publish
    var fixed: String?
    var arguments: [String: String] = [:]
    var headlineFindings = 0
    var format = WireFormat.name
    var text = node.string
    if node.mapping != nil {
      var part = MappingReader(node, "an example")
      text = part.text("text")?.value
      if let headline = part.text("headline").map({ withoutMarks($0.value) }) {
        metadata.headline = headline.text
        headlineFindings = headline.ranges.count
      }
      metadata.language = part.text("language")?.value
      if let date = part.text("date") {
        metadata.date = CalendarDate(date.value)
        if metadata.date == nil { part.report("`date` must be a day of the form YYYY-MM-DD.", at: date.range) }
      }
      if let name = part.text("format") {
        let known = ArticleFormats.all.map { $0.name }
        if known.contains(name.value) { format = name.value } else { part.unknown(name, "input format", known) }
      }
      stage = part.choice("stage", Stage.self)?.value ?? .publish
      fixed = part.text("fixed")?.value
      if let list = part.node("arguments") {
        var named = MappingReader(list, "`arguments`")
        for entry in named.allEntries() { arguments[entry.name] = entry.value.string }
        part.report(named.finish())
      }
      reader.report(part.finish())
    }
    guard let text else {
      reader.report("An example must be a text, or a mapping with `text`.", at: node.range)
      return nil
    }
    let marked = withoutMarks(text)
    if !isFaulty, !marked.ranges.isEmpty || headlineFindings > 0 {
      reader.report("A passing example has no findings to mark with ⟦ and ⟧.", at: node.range)
    }
    if isFaulty, marked.ranges.isEmpty, headlineFindings == 0 {
      reader.report("A failing example marks each finding with ⟦ and ⟧.", at: node.range)
    }
    if marked.isUnbalanced { reader.report("The marks ⟦ and ⟧ of the example do not pair.", at: node.range) }
    return RuleExample(
      text: marked.text, isFaulty: isFaulty, ranges: marked.ranges, metadata: metadata, stage: stage, fixed: fixed, arguments: arguments,
      headlineFindings: headlineFindings, format: format, place: node.range)
  }

  /// The text without its marks, and the ranges that they enclose.
  static func withoutMarks(_ text: String) -> (text: String, ranges: [SourceRange], isUnbalanced: Bool) {
    var plain = ""
    var ranges: [SourceRange] = []
    var start: Int?
    var isUnbalanced = false
    for character in text.unicodeScalars {
      if character == "⟦" {
        if start != nil { isUnbalanced = true }
        start = plain.utf8.count
      } else if character == "⟧" {
        if let start { ranges.append(SourceRange(start, plain.utf8.count)) } else { isUnbalanced = true }
        start = nil
      } else {
        plain.unicodeScalars.append(character)
      }
    }
    return (plain, ranges, isUnbalanced || start != nil)
  }
}
