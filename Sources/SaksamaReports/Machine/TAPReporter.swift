public import SaksamaDiagnostics

/// The report in the Test Anything Protocol, version 14: one test for each input, with its findings in a block of YAML.
///
/// The form: https://testanything.org/tap-version-14-specification.html
public struct TAPReporter: Reporter {
  /// The name given with `--format`.
  public static let name = "tap"
  private let run: RunInformation
  private let path: ReportPath
  private var count = 0

  /// Makes a reporter for one run.
  public init(_ context: ReportContext) {
    run = context.run
    path = ReportPath(folder: context.run.folder)
  }

  /// Writes the version of the protocol.
  public mutating func begin(to output: inout some TextOutputStream) { output.write("TAP version 14\n") }

  /// Writes the test of one input, which fails where its findings fail the run.
  public mutating func file(_ result: FileResult, to output: inout some TextOutputStream) {
    count += 1
    let fails = result.isUnreadable || result.diagnostics.contains { run.fails(result.path, $0.severity) }
    let name = InputName.shown(path: path.relative(result.path), id: result.id)
    output.write("\(fails ? "not ok" : "ok") \(count) - \(TAPReporter.escaped(name))\n")
    if result.diagnostics.isEmpty { return }
    let places = ReportPlaces(result)
    output.write("  ---\n  findings:\n")
    for diagnostic in result.diagnostics {
      let place = places.place(diagnostic.range)
      output.write("    - rule: \(JSONText.quoted(diagnostic.rule))\n")
      output.write("      severity: \(diagnostic.severity.rawValue)\n")
      output.write("      message: \(JSONText.quoted(Visible.text(diagnostic.message)))\n")
      output.write("      line: \(place.line)\n")
      if let range = place.range { output.write("      column: \(range.start.column)\n") }
    }
    output.write("  ...\n")
  }

  /// Writes the plan: how many tests there were.
  public mutating func end(_ summary: Summary, to output: inout some TextOutputStream) { output.write("1..\(count)\n") }

  /// A `#` begins a directive unless a backslash stands before it.
  private static func escaped(_ text: String) -> String {
    EscapedText.of(text) { $0 == "\\" || $0 == "#" ? "\\\($0)" : nil }
  }
}
