import SaksamaArticle
import SaksamaAttribution
import SaksamaReports
import SaksamaText

/// The article itself with everything that the program understood coloured in it, and a list of who says what.
struct ArticleView {
  /// What a stretch of the article was understood as.
  private enum Role: String, CaseIterable {
    case dateline
    case quote
    case fragment
    case term
    case cue
    case speaker
    case citation
    case credit
    case related

    var style: Palette.Style {
      switch self {
      case .dateline: .related
      case .quote: .added
      case .fragment: .addedMark
      case .term: .quiet
      case .cue: .error
      case .speaker: .strong
      case .citation: .info
      case .credit: .warning
      case .related: .quiet
      }
    }
  }

  private struct Stretch {
    let range: SourceRange
    let role: Role
  }

  private let article: Article
  private let statements: Statements
  private let palette: Palette

  init(_ article: Article, _ statements: Statements, usesColor: Bool) {
    self.article = article
    self.statements = statements
    palette = Palette(isOn: usesColor)
  }

  /// The whole view of an article; `name` is what people call it, safe for a terminal.
  func text(_ name: String) -> String {
    var view = palette.paint(name, .heading) + "\n" + legend + "\n\n"
    var rest = stretches()[...]
    for (number, paragraph) in article.paragraphs.enumerated() {
      if number > 0 { view += isTight(number) ? "\n" : "\n\n" }
      rest = rest.drop { $0.range.start < paragraph.range.start }
      view += painted(paragraph.range, rest.prefix { $0.range.start <= paragraph.range.end })
    }
    return view + "\n\n" + (summary.isEmpty ? "" : summary + "\n\n")
  }

  private var legend: String {
    Role.allCases.map { palette.isOn ? palette.paint($0.rawValue, $0.style) : "[\($0.rawValue) …]" }.joined(separator: "  ")
  }

  /// Credits and related links stand line by line, as in the copy.
  private func isTight(_ number: Int) -> Bool {
    !article.paragraphs[number].isStory && article.paragraphs[number].kind == article.paragraphs[number - 1].kind
  }

  private func stretches() -> [Stretch] {
    var stretches: [Stretch] = []
    if let dateline = article.dateline { stretches.append(Stretch(range: dateline.range, role: .dateline)) }
    stretches += article.fields.map { Stretch(range: $0.range, role: .credit) }
    stretches += article.relatedLinks.map { Stretch(range: $0.range, role: .related) }
    for quote in statements.quotes {
      stretches.append(Stretch(range: quote.range, role: quote.kind == .direct ? .quote : quote.kind == .partial ? .fragment : .term))
      if let cue = quote.cue { stretches.append(Stretch(range: cue.range, role: .cue)) }
      if let phrase = quote.speaker?.phrase { stretches.append(Stretch(range: phrase.range, role: .speaker)) }
    }
    for citation in statements.citations {
      stretches.append(Stretch(range: citation.name.range, role: .citation))
      stretches.append(Stretch(range: citation.cue.range, role: .cue))
    }
    return stretches.sorted { $0.range < $1.range }
  }

  private func painted(_ range: SourceRange, _ stretches: ArraySlice<Stretch>) -> String {
    var text = ""
    var offset = range.start
    for stretch in stretches where stretch.range.start >= offset && stretch.range.end <= range.end {
      text += plain(SourceRange(offset, stretch.range.start))
      let inside = plain(stretch.range)
      text += palette.isOn ? palette.paint(inside, stretch.role.style) : "[\(stretch.role.rawValue) \(inside)]"
      offset = stretch.range.end
    }
    return text + plain(SourceRange(offset, range.end))
  }

  private func plain(_ range: SourceRange) -> String { Visible.text(article.text.string(in: range)) }

  /// A line for each quotation and each citation.
  private var summary: String {
    let quotes = statements.quotes.map { quote in
      let opening = Visible.text(String(article.text.string(in: quote.range).prefix(40)))
      let speaker = quote.attribution == .none ? "nobody" : quote.speaker?.resolved ?? quote.speaker?.phrase?.text ?? "somebody unnamed"
      let told = quote.kind == .term ? "" : "  \(quote.attribution.rawValue): \(palette.paint(Visible.text(speaker), .strong))"
      return "\(quote.kind.rawValue)  \(palette.paint(opening, .quiet)) …\(told)"
    }
    let citations = statements.citations.map {
      "\($0.kind.rawValue)  \(palette.paint(Visible.text($0.name.text), .info))  cited by “\(Visible.text($0.cue.text))”"
    }
    return (quotes + citations).joined(separator: "\n")
  }
}
