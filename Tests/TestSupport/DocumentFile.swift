/// A page of documentation (Markdown) whose blocks of code are tried out, from the first to the last, in one folder.
///
/// A block is a file where the line before it begins with its path between backticks and ends with a colon. A block called `console` holds
/// commands behind `$ `, each followed by what it answers. Any other block must stand behind a line that begins with "In Vale".
public struct DocumentFile: Sendable {
  /// A command with what it answers.
  public struct Step: Hashable, Sendable {
    /// The line for the shell.
    public let command: String
    /// Both outputs, and the exit status where it is not 0.
    public var answer: [String]

    /// Makes the step.
    public init(command: String, answer: [String]) {
      self.command = command
      self.answer = answer
    }
  }

  /// A part of the page.
  public enum Part: Sendable {
    /// Text.
    case prose([String])
    /// A file that stands there whole.
    case file(path: String, info: String, lines: [String])
    /// Commands.
    case console([Step])
    /// What belongs to another program.
    case foreign(info: String, lines: [String])
    /// A block of which nobody can say what it is, at a line counted from 1.
    case unknown(info: String, lines: [String], line: Int)
  }

  /// The parts in order.
  public var parts: [Part] = []

  /// Reads a page.
  public init(_ text: String) {
    var prose: [String] = []
    var block: (info: String, lines: [String], line: Int)?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).enumerated() {
      guard line.hasPrefix("```") else {
        if block == nil { prose.append(line) } else { block?.lines.append(line) }
        continue
      }
      if let open = block {
        parts.append(Self.part(open.info, open.lines, open.line, introduced: prose.last { !$0.isEmpty } ?? ""))
        prose = []
        block = nil
      } else {
        parts.append(.prose(prose))
        block = (String(line.dropFirst(3)), [], index + 1)
      }
    }
    parts.append(.prose(prose))
  }

  private static func part(_ info: String, _ lines: [String], _ line: Int, introduced head: String) -> Part {
    if info == "console" { return .console(steps(lines)) }
    if head.hasPrefix("`"), head.hasSuffix(":"), let path = head.split(separator: "`").first {
      return .file(path: String(path), info: info, lines: lines)
    }
    return head.hasPrefix("In Vale") ? .foreign(info: info, lines: lines) : .unknown(info: info, lines: lines, line: line)
  }

  private static func steps(_ lines: [String]) -> [Step] {
    var steps: [Step] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2)), answer: []))
      } else {
        steps.indices.last.map { steps[$0].answer.append(line) }
      }
    }
    return steps
  }

  /// The page as text.
  public var text: String {
    parts.flatMap { part -> [String] in
      switch part {
      case .prose(let lines): lines
      case .file(_, let info, let lines), .foreign(let info, let lines), .unknown(let info, let lines, _): ["```" + info] + lines + ["```"]
      case .console(let steps): ["```console"] + steps.flatMap { ["$ " + $0.command] + $0.answer } + ["```"]
      }
    }.joined(separator: "\n")
  }
}
