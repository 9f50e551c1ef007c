public import SaksamaDiagnostics
import SaksamaText

/// An input that could not be read as an article, and why.
public struct InputFailure: Error, Sendable, Hashable {
  /// What stood in the way.
  enum Reason: Sendable, Hashable {
    /// The file could not be read.
    case unreadable(ReadFailure.Reason)
    /// The stream ended with an error of the system.
    case brokenOff(Int32)
    /// The line with this number, from 1, has more bytes than `limit`.
    case longLine(Int, limit: Int)
    /// The line with this number, from 1, holds no article.
    case malformedLine(Int, LineFault)
    /// The bytes are no text in UTF-8.
    case notText(NotText)
    /// The run asks for an input format that there is not.
    case unknownFormat(String)
  }

  /// Why a line of NDJSON holds no article.
  enum LineFault: Sendable, Hashable {
    case notJSON(JSONFault)
    case noText
    case textOfWrongType(JSONKind)
  }

  /// The path as people write it, or the name of standard input.
  public let path: String
  /// The id of an NDJSON line as JSON text; nil for a file.
  public let id: String?
  /// The number of the NDJSON line in its stream, from 1; nil where no line of a stream is at fault.
  public let line: Int?
  let reason: Reason
  /// What tells apart several inputs of one path, such as the lines of a stream.
  private let content: String

  init(path: String, id: String?, line: Int? = nil, _ reason: Reason, content: String = "") {
    self.path = path
    self.id = id
    self.line = line
    self.reason = reason
    self.content = content
  }

  /// The failure of a file, or of a stream where `isStream`.
  public init(_ failure: ReadFailure, isStream: Bool = false) {
    self.init(path: failure.path, id: isStream ? "null" : nil, .unreadable(failure.reason))
  }

  /// The id under which it is reported, such as `input/unreadable`.
  public var rule: String {
    switch reason {
    case .unreadable, .brokenOff: "input/unreadable"
    case .longLine: "input/line-too-long"
    case .malformedLine: "input/malformed-line"
    case .notText(.encoding): "input/encoding"
    case .notText: "input/not-text"
    case .unknownFormat: "input/format"
    }
  }

  /// The result that stands for the input in reports.
  public func result(in language: ReportContext.Language) -> FileResult {
    let diagnostic = Diagnostic(
      rule: rule, severity: .error, message: Words.failure(reason, language), range: SourceRange(0, 0),
      fingerprint: Fingerprint.of(rule, path, content))
    return FileResult(
      path: path, id: id, line: line, format: nil, source: nil, diagnostics: [diagnostic], language: language, isUnreadable: true)
  }
}
