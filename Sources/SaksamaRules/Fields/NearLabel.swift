import SaksamaArticle
import SaksamaText

/// A line that begins like a credit, but with a word that is a label of the house only nearly, such as `Edtor: Budi`.
struct NearLabel {
  /// The word in front of the colon.
  let range: SourceRange
  /// The label that was probably meant.
  let label: String

  /// No label of a credit is longer, in bytes.
  private static let longest = 40
  /// Only the end of a long text is read, in bytes: there stand the credits.
  private static let reach = 1 << 16

  /// The first such line of an article that was meant for one of the fields `names`; asked only where a credit is absent.
  static func first(of names: [String], in subject: Subject) -> NearLabel? {
    let fields = subject.house.fields
    let wanted = fields.filter { names.contains($0.name) }.flatMap(\.labels)
    if wanted.isEmpty { return nil }
    let known = Set((fields.flatMap(\.labels) + subject.house.relatedLabels).map { $0.lowercased() })
    let text = subject.text
    var start = text.contentStart
    if text.count - start > reach {
      // What is left of a line begins like no label.
      start = text.bytes[(text.count - reach)...].firstIndex(of: ASCII.lineFeed) ?? text.count
    }
    while start < text.count {
      let end = text.bytes[start...].firstIndex { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn } ?? text.count
      if let colon = text.bytes[start..<min(end, start + longest)].firstIndex(of: ASCII.colon) {
        let range = text.trimmed(SourceRange(start, colon))
        let word = text.string(in: range)
        if !range.isEmpty, !known.contains(word.lowercased()), let label = NearestName.of(word, among: wanted) {
          return NearLabel(range: range, label: label)
        }
      }
      start = end + 1
    }
    return nil
  }
}
