public import SaksamaDiagnostics

/// The output formats of the program.
public enum Reporters {
  /// All formats, by name.
  public static let all: [any Reporter.Type] = [
    JSONReporter.self,
    NDJSONReporter.self,
    TextReporter.self,
  ]

  /// The format called `name`, or nil.
  public static func named(_ name: String) -> (any Reporter.Type)? {
    all.first { $0.name == name }
  }
}
