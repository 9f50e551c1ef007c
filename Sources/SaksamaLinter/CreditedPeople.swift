import SaksamaArticle
import SaksamaText

/// By what people know an article: its title, and whose work it is in the fields that the house names for that.
struct CreditedPeople {
  /// The headline, or how the story begins; nil for an article without both.
  let title: String?
  /// The people in the byline, each once, in order of place.
  let reporters: [String]
  /// The value of the first field that names a desk; nil where none does.
  let desk: String?

  /// So many bytes of a story tell which one it is.
  private static let openingLength = 200

  init(_ article: Article, _ house: House) {
    var reporters: [String] = []
    let fields = house.reporterFields.flatMap { article.fields(named: $0) }.sorted { $0.range < $1.range }
    for field in fields where !field.isEmpty {
      for name in field.names.isEmpty ? [field.value] : field.names.map(\.text) where !reporters.contains(name) { reporters.append(name) }
    }
    self.reporters = reporters
    desk = house.deskField.flatMap { name in article.fields(named: name).first { !$0.isEmpty }?.value }
    title = article.metadata.headline ?? CreditedPeople.opening(of: article)
  }

  private static func opening(of article: Article) -> String? {
    guard let first = article.paragraphs.first(where: \.isStory)?.range ?? article.paragraphs.first?.range else { return nil }
    var end = min(first.end, first.start + openingLength)
    while end < first.end, article.text.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let opening = article.text.string(in: SourceRange(first.start, end)).split(whereSeparator: \.isNewline).joined(separator: " ")
    return opening + (end < first.end ? "…" : "")
  }
}
