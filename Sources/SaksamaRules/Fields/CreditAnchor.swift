import SaksamaArticle
import SaksamaText

/// The order of what stands around a story, by the house's steps; tells where an absent credit belongs.
struct CreditAnchor {
  /// One thing that the order speaks of.
  struct Item {
    let name: String
    let range: SourceRange
    let step: Int
  }

  /// What stands before the story and what stands behind it, each in order of place.
  let head: [Item]
  let tail: [Item]
  private let order: [[String]]
  private let storyEnd: Int
  private let storyStart: Int

  init(_ subject: Subject, order: [[String]]) {
    self.order = order
    let article = subject.article
    let story = article.paragraphs.filter(\.isStory)
    let start = article.dateline?.range.start ?? story.first?.range.start ?? article.text.contentStart
    let end = article.storyEnd
    storyStart = start
    storyEnd = end
    func step(_ name: String) -> Int? { order.firstIndex { $0.contains(name) } }
    var items: [Item] = []
    for field in article.fields {
      if let step = step(field.type == .copyright ? "copyright" : field.name) {
        items.append(Item(name: field.name, range: field.range, step: step))
      }
    }
    if article.fields.allSatisfy({ $0.type != .copyright }), let copyright = article.copyright, let step = step("copyright") {
      items.append(Item(name: "copyright", range: copyright.range, step: step))
    }
    if let step = step("related") {
      items += article.relatedLinks.map { Item(name: $0.label, range: $0.range, step: step) }
    }
    if let step = step("notice") {
      items += article.paragraphs.filter { $0.kind == .notice }.map { Item(name: "notice", range: $0.range, step: step) }
    }
    items.sort { $0.range < $1.range }
    head = items.filter { $0.range.end <= start && start < end }
    tail = items.filter { $0.range.start >= end }
  }

  /// Where the first of `names` should stand: before the next credit that may only come later, or behind the last one that comes earlier.
  func place(of names: [String]) -> Int {
    if names.first == "dateline" || names.first == "headline" || names.first == "date" { return storyStart }
    guard let step = order.firstIndex(where: { step in names.contains { step.contains($0) } }) else {
      return tail.last?.range.end ?? storyEnd
    }
    if let later = tail.first(where: { $0.step > step }) { return later.range.start }
    return tail.last?.range.end ?? storyEnd
  }
}
