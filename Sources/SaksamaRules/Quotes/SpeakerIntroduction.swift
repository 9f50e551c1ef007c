import SaksamaArticle
import SaksamaAttribution
import SaksamaText
import SaksamaYAML

/// Finds people whose first quotation tells neither a full name nor who they are.
struct SpeakerIntroduction: QuoteFinder {
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
    var mentions = SpeakerMentions(subject, roles: roles)
    var met: Set<String> = []
    var findings: [Finding] = []
    for quote in quotes {
      guard let speaker = quote.speaker, let name = speaker.name, let phrase = speaker.phrase, let resolved = speaker.resolved else {
        continue
      }
      let isNew = met.insert(resolved).inserted
      guard isNew, !LetterCase.isAllCapitals(name), let place = place(of: name, in: phrase.range, subject.text) else { continue }
      if mentions.comesLater(resolved, than: name, at: place) {
        findings.append(finding(place, name, noFullName, expected: resolved))
      } else if !mentions.isIntroduced(resolved, upTo: place, phrase.range) {
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
}
