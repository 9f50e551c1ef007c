import SaksamaArticle
import SaksamaText

/// The paragraphs that a rule may look at.
enum ParagraphChoice: String, CaseIterable {
  /// The story, without material that it quotes whole.
  case body
  /// The last paragraph of the story.
  case last
  /// Everything, credits too.
  case all

  /// The ranges of the chosen paragraphs, in order of place.
  func ranges(in subject: Subject) -> [SourceRange] {
    switch self {
    case .body: subject.regions.body
    case .last: subject.regions.body.last.map { [$0] } ?? []
    case .all: subject.article.paragraphs.map(\.range)
    }
  }
}
