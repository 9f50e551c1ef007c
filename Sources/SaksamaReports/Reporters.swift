public import SaksamaDiagnostics

/// The output formats of the program.
public enum Reporters {
  /// All formats, by name.
  public static let all: [any Reporter.Type] = [
    CheckstyleReporter.self,
    CSVReporter.self,
    GitHubReporter.self,
    GitLabReporter.self,
    HTMLReporter.self,
    JSONReporter.self,
    JUnitReporter.self,
    MarkdownReporter.self,
    NDJSONReporter.self,
    RDJSONReporter.self,
    RDJSONLinesReporter.self,
    SARIFReporter.self,
    TAPReporter.self,
    TextReporter.self,
  ]

  /// The format called `name`, or nil.
  public static func named(_ name: String) -> (any Reporter.Type)? {
    all.first { $0.name == name }
  }
}
