import SaksamaDiagnostics
import SaksamaRules
import SaksamaText

/// Tells which suppressions silence what a rule would say of an article.
struct SuppressedSilence {
  /// The findings that nothing silences, at their places in the source.
  let heard: [Diagnostic]
  /// The places of the suppressions that silence the others, with their reasons; each once, in order.
  let silencers: [String]
  /// The number of findings that are silenced.
  let count: Int

  /// Parts the findings of a rule, whose ranges count in the text of the article.
  init(_ found: [Diagnostic], _ subject: Subject, _ input: ArticleInput, _ linter: Linter) {
    let article = subject.article
    let suppressions = ArticleSuppressions(article, of: input, linter)?.silencers ?? []
    let index = SilencerIndex(suppressions)
    let judged = found.map { finding in (finding, index.silencer(of: finding, in: article.text).map { suppressions[$0] }) }
    heard = judged.filter { $0.1 == nil }.map { $0.0.placed(in: article) }
    count = found.count - heard.count
    var places: [String] = []
    for case (_, let silencer?) in judged {
      let suppression = silencer.suppression
      let place = "\(suppression.path):\(suppression.position.line): \(suppression.reason)"
      if !places.contains(place) { places.append(place) }
    }
    silencers = places
  }
}
