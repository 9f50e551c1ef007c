import SaksamaArticle
import SaksamaText

/// Sources that stand without a name of their own beside a cue.
extension CitationPassage {
  /// `… menurut polisi. (Xinhua)`: an agency in parentheses that close a paragraph.
  mutating func readClosingParenthesis() {
    var end = range.end
    while end > range.start, text.bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    guard end > range.start, text.bytes[end - 1] == UInt8(ascii: ")") else { return }
    var open = end - 1
    while open > range.start, end - open < 40, text.bytes[open] != UInt8(ascii: "(") { open -= 1 }
    guard text.bytes[open] == UInt8(ascii: "(") else { return }
    let first = words.partitioningIndex { Int($0.start) > open }
    guard let match = names.match(at: first, in: text, words), match.kind == .agency, !match.isAmbiguous,
      Int(words[match.words.upperBound - 1].end) == end - 1
    else { return }
    add(name(match), match.kind, cue: SourceRange(open, end))
  }

  /// `dalam keterangan tertulis PP PBSI`, `melalui akun X resminya @nama`: what a cue cites itself, with a name or an account behind it.
  mutating func addStatement(_ cue: Range<Int>, _ kind: Citation.Kind, before end: Int) {
    let noun =
      cue.first { vocabulary.link(words[$0]) == .statement } ?? cue.last { vocabulary.link(words[$0]) == .joint }
      ?? min(cue.lowerBound + 1, cue.upperBound - 1)
    var stop = cue.upperBound
    while stop < words.count, stop - cue.upperBound < CitationPassage.reach, Int(words[stop].end) <= end, isCapital(stop) || isPart(stop),
      !vocabulary.isCalendar(words[stop]),
      text.gap(before: stop, words).elementsEqual(" ".utf8)
    {
      stop += 1
    }
    // `berdasarkan data-data yang ada` cites nothing that could be named.
    if stop == cue.upperBound, stop < words.count, text.gap(before: stop, words).elementsEqual("-".utf8) { return }
    // `berdasarkan data dari …`: where no name follows, the joint belongs to none.
    while stop <= cue.upperBound, stop - 1 > noun, vocabulary.link(words[stop - 1]) == .joint { stop -= 1 }
    var name = SourceRange(Int(words[noun].start), Int(words[stop - 1].end))
    if kind == .socialMedia, let account = account(behind: cue.upperBound, before: end) { name = account }
    let written = SourceRange(Int(words[cue.lowerBound].start), Int(words[max(cue.lowerBound, noun - 1)].end))
    add(name, kind, cue: written)
  }

  private func isPart(_ index: Int) -> Bool { vocabulary.link(words[index]) == .part }

  /// The account (`@nama`) in the words behind a cue.
  private func account(behind index: Int, before end: Int) -> SourceRange? {
    var place = index
    while place < words.count, Int(words[place].end) <= end, place - index < 6 {
      let gap = text.gap(before: place, words)
      if gap.last == UInt8(ascii: "@") {
        var stop = Int(words[place].end)
        while stop < end, ASCII.isLetter(text.bytes[stop]) || ASCII.isDigit(text.bytes[stop]) || "_.".utf8.contains(text.bytes[stop]) {
          stop += 1
        }
        while stop > Int(words[place].end), text.bytes[stop - 1] == UInt8(ascii: ".") { stop -= 1 }
        return SourceRange(Int(words[place].start) - 1, stop)
      }
      guard gap.allSatisfy({ ASCII.isBlank($0) || $0 == UInt8(ascii: "(") }) else { return nil }
      place += 1
    }
    return nil
  }
}
