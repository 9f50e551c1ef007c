import SaksamaArticle
import SaksamaAttribution
import SaksamaDiagnostics
import SaksamaLinter
import SaksamaReports
import SaksamaText

/// What `inspect` shows of one input: an article as a JSON object or as a view for people, or why there is none.
struct Inspection: Sendable {
  /// How inputs are shown.
  struct Style: Sendable {
    let format: InspectionFormat
    let house: String
    let usesColor: Bool

    init(_ format: InspectionFormat, house: String, usesColor: Bool) {
      self.format = format
      self.house = house
      self.usesColor = usesColor
    }
  }

  /// What is written, with its line end; nothing for people where there is no article.
  let text: String
  /// The input and why it could not be read, in a line for people; nil where it could.
  let failure: String?

  /// Shows an input that was fetched.
  init(_ input: ArticleInput, _ understanding: ArticleReader.Understanding, _ style: Style) {
    switch understanding {
    case .unreadable(let result):
      self.init(result, style)
    case .article(let article, let statements):
      let text =
        switch style.format {
        case .json: Inspection.object(input, article, statements, style.house)
        case .text:
          ArticleView(article, statements, usesColor: style.usesColor).text(
            InputName.shown(path: input.path, id: input.id, line: input.line))
        }
      self.init(text: text, failure: nil)
    }
  }

  private init(text: String, failure: String?) {
    self.text = text
    self.failure = failure
  }

  /// Shows an input that could not be read: nothing of an article, and why.
  init(_ result: FileResult, _ style: Style) {
    let message = result.diagnostics.first?.message ?? ""
    self.init(
      text: style.format == .json ? Inspection.object(result, message, style.house) : "",
      failure: "\(InputName.shown(path: result.path, id: result.id, line: result.line)): \(Visible.text(message))")
  }

  private static func object(_ input: ArticleInput, _ article: Article, _ statements: Statements, _ house: String) -> String {
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
    return Inspection.line(&writer)
  }

  private static func object(_ result: FileResult, _ message: String, _ house: String) -> String {
    var writer = JSONWriter()
    writer.object { json in
      json.field("path", result.path)
      json.field("id", json: result.id ?? "null")
      json.field("format", json: "null")
      json.field("house", house)
      json.field("error", message)
    }
    return Inspection.line(&writer)
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
