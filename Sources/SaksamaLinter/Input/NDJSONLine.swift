import SaksamaArticle
import SaksamaDiagnostics

/// One line of NDJSON input: an article with what is known of it. Members that are not named here are ignored.
enum NDJSONLine {
  private static let members: Set = ["id", "text", "headline", "date", "language"]

  /// Reads a line, which is the one with that number, from 1; throws what is wrong with it where it holds no article.
  static func read(stream: String, number: Int, bytes: [UInt8]) throws(InputFailure) -> ArticleInput {
    var id = "null"
    func malformed(_ fault: InputFailure.LineFault) -> InputFailure {
      InputFailure(
        path: stream, id: id, line: number, .malformedLine(number, fault), content: String(decoding: bytes.prefix(4096), as: UTF8.self))
    }
    let line: [String: JSONValue]
    do throws(JSONFault) {
      line = try JSONScanner.members(members, in: bytes)
    } catch {
      throw malformed(.notJSON(error))
    }
    var problems: [InputProblem] = []
    if let value = line["id"] { id = identifier(value, &problems) }
    guard let value = line["text"] else { throw malformed(.noText) }
    guard case .text(let text) = value else { throw malformed(.textOfWrongType(value.kind)) }
    let metadata = metadata(line, &problems)
    return ArticleInput(path: stream, id: id, line: number, bytes: text, metadata: metadata, problems: problems)
  }

  /// The id as JSON text: a text, a number as it is written, or a truth value.
  private static func identifier(_ value: JSONValue, _ problems: inout [InputProblem]) -> String {
    switch value {
    case .text(let text): return JSONText.quoted(String(decoding: text, as: UTF8.self))
    case .number(let digits): return String(decoding: digits, as: UTF8.self)
    case .truth(let truth): return String(truth)
    case .null: return "null"
    case .object, .list:
      problems.append(.wrongType(key: "id", found: value.kind))
      return "null"
    }
  }

  private static func metadata(_ line: [String: JSONValue], _ problems: inout [InputProblem]) -> ArticleMetadata {
    var metadata = ArticleMetadata(headline: text("headline", line, &problems))
    if let written = text("date", line, &problems) {
      metadata.date = CalendarDate(written)
      if metadata.date == nil { problems.append(.dateInvalid(written)) }
    }
    if let written = text("language", line, &problems) {
      metadata.language = written
      if !isTag(metadata.language) {
        metadata.language = nil
        problems.append(.languageInvalid(written))
      }
    }
    return metadata
  }

  private static func text(_ key: String, _ line: [String: JSONValue], _ problems: inout [InputProblem]) -> String? {
    switch line[key] {
    case nil, .null: return nil
    case .text(let text): return String(decoding: text, as: UTF8.self)
    case .some(let value):
      problems.append(.wrongType(key: key, found: value.kind))
      return nil
    }
  }

  /// Whether a text has the form of a primary language tag of ISO 639: two or three letters.
  private static func isTag(_ text: String?) -> Bool {
    guard let text else { return false }
    return (2...3).contains(text.utf8.count) && text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }
}
