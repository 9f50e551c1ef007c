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
  private let article: Article
  private let path: String
  private let today: CalendarDate?
  private let targets: SilencerTargets
  private let lines: LineTable

  /// The suppressions of an article; nil where there are none, as for nearly every article.
  init?(_ article: Article, of input: ArticleInput, _ linter: Linter) {
    let entries = input.suppressions?.entries(for: input.path, id: input.id) ?? []
    let keys = article.frontMatter?.root?.mapping ?? []
    let own = keys.filter { NearestName.of($0.name, among: [ArticleSuppressions.key]) != nil || $0.name == ArticleSuppressions.key }
    if article.comments.isEmpty, entries.isEmpty, own.isEmpty { return nil }
    self.article = article
    path = input.path
    today = linter.options.today
    targets = SilencerTargets(linter.ruleSet)
    lines = LineTable(article.source)
    for entry in own {
      if entry.name == ArticleSuppressions.key {
        readFrontMatter(entry.value)
      } else {
        faults.append(LocatedFault(fault: .nearKey(entry.name), range: entry.key.range))
      }
    }
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

  /// A rule that a comment disables from its place on.
  private struct Region {
    let comment: SuppressionComment
    let target: Silencer.Target
  }

  private mutating func readComments() {
    // By the full id of the rule, which may be written in two ways.
    var open: [String: [Region]] = [:]
    for comment in article.comments {
      do throws(LocatedFault) {
        let read = try SuppressionComment(comment, in: article.source)
        switch read.verb {
        case .disableNext: add(read, known(read.rules), until: nextParagraphEnd(behind: comment), removal: comment.removal)
        case .disable: for target in known(read.rules) { open[target.rule, default: []].append(Region(comment: read, target: target)) }
        case .enable: end(read, &open)
        }
      } catch {
        faults.append(error)
      }
    }
    close(open.values.flatMap(\.self), at: article.text.count)
  }

  /// Ends what is open of the rules that a comment names, or all of it.
  private mutating func end(_ comment: SuppressionComment, _ open: inout [String: [Region]]) {
    let named = known(comment.rules)
    // A name that nobody knows is told as that.
    if named.count < comment.rules.count { return }
    let rules = comment.rules.isEmpty ? Array(open.keys) : named.map(\.rule)
    let ended = rules.flatMap { open.removeValue(forKey: $0) ?? [] }
    if ended.isEmpty { faults.append(LocatedFault(fault: .nothingToEnd, range: comment.comment.range)) }
    close(ended, at: max(0, article.origin.offset(ofSource: comment.comment.range.start) - 1))
  }

  private mutating func close(_ regions: [Region], at end: Int) {
    for region in regions.sorted(by: { $0.target.place < $1.target.place }) { add(region.comment, [region.target], until: end) }
  }

  /// The end of the paragraph behind a comment, in the text; its end where nothing follows.
  private func nextParagraphEnd(behind comment: ProgramComment) -> Int {
    let place = article.origin.offset(ofSource: comment.range.end)
    return article.paragraphs[article.paragraphs.partitioningIndex { $0.range.end > place }...].first?.range.end ?? article.text.count
  }

  private mutating func add(
    _ comment: SuppressionComment, _ targets: [Silencer.Target], until end: Int, removal: SourceRange? = nil
  ) {
    let range = comment.comment.range
    let suppression = Suppression(
      form: .comment, path: path, range: range, position: lines.position(at: range.start), reason: comment.reason,
      until: comment.until?.description)
    silencers.append(
      Silencer(
        suppression: suppression, targets: targets, reach: SourceRange(article.origin.offset(ofSource: range.end), end), texts: nil,
        isExpired: comment.until.isOver(today), removal: comment.rules.count == 1 ? removal : nil))
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
      case .failure(let fault): faults.append(fault)
      }
    }
    return found
  }
}
