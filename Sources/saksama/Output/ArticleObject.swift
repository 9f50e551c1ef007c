import SaksamaArticle
import SaksamaAttribution
import SaksamaLinter
import SaksamaReports
import SaksamaText

/// An article as the JSON object of `inspect`; all places are those of the source.
struct ArticleObject {
  private let article: Article
  private let statements: Statements

  init(_ article: Article, _ statements: Statements) {
    self.article = article
    self.statements = statements
  }

  /// Writes the object of the article that `input` holds.
  func write(_ input: ArticleInput, house: String, to writer: inout JSONWriter) {
    writer.object { json in
      json.field("path", input.path)
      json.field("id", json: input.id ?? "null")
      json.field("format", article.format)
      json.field("house", house)
      json.field("date", article.publicationDate?.description)
      json.field("dateline") { write(article.dateline, &$0) }
      json.field("fields") { $0.array(article.fields, write) }
      json.field("copyright") { write(article.copyright, &$0) }
      json.field("related") { $0.array(article.relatedLinks, write) }
      json.field("quotes") { $0.array(statements.quotes, write) }
      json.field("citations") { $0.array(statements.citations, write) }
      if let matter = article.frontMatter { json.field("frontMatter") { write(matter, &$0) } }
    }
  }

  private func write(_ matter: FrontMatter, _ json: inout JSONWriter) {
    json.object { json in
      json.field("headline", matter.headline?.value)
      json.field("date", matter.date?.value.description)
      json.field("language", matter.articleLanguage)
      json.field("fields") { $0.array(matter.fields, write) }
      json.field("start", matter.range.start)
      json.field("end", matter.range.end)
    }
  }

  private func write(_ dateline: Dateline?, _ json: inout JSONWriter) {
    guard let dateline else { return json.null() }
    json.object { json in
      json.field("places") { $0.array(dateline.places) { $0.value($1.text) } }
      json.field("agencies") { $0.array(dateline.agencies) { $0.value($1.text) } }
      json.field("date", dateline.date?.description)
      write(dateline.range, &json)
    }
  }

  private func write(_ json: inout JSONWriter, _ field: Field) {
    json.object { json in
      json.field("name", field.name)
      json.field("label", field.label)
      json.field("value", field.value)
      json.field("values") { $0.array(field.names) { $0.value($1.text) } }
      write(field.range, &json)
    }
  }

  private func write(_ copyright: Copyright?, _ json: inout JSONWriter) {
    guard let copyright else { return json.null() }
    json.object { json in
      json.field("holder", copyright.holder?.text)
      json.field("years") { $0.array(copyright.years) { $0.value($1.value) } }
      write(copyright.range, &json)
    }
  }

  private func write(_ json: inout JSONWriter, _ link: RelatedLink) {
    json.object { json in
      json.field("label", link.label)
      json.field("title", link.title)
      write(link.range, &json)
    }
  }

  private func write(_ json: inout JSONWriter, _ quote: Quote) {
    json.object { json in
      write(quote.range, &json)
      json.field("kind", quote.kind.rawValue)
      json.field("attribution", quote.attribution.rawValue)
      json.field("cue", quote.cue?.text)
      json.field("speaker") { json in
        guard quote.attribution != .none, let speaker = quote.speaker else { return json.null() }
        json.object { json in
          json.field("text", speaker.phrase?.text)
          json.field("name", speaker.name)
          let place = speaker.phrase.map { article.origin.source(of: $0.range) }
          json.field("start", place?.start)
          json.field("end", place?.end)
          json.field("resolved", speaker.resolved)
        }
      }
    }
  }

  private func write(_ json: inout JSONWriter, _ citation: Citation) {
    json.object { json in
      json.field("name", citation.name.text)
      json.field("kind", citation.kind.rawValue)
      json.field("cue", citation.cue.text)
      write(citation.name.range, &json)
    }
  }

  private func write(_ range: SourceRange, _ json: inout JSONWriter) {
    let place = article.origin.source(of: range)
    json.field("start", place.start)
    json.field("end", place.end)
  }
}
