import SaksamaArticle
import SaksamaText
import SaksamaYAML

/// Finds names where initials are announced, and initials that do not fit the name beside them.
struct Initials: Sendable {
  let triggers: [Trigger]
  private let exceptions: WordSet

  init(_ options: inout Options) {
    let words = options.texts("words").map(\.value)
    if words.isEmpty { options.reportMissing(["words"]) }
    triggers = words.map(Trigger.word)
    exceptions = options.wordSet("exceptions")
  }

  func findings(in subject: Subject, at candidates: ArraySlice<Candidate>) -> [Finding] {
    candidates.compactMap { candidate in
      guard !candidate.isInHeadline, SourceRange.region(containing: candidate.range.start, in: subject.regions.body) != nil else {
        return nil
      }
      return finding(behind: candidate.range, subject)
    }
  }

  private func finding(behind cue: SourceRange, _ subject: Subject) -> Finding? {
    let text = subject.text
    let words = subject.article.words.words
    let first = subject.article.words.firstIndex(atOrAfter: cue.end)
    guard first < words.count, text.slice(SourceRange(cue.end, Int(words[first].start))).elementsEqual(" ".utf8) else { return nil }
    let run = run(from: first, text, words)
    guard !run.isEmpty else { return nil }
    let range = SourceRange(Int(words[run.lowerBound].start), Int(words[run.upperBound - 1].end))
    let announced = text.string(in: cue)
    if isName(run, text, words) { return Finding(range, ["match": .text(text.string(in: range)), "value": .text(announced)]) }
    guard let name = nameInParentheses(behind: run.upperBound, text, words) else { return nil }
    let letters = letters(of: run, text, words)
    let expected = name.map { text.bytes[Int(words[$0].start)] }
    // Fewer initials than words leave a part of the name out; a letter that no word begins with contradicts it.
    guard name.count >= 2, letters.count >= 2, !letters.allSatisfy(expected.contains) else { return nil }
    let nameRange = SourceRange(Int(words[name.lowerBound].start), Int(words[name.upperBound - 1].end))
    return Finding(
      range,
      [
        "match": .text(text.string(in: range)), "value": .text(text.string(in: nameRange)),
        "expected": .text(String(decoding: expected, as: UTF8.self)),
      ],
      related: [Finding.Related(label: text.string(in: nameRange), range: nameRange)])
  }

  /// The capitalised words from `first` on.
  private func run(from first: Int, _ text: SourceText, _ words: [Word]) -> Range<Int> {
    var end = first
    while end < words.count, end - first < 8, LetterCase.isCapital(at: Int(words[end].start), in: text) {
      if end > first,
        !text.slice(SourceRange(Int(words[end - 1].end), Int(words[end].start))).allSatisfy({ ASCII.isBlank($0) || $0 == UInt8(ascii: ".") }
        )
      {
        break
      }
      end += 1
    }
    return first..<end
  }

  /// Whether a name stands where initials should: only words with small letters, and long ones.
  private func isName(_ run: Range<Int>, _ text: SourceText, _ words: [Word]) -> Bool {
    run.allSatisfy { index in
      let bytes = text.slice(words[index].range)
      return bytes.count >= 3 && bytes.dropFirst().allSatisfy { !ASCII.isUppercase($0) && !ASCII.isDigit($0) }
        && !exceptions.contains(text.string(in: words[index].range))
    } && run.contains { words[$0].range.length >= 4 }
  }

  /// The capital letters of initials, `MY` as `M.Y.`
  private func letters(of run: Range<Int>, _ text: SourceText, _ words: [Word]) -> [UInt8] {
    run.flatMap { text.slice(words[$0].range) }.filter(ASCII.isUppercase)
  }

  /// `MY (Muhammad Yusuf)`: the name that the article itself gives beside the initials.
  private func nameInParentheses(behind index: Int, _ text: SourceText, _ words: [Word]) -> Range<Int>? {
    guard index < words.count, text.slice(SourceRange(Int(words[index - 1].end), Int(words[index].start))).elementsEqual(" (".utf8) else {
      return nil
    }
    let run = run(from: index, text, words)
    guard !run.isEmpty, isName(run, text, words) else { return nil }
    let end = Int(words[run.upperBound - 1].end)
    return end < text.count && text.bytes[end] == UInt8(ascii: ")") ? run : nil
  }
}
