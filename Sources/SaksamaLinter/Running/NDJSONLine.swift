#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import SaksamaArticle
import SaksamaDiagnostics

/// One line of NDJSON input: an article with what is known of it. Keys that are not named here are ignored.
struct NDJSONLine: Decodable {
  private let id: Identifier?
  private let text: String
  private let headline: String?
  private let date: String?
  private let language: String?

  /// The id as it came: a text, a number or a truth value.
  private enum Identifier: Decodable {
    case text(String)
    case whole(Int64)
    case large(UInt64)
    case decimal(Double)
    case truth(Bool)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let truth = try? container.decode(Bool.self) {
        self = .truth(truth)
      } else if let whole = try? container.decode(Int64.self) {
        self = .whole(whole)
      } else if let large = try? container.decode(UInt64.self) {
        self = .large(large)
      } else {
        self = .decimal(try container.decode(Double.self))
      }
    }

    var json: String {
      switch self {
      case .text(let text): JSONText.quoted(text)
      case .whole(let number): String(number)
      case .large(let number): String(number)
      case .decimal(let number): String(number)
      case .truth(let truth): String(truth)
      }
    }
  }

  /// Reads a line; a result that says what is wrong with it where it is malformed.
  static func read(stream: String, number: Int, bytes: [UInt8]) -> PendingInput {
    do {
      let line = try JSONDecoder().decode(NDJSONLine.self, from: Data(bytes))
      var problems: [InputProblem] = []
      var date: CalendarDate?
      if let written = line.date {
        date = CalendarDate(written)
        if date == nil {
          problems.append(
            InputProblem(
              rule: "input/date-invalid",
              message: "The date \(JSONText.quoted(written)) is no day of the form YYYY-MM-DD; mend it or leave it out."))
        }
      }
      return .article(
        ArticleInput(
          path: stream, id: line.id?.json ?? "null", bytes: Array(line.text.utf8),
          metadata: ArticleMetadata(headline: line.headline, date: date, language: line.language), problems: problems))
    } catch let error as DecodingError {
      return malformed(stream, number, bytes, describe(error))
    } catch {
      return malformed(stream, number, bytes, "it is no JSON object")
    }
  }

  /// What can be told of a line whose article cannot be read.
  private struct Envelope: Decodable {
    let id: Identifier?
  }

  private static func malformed(_ stream: String, _ number: Int, _ bytes: [UInt8], _ reason: String) -> PendingInput {
    let envelope = try? JSONDecoder().decode(Envelope.self, from: Data(bytes))
    return .unreadable(
      Linter.unreadable(
        stream, envelope?.id?.json ?? "null", "input/malformed-line",
        "Line \(number) of the NDJSON input cannot be read: \(reason). Write one object a line, such as {\"id\": \"a1\", \"text\": \"…\"}.",
        content: String(decoding: bytes.prefix(4096), as: UTF8.self)))
  }

  private static func describe(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _): return "it has no \"\(key.stringValue)\""
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let key = context.codingPath.map(\.stringValue).joined(separator: ".")
      return key.isEmpty ? "it is no JSON object" : "\"\(key)\" has a value of the wrong type"
    default: return "it is no valid JSON"
    }
  }
}
