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
        case .json: Inspection.line { ArticleObject(article, statements).write(input, house: style.house, to: &$0) }
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

  private static func object(_ result: FileResult, _ message: String, _ house: String) -> String {
    line { writer in
      writer.object { json in
        json.field("path", result.path)
        json.field("id", json: result.id ?? "null")
        json.field("format", json: "null")
        json.field("house", house)
        json.field("error", message)
      }
    }
  }

  private static func line(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    writer.endDocument()
    var line = ""
    writer.flush(to: &line)
    return line
  }
}
