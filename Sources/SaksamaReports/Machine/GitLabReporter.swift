public import SaksamaDiagnostics

/// The report for GitLab's Code Quality: a JSON array of findings, each with a name that is unique in the whole run.
///
/// The form: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
public struct GitLabReporter: Reporter {
  /// The name given with `--format`.
  public static let name = "gitlab"
  private let path: ReportPath
  private var json = JSONWriter()
  private var names = UniqueNames()

  /// Makes a reporter for one run.
  public init(_ context: ReportContext) { path = ReportPath(folder: context.run.folder) }

  /// Opens the array.
  public mutating func begin(to output: inout some TextOutputStream) { json.beginArray() }

  /// Writes the findings of one input.
  public mutating func file(_ result: FileResult, to output: inout some TextOutputStream) {
    let places = ReportPlaces(result)
    let path = path.relative(result.path)
    for diagnostic in result.diagnostics {
      let place = places.place(diagnostic.range)
      json.breakLine()
      json.object {
        $0.field("description", InputName.message(diagnostic, of: result))
        $0.field("check_name", diagnostic.rule)
        $0.field("fingerprint", names.name(path, result.id ?? "", diagnostic.fingerprint))
        $0.field("severity", GitLabReporter.severity(diagnostic.severity))
        $0.field("location") {
          $0.object {
            $0.field("path", path)
            $0.field("lines") { $0.object { $0.field("begin", place.line) } }
          }
        }
      }
    }
    json.flush(to: &output)
  }

  /// Closes the array.
  public mutating func end(_ summary: Summary, to output: inout some TextOutputStream) {
    json.breakLineBeforeEnd()
    json.endArray()
    json.endDocument()
    json.flush(to: &output)
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .info: "info"
    }
  }
}
