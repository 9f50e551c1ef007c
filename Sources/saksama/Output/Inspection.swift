import SaksamaArticle
import SaksamaAttribution
import SaksamaDiagnostics
import SaksamaLinter
import SaksamaReports
import SaksamaText

/// An article as one JSON object, or an input that could not be read as one with its diagnostics.
struct Inspection: Sendable {
  /// What is written for the article, with its line end.
  let text: String
  let isUnreadable: Bool

  /// A view for people.
  init(text: String) {
    self.text = text
    isUnreadable = false
  }

  /// The object of an article.
  init(_ input: ArticleInput, _ article: Article, _ statements: Statements, house: String) {
    var writer = JSONWriter()
    writer.object { json in
      json.field("path", input.path)
      json.field("id", json: input.id ?? "null")
      json.field("format", article.format)
      json.field("house", house)
      json.field("date", article.publicationDate?.description)
      json.field("dateline") { Inspection.write(article.dateline, &$0) }
      json.field("fields") { $0.array(article.fields, Inspection.write) }
      json.field("copyright") { Inspection.write(article.copyright, &$0) }
      json.field("related") { $0.array(article.relatedLinks, Inspection.write) }
      json.field("quotes") { $0.array(statements.quotes, Inspection.write) }
      json.field("citations") { $0.array(statements.citations, Inspection.write) }
    }
    text = Inspection.line(&writer)
    isUnreadable = false
  }

  /// The object of an input that could not be read: nothing of an article, and why.
  init(_ result: FileResult, house: String) {
    var writer = JSONWriter()
    writer.object { json in
      json.field("path", result.path)
      json.field("id", json: result.id ?? "null")
      json.field("format", json: "null")
      json.field("house", house)
      json.field("error", result.diagnostics.first?.message)
    }
    text = Inspection.line(&writer)
    isUnreadable = true
  }

  private static func line(_ writer: inout JSONWriter) -> String {
    writer.endDocument()
    var line = ""
    writer.flush(to: &line)
    return line
  }

  private static func write(_ dateline: Dateline?, _ json: inout JSONWriter) {
    guard let dateline else { return json.null() }
    json.object { json in
      json.field("places") { $0.array(dateline.places) { $0.value($1.text) } }
      json.field("agencies") { $0.array(dateline.agencies) { $0.value($1.text) } }
      json.field("date", dateline.date?.description)
      Inspection.write(dateline.range, &json)
    }
  }

  private static func write(_ json: inout JSONWriter, _ field: Field) {
    json.object { json in
      json.field("name", field.name)
      json.field("label", field.label)
      json.field("value", field.value)
      json.field("values") { $0.array(field.names) { $0.value($1.text) } }
      Inspection.write(field.range, &json)
    }
  }

  private static func write(_ copyright: Copyright?, _ json: inout JSONWriter) {
    guard let copyright else { return json.null() }
    json.object { json in
      json.field("holder", copyright.holder?.text)
      json.field("years") { $0.array(copyright.years) { $0.value($1.value) } }
      Inspection.write(copyright.range, &json)
    }
  }

  private static func write(_ json: inout JSONWriter, _ link: RelatedLink) {
    json.object { json in
      json.field("label", link.label)
      json.field("title", link.title)
      Inspection.write(link.range, &json)
    }
  }

  private static func write(_ json: inout JSONWriter, _ quote: Quote) {
    json.object { json in
      Inspection.write(quote.range, &json)
      json.field("kind", quote.kind.rawValue)
      json.field("attribution", quote.attribution.rawValue)
      json.field("cue", quote.cue?.text)
      json.field("speaker") { json in
        guard quote.attribution != .none, let speaker = quote.speaker else { return json.null() }
        json.object { json in
          json.field("text", speaker.phrase?.text)
          json.field("name", speaker.name)
          json.field("start", speaker.phrase?.range.start)
          json.field("end", speaker.phrase?.range.end)
          json.field("resolved", speaker.resolved)
        }
      }
    }
  }

  private static func write(_ json: inout JSONWriter, _ citation: Citation) {
    json.object { json in
      json.field("name", citation.name.text)
      json.field("kind", citation.kind.rawValue)
      json.field("cue", citation.cue.text)
      Inspection.write(citation.name.range, &json)
    }
  }

  private static func write(_ range: SourceRange, _ json: inout JSONWriter) {
    json.field("start", range.start)
    json.field("end", range.end)
  }
}
