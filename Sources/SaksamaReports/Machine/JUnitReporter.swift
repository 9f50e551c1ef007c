public import SaksamaDiagnostics

/// The report as JUnit's XML: a suite for each input, with a test for each rule that ran on it, those that passed too.
///
/// A test fails where a finding of its rule fails the run; milder findings are its output. The form is what both public schemas allow:
/// https://github.com/windyroad/JUnit-Schema and Jenkins's `junit-10.xsd` (https://github.com/jenkinsci/xunit-plugin).
public struct JUnitReporter: Reporter {
  /// The name given with `--format`.
  public static let name = "junit"
  private let run: RunInformation
  private let path: ReportPath
  private var count = 0

  /// Makes a reporter for one run.
  public init(_ context: ReportContext) {
    run = context.run
    path = ReportPath(folder: context.run.folder)
  }

  /// Opens the document.
  public mutating func begin(to output: inout some TextOutputStream) {
    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n")
  }

  /// Writes the suite of one input.
  public mutating func file(_ result: FileResult, to output: inout some TextOutputStream) {
    let suite = JUnitSuite(result, name: InputName.shown(path: path.relative(result.path), id: result.id), run)
    suite.write(number: count, to: &output)
    count += 1
  }

  /// Closes the document.
  public mutating func end(_ summary: Summary, to output: inout some TextOutputStream) { output.write("</testsuites>\n") }
}

/// The tests of one input.
private struct JUnitSuite {
  /// The findings of one rule.
  private struct Case {
    let rule: String
    var findings: [Diagnostic] = []
  }

  private let result: FileResult
  private let name: String
  private let run: RunInformation
  private var cases: [Case]

  init(_ result: FileResult, name: String, _ run: RunInformation) {
    self.result = result
    self.name = XMLText.escaped(name)
    self.run = run
    // What the engine itself found belongs to no rule of the house.
    let found = Set(result.diagnostics.map(\.rule))
    let rules = result.isUnreadable ? [] : run.rulesOfInput(result.path)
    cases = (rules + found.subtracting(rules).sorted()).map { Case(rule: $0) }
    let indices = Dictionary(uniqueKeysWithValues: cases.indices.map { (cases[$0].rule, $0) })
    for diagnostic in result.diagnostics {
      if let index = indices[diagnostic.rule] { cases[index].findings.append(diagnostic) }
    }
  }

  func write(number: Int, to output: inout some TextOutputStream) {
    let failures = cases.count { $0.findings.contains(where: fails) && !result.isUnreadable }
    let errors = result.isUnreadable ? cases.count : 0
    output.write(
      "  <testsuite name=\"\(name)\" package=\"saksama\" id=\"\(number)\" timestamp=\"\(run.started)\" hostname=\"localhost\" "
        + "tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"\(errors)\" time=\"0\">\n    <properties/>\n")
    let places = ReportPlaces(result)
    var notes = ""
    for item in cases {
      output.write("    <testcase name=\"\(XMLText.escaped(item.rule))\" classname=\"\(name)\" time=\"0\"")
      let lines = item.findings.map { line($0, places) }
      guard let first = item.findings.first(where: fails) else {
        output.write("/>\n")
        notes += lines.joined()
        continue
      }
      let element = result.isUnreadable ? "error" : "failure"
      output.write(
        ">\n      <\(element) type=\"\(first.severity.rawValue)\" message=\"\(XMLText.escaped(first.message))\">"
          + "\(XMLText.escaped(lines.joined()))</\(element)>\n    </testcase>\n")
    }
    output.write("    <system-out>\(XMLText.escaped(notes))</system-out>\n    <system-err/>\n  </testsuite>\n")
  }

  private func fails(_ diagnostic: Diagnostic) -> Bool { result.isUnreadable || run.fails(result.path, diagnostic.severity) }

  private func line(_ diagnostic: Diagnostic, _ places: ReportPlaces) -> String {
    let place = places.place(diagnostic.range)
    let column = place.range.map { ":\($0.start.column)" } ?? ""
    return "\(Visible.text(result.path)):\(place.line)\(column): \(diagnostic.severity.rawValue): \(Visible.text(diagnostic.message))\n"
  }
}
