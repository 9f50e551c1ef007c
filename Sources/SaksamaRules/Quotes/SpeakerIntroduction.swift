import SaksamaArticle
import SaksamaAttribution
import SaksamaText
import SaksamaYAML

/// Finds people whose first quotation tells neither a full name nor who they are.
struct SpeakerIntroduction: Sendable {
  /// How far from a name the words may stand that say who somebody is, in words.
  private static let reach = 40

  /// Words that say who somebody is.
  private let roles: Set<UInt32>
  private let noFullName: LocalizedText?
  private let noRole: LocalizedText?

  /// Reads `lists` and `says`.
  init(_ options: inout Options) {
    let lists = options.lexicons()
    if lists.isEmpty { options.reportMissing(["lists"]) }
    var roles: Set<UInt32> = []
    for lexicon in lists {
      let words = WordTable(lexicon.source)
      lexicon.forEachForm { form, _ in
        let index = words.firstIndex(atOrAfter: form.start)
        if index < words.words.count { roles.insert(words.words[index].hash) }
      }
    }
    self.roles = roles
    guard let node = options.reader.node("says") else {
      (noFullName, noRole) = (nil, nil)
      return
    }
    var part = MappingReader(node, "`says`", isThorough: options.reader.isThorough)
    noFullName = LocalizedText(reading: part.node("no-full-name"), &part)
    noRole = LocalizedText(reading: part.node("no-role"), &part)
    options.reader.report(part.finish())
  }

  func findings(in subject: Subject) -> [Finding] {
    let quotes = subject.statements.quotes.filter { $0.kind != .term && !$0.isPullQuote }
    var met: Set<String> = []
    var findings: [Finding] = []
    for quote in quotes {
      guard let speaker = quote.speaker, let name = speaker.name, let phrase = speaker.phrase, let resolved = speaker.resolved else {
        continue
      }
      let isNew = met.insert(resolved).inserted
      guard isNew, !LetterCase.isAllCapitals(name), let place = place(of: name, in: phrase.range, subject.text) else { continue }
      if comesLater(resolved, than: name, at: place, subject) {
        findings.append(finding(place, name, noFullName, expected: resolved))
      } else if !isIntroduced(resolved, upTo: place, phrase.range, subject.article) {
        findings.append(finding(place, name, noRole, expected: nil))
      }
    }
    return findings
  }

  private func finding(_ place: SourceRange, _ name: String, _ problem: LocalizedText?, expected: String?) -> Finding {
    var arguments: [String: Argument] = ["value": .text(name)]
    if let problem { arguments["problem"] = .localized(problem) }
    if let expected { arguments["expected"] = .text(expected) }
    return Finding(place, arguments)
  }

  private func place(of name: String, in phrase: SourceRange, _ text: SourceText) -> SourceRange? {
    let wanted = Array(name.utf8)
    var start = phrase.end - wanted.count
    while start >= phrase.start {
      let range = SourceRange(start, start + wanted.count)
      if text.slice(range).elementsEqual(wanted) { return range }
      start -= 1
    }
    return nil
  }

  /// Whether `name` is one word, and the full name to which it belongs stands only behind `place`.
  private func comesLater(_ full: String, than name: String, at place: SourceRange, _ subject: Subject) -> Bool {
    let own = WordTable(SourceText(name: "", name)).words.map(\.hash)
    // Two words are a full name, though the article may know a longer one.
    guard full != name, own.count == 1 else { return false }
    let parts = WordTable(SourceText(name: "", full)).words.map(\.hash)
    let words = subject.article.words.words
    let here = subject.article.words.firstIndex(atOrAfter: place.start)
    if words[..<here].contains(where: { parts.contains($0.hash) && !own.contains($0.hash) }) { return false }
    return (here..<max(here, words.count - parts.count + 1)).contains { index in
      guard words[index..<index + parts.count].map(\.hash) == parts else { return false }
      // The capital letter of a word that opens a sentence makes no name of it: `Menurut Sari`.
      let range = words[index].range
      return parts.first == own.first || !Sentences.opens(at: range.start, in: subject.text, subject.passage(around: range).range)
    }
  }

  /// Whether the phrase, or the words around any mention of a word of the short or the full name so far, say who it is.
  private func isIntroduced(_ full: String, upTo place: SourceRange, _ phrase: SourceRange, _ article: Article) -> Bool {
    let words = article.words.words
    let nameWords = article.words.firstIndex(atOrAfter: place.end) - article.words.firstIndex(atOrAfter: place.start)
    let phraseWords = article.words.firstIndex(atOrAfter: phrase.end) - article.words.firstIndex(atOrAfter: phrase.start)
    if phraseWords > nameWords { return true }
    let own = WordTable(article.text, in: place).words + WordTable(SourceText(name: "", full)).words
    let parts = Set(own.filter { $0.range.length > 2 }.map(\.hash))
    let last = article.words.firstIndex(atOrAfter: place.end)
    for index in 0..<last where parts.contains(words[index].hash) {
      let near = max(0, index - SpeakerIntroduction.reach)..<min(words.count, index + SpeakerIntroduction.reach)
      if near.contains(where: { roles.contains(words[$0].hash) }) { return true }
    }
    return false
  }
}
