/// A scenario: files, and commands with what they must answer. The format is described in `fixtures/scenarios/README.md`.
public struct ScenarioFile: Sendable {
  /// Something that stands in the folder before the first command runs.
  public enum Entry: Sendable {
    /// A file with its text.
    case file(String, String)
    /// An empty folder.
    case folder(String)
    /// A symbolic link and where it leads.
    case link(String, to: String)
  }

  /// A command with what it must answer.
  public struct Step: Sendable {
    /// The lines for the shell.
    public var command: String
    /// The exit status.
    public var status: Int32?
    /// Standard output, with placeholders.
    public var output = ""
    /// Standard error, with placeholders.
    public var errors = ""
  }

  /// A line of a scenario that has no meaning.
  public struct Problem: Error, CustomStringConvertible {
    /// The number of the line, from 1, and what is wrong with it.
    public let description: String
  }

  /// What the scenario shows.
  public let description: String
  /// What stands in the folder.
  public let entries: [Entry]
  /// The commands, in order.
  public var steps: [Step]
  /// The lines before the first command, as written.
  private let preamble: String

  private static let mark = "=== "
  private static let noLineEnd = "\\ no line end"

  /// Reads a scenario; throws for a line that has no meaning.
  public init(_ text: String) throws(Problem) {
    var sections: [(line: Int, head: [String], body: [Substring])] = []
    var description: [Substring] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where index < lines.count - 1 || !line.isEmpty {
      if line.hasPrefix(Self.mark) {
        sections.append((index + 1, line.dropFirst(Self.mark.count).split(separator: " ").map(String.init), []))
      } else if sections.isEmpty {
        description.append(line)
      } else {
        sections[sections.count - 1].body.append(line)
      }
    }
    var entries: [Entry] = []
    var steps: [Step] = []
    var firstCommand = lines.count
    for (line, head, body) in sections {
      switch (head.first, head.count, steps.last) {
      case ("file", 2, nil): entries.append(.file(head[1], Self.text(body)))
      case ("folder", 2, nil): entries.append(.folder(head[1]))
      case ("link", 4, nil) where head[2] == "to": entries.append(.link(head[1], to: head[3]))
      case ("command", 1, _):
        firstCommand = min(firstCommand, line - 1)
        steps.append(Step(command: Self.text(body)))
      case ("status", 2, .some): steps[steps.count - 1].status = Int32(head[1])
      case ("stdout", 1, .some): steps[steps.count - 1].output = Self.text(body)
      case ("stderr", 1, .some): steps[steps.count - 1].errors = Self.text(body)
      default: throw Problem(description: "line \(line): `\(Self.mark)\(head.joined(separator: " "))` has no meaning here")
      }
    }
    self.description = description.joined(separator: " ")
    self.entries = entries
    self.steps = steps
    preamble = lines[..<firstCommand].map { $0 + "\n" }.joined()
    if self.description.isEmpty { throw Problem(description: "line 1: a scenario begins with a sentence that says what it shows") }
    if steps.isEmpty { throw Problem(description: "line \(lines.count): a scenario needs a command") }
  }

  /// The scenario as text.
  public var text: String {
    preamble
      + steps.map { step in
        "=== command\n" + Self.section(step.command) + "=== status \(step.status ?? 0)\n"
          + (step.output.isEmpty ? "" : "=== stdout\n" + Self.section(step.output))
          + (step.errors.isEmpty ? "" : "=== stderr\n" + Self.section(step.errors))
      }.joined()
  }

  private static func text(_ lines: [Substring]) -> String {
    if let last = lines.last, last == noLineEnd { return lines.dropLast().joined(separator: "\n") }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func section(_ text: String) -> String {
    text.isEmpty || text.hasSuffix("\n") ? text : text + "\n" + noLineEnd + "\n"
  }
}
