import SaksamaArticle
import SaksamaDiagnostics
import SaksamaRules
import SaksamaText
import SaksamaYAML

/// The suppressions that hold for one article: those in it, and those beside it.
struct ArticleSuppressions {
  /// The key of the front matter that holds suppressions.
  static let key = "saksama-disable"

  private(set) var silencers: [Silencer] = []
  /// What is wrong with those in the article, at its place in the source.
  private(set) var faults: [LocatedFault] = []
  /// The names that are told as wrong; one that is disabled and enabled again is met twice.
  private var toldPlaces: Set<SourceRange> = []
  private let article: Article
  private let path: String
  private let today: CalendarDate?
  private let targets: SilencerTargets
  private let lines: LineTable

  /// The suppressions of an article; nil where there are none, as for nearly every article.
  init?(_ article: Article, of input: ArticleInput, _ linter: Linter) {
    let entries = input.suppressions?.entries(for: input.path, id: input.id) ?? []
    let own = article.frontMatter?.root?[ArticleSuppressions.key]
    if article.comments.isEmpty, entries.isEmpty, own == nil { return nil }
    self.article = article
    path = input.path
    today = linter.options.today
    targets = SilencerTargets(linter.ruleSet)
    lines = LineTable(article.source)
    if let own { readFrontMatter(own) }
    readComments()
    for (file, entry) in entries {
      // Of a name that this house does not know, the run tells, since another house may know it.
      let found = entry.rules.compactMap { try? targets.target(named: $0.value, at: $0.range).get() }
      add(entry, found, file.suppression(entry))
    }
  }

  private mutating func readFrontMatter(_ node: Node) {
    let (entries, faults) = SuppressionEntry.read(node, in: nil)
    self.faults += faults
    for entry in entries {
      let suppression = Suppression(
        form: .frontMatter, path: path, range: entry.range, position: lines.position(at: entry.range.start), reason: entry.reason,
        until: entry.until?.description)
      add(entry, known(entry.rules), suppression)
    }
  }

  private mutating func readComments() {
    var open: [SuppressionComment] = []
    for comment in article.comments {
      do throws(LocatedFault) {
        let read = try SuppressionComment(comment, in: article.source)
        switch read.verb {
        case .disableNext: add(read, until: nextParagraphEnd(behind: comment))
        case .disable: open.append(read)
        case .enable: end(read, &open)
        }
      } catch {
        faults.append(error)
      }
    }
    for comment in open { add(comment, until: article.text.count) }
  }

  /// Ends what is open of the rules that a comment names, or all of it.
  private mutating func end(_ comment: SuppressionComment, _ open: inout [SuppressionComment]) {
    let names = comment.rules.map(\.value)
    let ended = open.filter { other in names.isEmpty || other.rules.contains { names.contains($0.value) } }
    if ended.isEmpty { faults.append(LocatedFault(fault: .nothingToEnd, range: comment.comment.range)) }
    let place = max(0, article.origin.offset(ofSource: comment.comment.range.start) - 1)
    for other in ended {
      let isWhole = names.isEmpty || other.rules.allSatisfy { names.contains($0.value) }
      add(isWhole ? other : other.only(names), until: place)
      open.removeAll { $0.comment == other.comment }
      if !isWhole { open.append(other.without(names)) }
    }
  }

  /// The end of the paragraph behind a comment, in the text; its end where nothing follows.
  private func nextParagraphEnd(behind comment: ProgramComment) -> Int {
    let place = article.origin.offset(ofSource: comment.range.end)
    return article.paragraphs[article.paragraphs.partitioningIndex { $0.range.end > place }...].first?.range.end ?? article.text.count
  }

  private mutating func add(_ comment: SuppressionComment, until end: Int) {
    let found = known(comment.rules)
    let range = comment.comment.range
    let suppression = Suppression(
      form: .comment, path: path, range: range, position: lines.position(at: range.start), reason: comment.reason,
      until: comment.until?.description)
    silencers.append(
      Silencer(
        suppression: suppression, targets: found, reach: SourceRange(article.origin.offset(ofSource: range.end), end), texts: nil,
        isExpired: comment.until.isOver(today),
        removal: comment.rules.count == 1 && comment.verb == .disableNext ? comment.comment.removal : nil))
  }

  private mutating func add(_ entry: SuppressionEntry, _ found: [Silencer.Target], _ suppression: Suppression) {
    silencers.append(
      Silencer(
        suppression: suppression, targets: found, reach: nil, texts: entry.texts, isExpired: entry.isOver(today), removal: nil))
  }

  private mutating func known(_ rules: [Located<String>]) -> [Silencer.Target] {
    var found: [Silencer.Target] = []
    for rule in rules {
      switch targets.target(named: rule.value, at: rule.range) {
      case .success(let target): found.append(target)
      case .failure(let fault): if toldPlaces.insert(fault.range).inserted { faults.append(fault) }
      }
    }
    return found
  }
}
