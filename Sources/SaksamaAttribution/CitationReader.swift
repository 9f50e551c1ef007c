import SaksamaArticle
import SaksamaText

/// Finds the sources cited in the article's own voice.
struct CitationReader: Sendable {
  private let vocabulary: CitationVocabulary
  private let names: CitationNames

  init(_ house: House) {
    vocabulary = CitationVocabulary(house)
    names = CitationNames(house)
  }

  /// The citations of the story in order of place; what stands in a quotation is another's voice.
  func read(_ article: Article, outside spans: [QuotedSpan], _ others: Vocabulary) -> [Citation] {
    if vocabulary.isEmpty { return [] }
    // A mark that opens inside a paragraph and is never closed tells nothing of what stands behind it.
    let spans = spans.filter { $0.isClosed || $0.range.start == article.paragraphs[$0.paragraph].range.start }
    var citations: [Citation] = []
    var span = 0
    let words = article.words.words
    for paragraph in article.paragraphs where paragraph.kind == .lead || paragraph.kind == .body {
      let start = max(paragraph.range.start, paragraph.kind == .lead ? article.dateline?.extent.end ?? 0 : 0)
      var passage = CitationPassage(
        text: article.text, words: words, range: SourceRange(start, paragraph.range.end), vocabulary: vocabulary, names: names,
        others: others)
      var index = article.words.firstIndex(atOrAfter: start)
      while index < words.count, Int(words[index].end) <= paragraph.range.end {
        while span < spans.count, spans[span].range.end <= Int(words[index].start) { span += 1 }
        if span < spans.count, spans[span].range.start <= Int(words[index].start) {
          index += 1
          continue
        }
        guard vocabulary.mayBegin(with: words[index]), let cue = vocabulary.cue(at: index, in: article.text, words) else {
          index += 1
          continue
        }
        let next = span < spans.count ? min(spans[span].range.start, paragraph.range.end) : paragraph.range.end
        let last = span > 0 ? max(spans[span - 1].range.end, start) : start
        passage.read(cue, at: index, from: last, before: next)
        index += cue.count
      }
      passage.readClosingParenthesis()
      citations += passage.citations
    }
    return citations
  }
}
