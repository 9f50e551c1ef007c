public import SaksamaDiagnostics

/// The report in SARIF 2.1.0, the format of code scanning.
///
/// The form: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
public struct SARIFReporter: Reporter {
  /// The name given with `--format`.
  public static let name = "sarif"
  private let context: ReportContext
  private var json = JSONWriter()
  /// The place of each rule in `rules` of the driver.
  private let indices: [String: Int]
  private let rules: [ReportedRule]

  /// Makes a reporter for one run.
  public init(_ context: ReportContext) {
    self.context = context
    let rules = context.run.rules()
    self.rules = rules
    indices = Dictionary(rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Writes the program with its rules, and opens the results.
  public mutating func begin(to output: inout some TextOutputStream) {
    json.beginObject()
    json.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    json.field("version", "2.1.0")
    json.key("runs")
    json.beginArray()
    json.beginObject()
    let driver = SARIFReporter.driver(version: context.version, rules)
    json.field("tool") { $0.object { $0.field("driver", driver) } }
    json.field("language", context.language.rawValue)
    // The columns of findings count Unicode scalars.
    json.field("columnKind", "unicodeCodePoints")
    json.key("results")
    json.beginArray()
    json.flush(to: &output)
  }

  /// Writes the findings of one input.
  public mutating func file(_ result: FileResult, to output: inout some TextOutputStream) {
    let results = SARIFResults(result, ReportPath(folder: context.run.folder))
    for diagnostic in result.diagnostics {
      json.breakLine()
      json.object { results.write(diagnostic, ruleIndex: indices[diagnostic.rule], to: &$0) }
      json.flush(to: &output, above: 1 << 16)
    }
    json.flush(to: &output)
  }

  /// Closes the document.
  public mutating func end(_ summary: Summary, to output: inout some TextOutputStream) {
    json.breakLineBeforeEnd()
    json.endArray()
    json.field("invocations") {
      $0.array([summary]) { json, summary in
        json.object { $0.field("executionSuccessful", summary.unreadable == 0 && summary.ruleFailures == 0) }
      }
    }
    json.endObject()
    json.endArray()
    json.endObject()
    json.endDocument()
    json.flush(to: &output)
  }

  private static func driver(version: String, _ rules: [ReportedRule]) -> (inout JSONWriter) -> Void {
    { json in
      json.object {
        $0.field("name", "saksama")
        $0.field("semanticVersion", version)
        $0.field("rules") { $0.array(rules, write) }
      }
    }
  }

  private static func write(_ json: inout JSONWriter, _ rule: ReportedRule) {
    json.object {
      $0.field("id", rule.id)
      let reason = rule.reason.isEmpty ? rule.id : rule.reason
      $0.field("shortDescription") { text(firstLine(of: reason), to: &$0) }
      $0.field("fullDescription") { text(reason, to: &$0) }
      $0.field("help") { text(reason, to: &$0) }
      $0.field("defaultConfiguration") { $0.object { $0.field("level", SARIFResults.level(rule.severity)) } }
    }
  }

  private static func text(_ text: String, to json: inout JSONWriter) { json.object { $0.field("text", text) } }

  private static func firstLine(of text: String) -> String { text.split(separator: "\n").first.map(String.init) ?? text }
}
