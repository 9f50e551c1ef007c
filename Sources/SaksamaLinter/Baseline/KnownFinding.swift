import SaksamaDiagnostics
import SaksamaText

/// A finding as a baseline keeps it: by what it says and marks, never by where.
struct KnownFinding: Hashable, Sendable {
  /// The full id of the rule.
  let rule: String
  /// The hash of the marked text; of the empty text for something absent.
  let text: String
  /// The hash of the line in which the mark begins, without the white space around it.
  let line: String
  /// The hash of the message.
  let message: String

  /// The finding of a diagnostic.
  init(_ diagnostic: Diagnostic, _ source: SourceText, _ lines: LineTable) {
    rule = diagnostic.rule
    text = Fingerprint.of(source.string(in: diagnostic.range))
    let line = lines.range(ofLine: lines.position(at: diagnostic.range.start).line)
    // What is absent stands in no line, so that its place may change without a trace.
    self.line = diagnostic.range.isEmpty ? text : Fingerprint.of(source.string(in: source.trimmed(line)))
    message = Fingerprint.of(diagnostic.message)
  }

  /// Reads the notation of a baseline; nil where it is none.
  init?(_ written: Substring) {
    let parts = written.split(separator: " ").map(String.init)
    guard parts.count == 4 else { return nil }
    (rule, text, line, message) = (parts[0], parts[1], parts[2], parts[3])
  }

  /// The notation of a baseline: rule, text, line and message, with a space between them.
  var written: String { "\(rule) \(text) \(line) \(message)" }
}

extension KnownFinding {
  /// The findings of one result; none of an input that cannot be read.
  static func all(of result: FileResult) -> [KnownFinding] {
    guard let source = result.source, !result.isUnreadable, !result.diagnostics.isEmpty else { return [] }
    let lines = LineTable(source)
    return result.diagnostics.map { KnownFinding($0, source, lines) }
  }

  /// For each of `findings` the place of the known one that it is; nil for a new one.
  ///
  /// Known findings are given away once: first to those with the same text in the same line, then to those with the same text elsewhere, and
  /// last to those of which only the mark has changed, while rule and message are the same.
  static func matches(_ findings: [KnownFinding], _ known: [KnownFinding]) -> [Int?] {
    var matches = [Int?](repeating: nil, count: findings.count)
    var isTaken = [Bool](repeating: false, count: known.count)
    let keys: [(KnownFinding) -> [String]] = [
      { [$0.rule, $0.text, $0.line] }, { [$0.rule, $0.text] }, { [$0.rule, $0.message] },
    ]
    for key in keys {
      var free: [[String]: [Int]] = [:]
      for index in known.indices.reversed() where !isTaken[index] { free[key(known[index]), default: []].append(index) }
      for index in findings.indices where matches[index] == nil {
        guard let found = free[key(findings[index])]?.popLast() else { continue }
        matches[index] = found
        isTaken[found] = true
      }
    }
    return matches
  }

  /// How much alike two lists of findings are, from 0 to 1: twice what they share, divided by what they hold (Dice 1945).
  ///
  /// What is absent says nothing of an article, since it is absent from many.
  static func likeness(_ left: [KnownFinding], _ right: [KnownFinding]) -> Double {
    var counts: [[String]: Int] = [:]
    for finding in left where !finding.isOfAbsentThing { counts[[finding.rule, finding.text, finding.line], default: 0] += 1 }
    var shared = 0
    for finding in right where !finding.isOfAbsentThing {
      let key = [finding.rule, finding.text, finding.line]
      guard let count = counts[key], count > 0 else { continue }
      counts[key] = count - 1
      shared += 1
    }
    let all = left.count { !$0.isOfAbsentThing } + right.count { !$0.isOfAbsentThing }
    return all == 0 ? 0 : Double(2 * shared) / Double(all)
  }

  private var isOfAbsentThing: Bool { text == KnownFinding.nothing }

  private static let nothing = Fingerprint.of("")
}
