import SaksamaArticle
import SaksamaText

/// Reads the quotations of one article from its first sentence to its last, since a speaker may be told by what stands before.
struct StatementPassage {
  let article: Article
  let spans: [QuotedSpan]
  let vocabulary: Vocabulary
  let phrases: SpeakerPhraseReader
  private var people: PeopleInArticle

  init(_ article: Article, _ spans: [QuotedSpan], _ vocabulary: Vocabulary) {
    self.article = article
    self.spans = spans
    self.vocabulary = vocabulary
    let names = NameReader(text: article.text, words: article.words.words, vocabulary: vocabulary)
    phrases = SpeakerPhraseReader(names: names)
    people = PeopleInArticle(article, names)
  }

  private var text: SourceText { article.text }
  private var words: [Word] { article.words.words }

  /// The quotations in order of place.
  mutating func quotes() -> [Quote] {
    var quotes: [Quote] = []
    /// Who spoke last in direct or indirect speech, and whether that was a quotation.
    var last: (speaker: Speaker, isQuote: Bool)?
    var index = 0
    for (number, paragraph) in article.paragraphs.enumerated() where paragraph.isStory || paragraph.kind == .pullQuote {
      let start = number == leadNumber ? article.dateline?.extent.end ?? paragraph.range.start : paragraph.range.start
      let body = SourceRange(max(start, paragraph.range.start), paragraph.range.end)
      let first = index
      while index < spans.count, spans[index].paragraph == number { index += 1 }
      let own = Array(spans[first..<index])
      if paragraph.kind == .pullQuote || paragraph.kind == .quotedMaterial {
        quotes += own.map { whole($0, paragraph.kind) }
        continue
      }
      for sentence in StatementSentences.ranges(in: text, body, own.map(\.range)) {
        let inside = own.filter { sentence.contains($0.range.start) }
        if inside.isEmpty {
          if let speaker = indirectSpeaker(of: sentence, last?.speaker) { last = (speaker, false) }
        } else {
          let found = read(inside, sentence, last)
          quotes += found
          if let speaker = found.last(where: { $0.kind != .term })?.speaker {
            last = (speaker, true)
          } else if found.allSatisfy({ $0.kind == .term }), let speaker = indirectSpeaker(of: sentence, last?.speaker) {
            last = (speaker, false)
          }
        }
      }
    }
    return quotes
  }

  private var leadNumber: Int? { article.paragraphs.firstIndex { $0.kind == .lead } }

  /// A pull quote names nobody; quoted material is introduced by the paragraph before it.
  private func whole(_ span: QuotedSpan, _ kind: Paragraph.Kind) -> Quote {
    let isPullQuote = kind == .pullQuote
    let attribution: Quote.Attribution = isPullQuote ? .none : .leadIn
    let speaker = isPullQuote ? nil : Speaker(phrase: nil, name: nil, resolved: nil)
    return Quote(
      range: span.range, kind: .direct, attribution: attribution, cue: nil, speaker: speaker, isPullQuote: isPullQuote, isClosed: span.isClosed)
  }

  /// The quotations of one sentence, each with its speaker.
  private mutating func read(_ spans: [QuotedSpan], _ sentence: SourceRange, _ last: (speaker: Speaker, isQuote: Bool)?) -> [Quote] {
    var quotes: [Quote] = []
    var shared: (attribution: Quote.Attribution, speaker: Speaker)?
    for (number, span) in spans.enumerated() {
      let before = SourceRange(number == 0 ? sentence.start : spans[number - 1].range.end, span.range.start)
      let after = SourceRange(span.range.end, number + 1 < spans.count ? spans[number + 1].range.start : sentence.end)
      let setting = QuoteSetting(text: text, words: words, vocabulary: vocabulary, span: span,
        isContinued: continues(span), sentence: sentence, before: before, after: after)
      let told = telling(setting, shared?.speaker ?? last?.speaker)
      let kind = setting.kind(isTold: told?.isAdjacent ?? false, hasStatement: told != nil || shared != nil)
      guard kind != .term else {
        quotes.append(Quote(range: span.range, kind: .term, attribution: .none, cue: nil, speaker: nil, isPullQuote: false, isClosed: span.isClosed))
        continue
      }
      var attribution = Quote.Attribution.none
      var speaker: Speaker?
      if let told {
        attribution = told.attribution
        speaker = told.speaker
      } else if let shared {
        (attribution, speaker) = shared
      } else if setting.isBehindColon {
        attribution = .leadIn
        speaker = Speaker(phrase: nil, name: nil, resolved: nil)
      } else if let last {
        attribution = last.isQuote ? .previousParagraph : .leadIn
        speaker = Speaker(phrase: last.isQuote ? nil : last.speaker.phrase, name: last.isQuote ? nil : last.speaker.name, resolved: last.speaker.resolved)
      }
      if attribution == .previousParagraph || attribution == .leadIn, !setting.isBare, !setting.isBehindColon {
        (attribution, speaker) = (.none, nil)
      }
      if let speaker { shared = (attribution, speaker) }
      quotes.append(
        Quote(
          range: span.range, kind: kind, attribution: attribution, cue: told?.cue, speaker: speaker, isPullQuote: false, isClosed: span.isClosed))
    }
    return quotes
  }

  private struct Telling {
    let attribution: Quote.Attribution
    let cue: Field.Name?
    let speaker: Speaker
    /// Whether the cue touches the quotation, so that what is quoted is speech for certain.
    let isAdjacent: Bool
  }

  /// Who is told to speak in the sentence of a quotation: by a cue behind it, else by one before it.
  private mutating func telling(_ setting: QuoteSetting, _ last: Speaker?) -> Telling? {
    // Where cues stand on both sides, the one that introduces the quotation names the speaker: `Sari menambahkan, "…," katanya`.
    if let told = introduction(setting, last), told.isAdjacent, !(setting.cueBehind.map { namesSpeaker($0, setting) } ?? false) { return told }
    if let cue = setting.cueBehind {
      let name = Field.Name(text: text.string(in: words[cue].range), range: words[cue].range)
      if setting.meaning(cue).contains(.selfCue) {
        return Telling(attribution: .nya, cue: name, speaker: Speaker(phrase: nil, name: nil, resolved: last?.resolved), isAdjacent: true)
      }
      if let spoken = speaker(behind: cue, before: setting.after.end, last) {
        return Telling(attribution: spoken.isPronoun ? .pronoun : .sameSentence, cue: name, speaker: spoken.speaker, isAdjacent: true)
      }
    }
    if let subject = setting.subjectBehind {
      let name = Field.Name(text: text.string(in: words[subject.cue].range), range: words[subject.cue].range)
      if let spoken = speaker(before: subject.cue, from: setting.after.start, last) {
        return Telling(attribution: spoken.isPronoun ? .pronoun : .sameSentence, cue: name, speaker: spoken.speaker, isAdjacent: true)
      }
    }
    if let role = setting.roleBehind, let phrase = phrases.phrase(from: role, before: setting.after.end) {
      return Telling(attribution: .sameSentence, cue: nil, speaker: speaker(phrase, last), isAdjacent: true)
    }
    return introduction(setting, last)
  }

  /// Whether a phrase of its own stands behind the cue, and no pronoun.
  private func namesSpeaker(_ cue: Int, _ setting: QuoteSetting) -> Bool {
    guard !setting.meaning(cue).contains(.selfCue), cue + 1 < words.count else { return false }
    return !setting.meaning(cue + 1).contains(.pronoun)
  }

  /// Who is told to speak by a cue before the quotation.
  private mutating func introduction(_ setting: QuoteSetting, _ last: Speaker?) -> Telling? {
    guard let cue = setting.cueBefore else { return nil }
    let name = Field.Name(text: text.string(in: words[cue.index].range), range: words[cue.index].range)
    let spoken =
      setting.meaning(cue.index).isDisjoint(with: .activeCue)
      ? speaker(behind: cue.index, before: setting.before.end, last) : speaker(before: cue.index, from: setting.before.start, last)
    guard let spoken else { return nil }
    return Telling(attribution: spoken.isPronoun ? .pronoun : .sameSentence, cue: name, speaker: spoken.speaker, isAdjacent: cue.isAdjacent)
  }

  /// The speaker of a sentence without quotation marks: `Sari mengatakan jalan itu aman`, `Menurut dia, …`.
  private mutating func indirectSpeaker(of sentence: SourceRange, _ last: Speaker?) -> Speaker? {
    let first = article.words.firstIndex(atOrAfter: sentence.start)
    var index = first
    while index < words.count, Int(words[index].end) <= sentence.end {
      let meaning = vocabulary.meaning(of: words[index])
      if meaning.contains(.onlyAtQuote) {
        index += 1
        continue
      }
      if meaning.contains(.activeCue), index > first {
        return somebody(speaker(before: index, from: sentence.start, last)?.speaker, last)
      }
      if meaning.contains(.accordingTo) || meaning.contains(.bareCue) && index > first && isBehindComma(index) {
        return somebody(speaker(behind: index, before: sentence.end, last)?.speaker, last)
      }
      if meaning.contains(.selfCue), index > first { return last }
      index += 1
    }
    return nil
  }

  /// A speaker of indirect speech who can be meant by a later pronoun: a person, or whoever spoke before.
  private func somebody(_ speaker: Speaker?, _ last: Speaker?) -> Speaker? {
    guard let speaker, let resolved = speaker.resolved else { return nil }
    if resolved == last?.resolved || speaker.name != nil && resolved != speaker.phrase?.text { return speaker }
    return speaker.name != nil && speaker.name == speaker.phrase?.text && people.isPerson(resolved) ? speaker : nil
  }

  /// Whether the paragraph behind an open quotation begins with a mark again, as where a speech goes over several paragraphs.
  private func continues(_ span: QuotedSpan) -> Bool {
    guard !span.isClosed, let next = article.paragraphs[(span.paragraph + 1)...].first(where: \.isStory) else { return false }
    return QuotationMark.opens(text, next.range)
  }

  private func isBehindComma(_ index: Int) -> Bool {
    text.slice(SourceRange(Int(words[index - 1].end), Int(words[index].start))).contains(UInt8(ascii: ","))
  }

  private mutating func speaker(behind cue: Int, before limit: Int, _ last: Speaker?) -> (speaker: Speaker, isPronoun: Bool)? {
    guard cue + 1 < words.count, Int(words[cue + 1].end) <= limit else { return nil }
    if vocabulary.meaning(of: words[cue + 1]).contains(.pronoun) { return (pronoun(cue + 1, last), true) }
    let isAccording = vocabulary.meaning(of: words[cue]).contains(.accordingTo)
    return phrases.phrase(from: cue + 1, before: limit, allowsApposition: !isAccording).map { (speaker($0, last), false) }
  }

  private mutating func speaker(before cue: Int, from start: Int, _ last: Speaker?) -> (speaker: Speaker, isPronoun: Bool)? {
    if cue > 0, Int(words[cue - 1].start) >= start, vocabulary.meaning(of: words[cue - 1]).contains(.pronoun) {
      return (pronoun(cue - 1, last), true)
    }
    guard let phrase = phrases.phrase(before: cue, from: start) else { return nil }
    let first = article.words.firstIndex(atOrAfter: phrase.range.start)
    if vocabulary.meaning(of: words[first]).contains(.pronoun), phrase.name == nil { return (pronoun(first, last), true) }
    return (speaker(phrase, last), false)
  }

  private func pronoun(_ index: Int, _ last: Speaker?) -> Speaker {
    Speaker(phrase: Field.Name(text: text.string(in: words[index].range), range: words[index].range), name: nil, resolved: last?.resolved)
  }

  private mutating func speaker(_ phrase: SpeakerPhrase, _ last: Speaker?) -> Speaker {
    let written = Field.Name(text: text.string(in: phrase.range), range: phrase.range)
    if let range = phrase.name {
      let name = text.string(in: range)
      return Speaker(phrase: written, name: name, resolved: phrase.isPerson ? people.person(phrase, range) : name)
    }
    // `menteri tersebut` is the one who spoke last, `Wapres` the one who was introduced as such.
    let pointsBack = vocabulary.meaning(of: words[phrase.words.upperBound - 1]).contains(.lastWord)
    let resolved = people.person(inRole: phrase) ?? (pointsBack ? last?.resolved : nil)
    return Speaker(phrase: written, name: nil, resolved: resolved ?? written.text)
  }
}
