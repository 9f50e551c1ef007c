import SaksamaDiagnostics
import SaksamaText

/// A run as a line of a history: its beginning in UTC (RFC 3339), its counts, and its findings by rule; other members are ignored.
enum RunRecordLine {
  /// A line, for messages.
  static let example =
    #"{"started": "2026-11-23T04:05:06Z", "files": 9, "errors": 1, "warnings": 0, "infos": 0, "rules": {"set/rule": 1}}"#

  /// The run of a line; nil where it is none.
  static func read(_ line: [UInt8]) -> RunRecord? {
    guard let members = try? JSONScanner.members(["started", "files", "errors", "warnings", "infos"], in: line),
      let rules = try? JSONScanner.members(of: "rules", in: line), case .text(let text)? = members["started"],
      let started = started(String(decoding: text, as: UTF8.self)), let files = count(members["files"]),
      let errors = count(members["errors"]), let warnings = count(members["warnings"]), let infos = count(members["infos"])
    else { return nil }
    let counts = rules.compactMapValues(count)
    guard counts.count == rules.count else { return nil }
    return RunRecord(started: started, files: files, errors: errors, warnings: warnings, infos: infos, rules: counts)
  }

  /// The line of a run, with its line end.
  static func text(of run: RunRecord) -> String {
    let rules = run.rules.sorted { $0.key < $1.key }.map { "\(JSONText.quoted($0.key)): \($0.value)" }.joined(separator: ", ")
    return #"{"started": "\#(run.started)Z", "files": \#(run.files), "errors": \#(run.errors), "warnings": \#(run.warnings), "#
      + #""infos": \#(run.infos), "rules": {\#(rules)}}"# + "\n"
  }

  /// How a line begins.
  private static let beginning = Array(#"{"started": ""#.utf8)

  /// The most bytes of a line, far more than the rules of all houses take.
  static let mostBytes = 1 << 22

  /// Whether a line without a line end is the beginning of a run, and not something else that somebody named by mistake.
  static func isTorn(_ line: [UInt8]) -> Bool {
    !line.isEmpty && (line.starts(with: beginning) || beginning.starts(with: line)) && read(line) == nil
  }

  /// The largest count, far above what a run can come to, so that sums and charts stay in their range.
  private static let most = 1_000_000_000

  private static func count(_ value: JSONValue?) -> Int? {
    guard case .number(let digits)? = value, let number = Int(String(decoding: digits, as: UTF8.self)), (0...most).contains(number)
    else { return nil }
    return number
  }

  /// A moment as `2026-11-23T04:05:06Z`, without its `Z`.
  private static func started(_ text: String) -> String? {
    let form = Array("dddd-dd-ddTdd:dd:ddZ".utf8)
    let bytes = Array(text.utf8)
    guard bytes.count == form.count else { return nil }
    for (byte, wanted) in zip(bytes, form) where wanted == UInt8(ascii: "d") ? !ASCII.isDigit(byte) : byte != wanted { return nil }
    return String(text.dropLast())
  }
}
