import Foundation

/// check-jsonschema from PyPI, which holds YAML files against JSON Schemas.
public enum SchemaValidator {
  /// What check-jsonschema says of one file.
  public struct Fault: Hashable, Sendable {
    /// The path of the file.
    public let file: String
    /// The place in it, such as `$.options.words`; nil where the file cannot be read.
    public let place: String?
  }

  /// Why the program cannot be used, so that tests that need it are skipped.
  public static let obstacle = PythonTool.jsonSchema.obstacle

  /// The path of the program; nil where it could not be installed.
  public static let program = PythonTool.jsonSchema.program

  /// Every fault of some files, by the schema at `schema`.
  public static func faults(in files: [String], schema: String) throws -> Set<Fault> {
    guard let program else { return [] }
    let result = try ProcessRunner.run([program, "--output-format", "json", "--schemafile", schema] + files, seconds: 120)
    let report = try JSONDecoder().decode(Report.self, from: Data(result.output))
    let faults = (report.errors ?? []).map { Fault(file: $0.filename, place: plain($0.path)) }
    return Set(faults + (report.parse_errors ?? []).map { Fault(file: $0.filename, place: nil) })
  }

  /// What is wrong with a file by a schema that check-jsonschema carries, such as `vendor.github-actions`; empty where nothing is.
  public static func complaint(about file: String, builtin schema: String) throws -> String {
    guard let program else { return "" }
    let result = try ProcessRunner.run([program, "--builtin-schema", schema, file], seconds: 120)
    return result.status == 0 ? "" : result.outputText + result.errorText
  }

  /// Whether the file at `path` is a schema.
  public static func isSchema(_ path: String) throws -> Bool {
    guard let program else { return true }
    return try ProcessRunner.run([program, "--check-metaschema", path], seconds: 60).status == 0
  }

  /// A place with a point before every key, also where the program writes `['a-b']`.
  private static func plain(_ path: String) -> String {
    path.replacingOccurrences(of: "['", with: ".").replacingOccurrences(of: "']", with: "")
  }

  // The keys are those of the program's output.
  private struct Report: Decodable {
    let errors: [Error]?
    let parse_errors: [ParseError]?
  }

  private struct Error: Decodable {
    let filename: String
    let path: String
  }

  private struct ParseError: Decodable {
    let filename: String
  }
}
