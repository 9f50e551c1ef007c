import SaksamaArticle
import SaksamaText

/// Reads the quotations of one article from its first sentence to its last, since a speaker may be told by what stands before.
struct StatementPassage {
  let article: Article
  let spans: [QuotedSpan]
  let vocabulary: Vocabulary
  let phrases: SpeakerPhraseReader
  let words: [Word]
  var people: PeopleInArticle

  init(_ article: Article, _ spans: [QuotedSpan], _ vocabulary: Vocabulary) {
    self.article = article
    self.spans = spans
    self.vocabulary = vocabulary
    words = spans.isEmpty ? [] : PassageWords.words(of: article, vocabulary)
    let names = NameReader(
      text: article.text, words: words, vocabulary: vocabulary, capitals: CapitalIndex(article, words),
      quotations: spans.filter(\.isClosed).map(\.range))
    phrases = SpeakerPhraseReader(names: names)
    people = PeopleInArticle(phrases)
  }

  var text: SourceText { article.text }

  /// The quotations in order of place.
  mutating func quotes() -> [Quote] {
    var quotes: [Quote] = []
    /// Who spoke last in direct or indirect speech, and whether that was a quotation.
    var last: Told?
    let sentences = StatementSentences(names: phrases.names, isCue: phrases.isCueBehindQuotation)
    /// Whom the story speaks of as long as nobody has spoken.
    var topic: Speaker?
    let lead = article.paragraphs.firstIndex { $0.kind == .lead }
    var place = 0
    var index = 0
    for (number, paragraph) in article.paragraphs.enumerated() where paragraph.isStory || paragraph.kind == .pullQuote {
      let start = number == lead ? article.dateline?.extent.end ?? paragraph.range.start : paragraph.range.start
      let body = SourceRange(max(start, paragraph.range.start), paragraph.range.end)
      let first = index
      while index < spans.count, spans[index].paragraph == number { index += 1 }
      let own = Array(spans[first..<index])
      if paragraph.kind == .pullQuote || paragraph.kind == .quotedMaterial {
        quotes += own.map { whole($0, paragraph.kind) }
        continue
      }
      place += 1
      /// The sentence before in the same paragraph, where nothing is quoted in it.
      var mentioned = SourceRange(0, 0)
      var next = own.startIndex
      for sentence in sentences.ranges(body, own.map(\.range)) {
        let isShort = isShort(sentence)
        let behind = own[next...].partitioningIndex { $0.range.start >= sentence.end }
        let inside = own[next..<behind]
        next = behind
        if !mentioned.isEmpty, let speaker = meantByPronoun(sentence, mentioned) {
          last = Told(speaker: speaker, isQuote: false, isShort: false, place: place)
        }
        let found = inside.isEmpty ? [] : read(inside, sentence, last, topic, place)
        quotes += found
        mentioned = inside.isEmpty ? sentence : SourceRange(0, 0)
        if let speaker = found.last(where: { $0.kind != .term })?.speaker {
          last = Told(speaker: speaker, isQuote: true, isShort: false, place: place)
        } else if found.allSatisfy({ $0.kind == .term }) {
          if let speaker = indirectSpeaker(of: sentence, last?.speaker) {
            last = Told(speaker: speaker, isQuote: false, isShort: isShort, place: place)
          } else if let subject = phrases.subject(of: sentence, needsRole: last != nil), let name = subject.name {
            if last == nil {
              topic = Speaker(phrase: nil, name: nil, resolved: people.person(subject, name, last: nil))
            } else if phrases.introducesSomebody(subject), !people.isPerson(text.string(in: name)) {
              let speaker = Speaker(phrase: nil, name: nil, resolved: people.person(subject, name, last: nil))
              last = Told(speaker: speaker, isQuote: false, isShort: false, place: place)
            }
          }
        }
      }
    }
    return quotes
  }

  /// Who spoke last, and in which paragraph of the story, counted from 1.
  private struct Told {
    let speaker: Speaker
    let isQuote: Bool
    /// Whether it was a sentence of a few words, which can introduce what stands in the next paragraph; a long one says all it has to say.
    let isShort: Bool
    let place: Int

    /// Whether a quotation without a speaker of its own in paragraph `place` is theirs.
    func goesOn(in place: Int) -> Bool { self.place == place || self.place == place - 1 && (isQuote || isShort) }
  }

  /// The most words of a sentence that introduces the next paragraph.
  private static let introduction = 12

  private func isShort(_ sentence: SourceRange) -> Bool {
    let first = words.partitioningIndex { Int($0.start) >= sentence.start }
    let last = first + StatementPassage.introduction
    return last >= words.count || Int(words[last].start) >= sentence.end
  }

  /// A pull quote names nobody; quoted material is introduced by the paragraph before it.
  private func whole(_ span: QuotedSpan, _ kind: Paragraph.Kind) -> Quote {
    let isPullQuote = kind == .pullQuote
    let attribution: Quote.Attribution = isPullQuote ? .none : .leadIn
    let speaker = isPullQuote ? nil : Speaker(phrase: nil, name: nil, resolved: nil)
    return Quote(
      range: span.range, kind: .direct, attribution: attribution, cue: nil, speaker: speaker, isPullQuote: isPullQuote,
      isClosed: span.isClosed)
  }

  /// The quotations of one sentence, each with its speaker.
  private mutating func read(_ spans: ArraySlice<QuotedSpan>, _ sentence: SourceRange, _ last: Told?, _ topic: Speaker?, _ place: Int)
    -> [Quote]
  {
    var quotes: [Quote] = []
    var shared: (attribution: Quote.Attribution, speaker: Speaker, cue: Field.Name?)?
    for (number, span) in zip(spans.indices, spans) {
      let before = SourceRange(number == spans.startIndex ? sentence.start : spans[number - 1].range.end, span.range.start)
      let after = SourceRange(span.range.end, number + 1 < spans.endIndex ? spans[number + 1].range.start : sentence.end)
      let setting = QuoteSetting(
        names: phrases.names, span: span, isContinued: continues(span), sentence: sentence, before: before, after: after)
      let told = telling(setting, shared?.speaker ?? last?.speaker ?? topic)
      let kind = setting.kind(isTold: told?.isAdjacent ?? false, hasStatement: told != nil || shared != nil)
      guard kind != .term else {
        quotes.append(
          Quote(range: span.range, kind: .term, attribution: .none, cue: nil, speaker: nil, isPullQuote: false, isClosed: span.isClosed))
        continue
      }
      var attribution = Quote.Attribution.none
      var speaker: Speaker?
      var cue = told?.cue
      if let told {
        attribution = told.attribution
        speaker = told.speaker
      } else if let shared {
        (attribution, speaker, cue) = shared
        if let own = setting.cueBefore?.index { cue = Field.Name(text: text.string(in: words[own].range), range: words[own].range) }
      } else if setting.isBehindColon {
        attribution = .leadIn
        speaker = Speaker(phrase: nil, name: nil, resolved: nil)
      } else if let last, last.goesOn(in: place), !setting.breaksOff {
        attribution = last.isQuote ? .previousParagraph : .leadIn
        speaker = Speaker(
          phrase: last.isQuote ? nil : last.speaker.phrase, name: last.isQuote ? nil : last.speaker.name, resolved: last.speaker.resolved)
      }
      if attribution == .previousParagraph || attribution == .leadIn, !setting.isBare, !setting.isBehindColon {
        (attribution, speaker) = (.none, nil)
      }
      if let speaker { shared = (attribution, speaker, cue) }
      quotes.append(
        Quote(
          range: span.range, kind: kind, attribution: attribution, cue: cue, speaker: speaker, isPullQuote: false, isClosed: span.isClosed))
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
    if let told = introduction(setting, last), told.isAdjacent, !(setting.cueBehind.map { namesSpeaker($0, setting) } ?? false) {
      return told
    }
    if let cue = setting.cueBehind {
      let name = Field.Name(text: text.string(in: words[cue].range), range: words[cue].range)
      if setting.meaning(cue).contains(.selfCue) {
        let resolved = subject(before: setting) ?? last?.resolved
        return Telling(attribution: .nya, cue: name, speaker: Speaker(phrase: nil, name: nil, resolved: resolved), isAdjacent: true)
      }
      if let spoken = speaker(behind: cue, before: setting.sentence.end, last) {
        return Telling(attribution: spoken.isPronoun ? .pronoun : .sameSentence, cue: name, speaker: spoken.speaker, isAdjacent: true)
      }
    }
    if let subject = setting.subjectBehind {
      let name = Field.Name(text: text.string(in: words[subject.cue].range), range: words[subject.cue].range)
      if let spoken = speaker(before: subject.cue, from: setting.after.start, last) {
        return Telling(attribution: spoken.isPronoun ? .pronoun : .sameSentence, cue: name, speaker: spoken.speaker, isAdjacent: true)
      }
    }
    if let role = setting.speakerBehind, let phrase = phrases.phrase(from: role, before: setting.sentence.end) {
      return Telling(attribution: .sameSentence, cue: nil, speaker: speaker(phrase, last), isAdjacent: true)
    }
    return introduction(setting, last)
  }

  /// Who opens the sentence in which a cue behind the quotation holds the speaker: `Sari menyambut ajakan itu, "…," katanya`.
  private mutating func subject(before setting: QuoteSetting) -> String? {
    guard setting.before.start == setting.sentence.start, !text.trimmed(setting.before).isEmpty,
      let subject = phrases.subject(of: setting.before, needsRole: false), let name = subject.name,
      subject.range.start - text.trimmed(setting.before).start == 0
    else { return nil }
    return people.person(subject, name, last: nil)
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

  /// Whether the paragraph behind an open quotation begins with a mark again, as where a speech goes over several paragraphs.
  private func continues(_ span: QuotedSpan) -> Bool {
    guard !span.isClosed, let next = article.paragraphs[(span.paragraph + 1)...].first(where: \.isStory) else { return false }
    return QuotationMark.opens(text, next.range)
  }

  mutating func speaker(behind cue: Int, before limit: Int, _ last: Speaker?) -> (speaker: Speaker, isPronoun: Bool)? {
    guard cue + 1 < words.count, Int(words[cue + 1].end) <= limit else { return nil }
    if vocabulary.meaning(of: words[cue + 1]).contains(.pronoun) { return (pronoun(cue + 1, last), true) }
    if let range = gluedPronoun(cue + 1) {
      return (Speaker(phrase: Field.Name(text: text.string(in: range), range: range), name: nil, resolved: last?.resolved), true)
    }
    let isAccording = vocabulary.meaning(of: words[cue]).contains(.accordingTo)
    return phrases.phrase(from: cue + 1, before: limit, allowsApposition: !isAccording).map {
      (speaker(isAccording ? $0 : phrases.withNameBehindClause($0, before: limit) ?? $0, last), false)
    }
  }

  mutating func speaker(before cue: Int, from start: Int, _ last: Speaker?) -> (speaker: Speaker, isPronoun: Bool)? {
    if cue > 0, Int(words[cue - 1].start) >= start, vocabulary.meaning(of: words[cue - 1]).contains(.pronoun) {
      return (pronoun(cue - 1, last), true)
    }
    guard let phrase = phrases.phrase(before: cue, from: start) else { return nil }
    let first = phrase.words.lowerBound
    if vocabulary.meaning(of: words[first]).contains(.pronoun), phrase.name == nil || phrase.words.count == 1 {
      return (pronoun(first, last), true)
    }
    return (speaker(phrase, last), false)
  }

  private func pronoun(_ index: Int, _ last: Speaker?) -> Speaker {
    Speaker(phrase: Field.Name(text: text.string(in: words[index].range), range: words[index].range), name: nil, resolved: last?.resolved)
  }

  private mutating func speaker(_ phrase: SpeakerPhrase, _ last: Speaker?) -> Speaker {
    let written = Field.Name(text: text.string(in: phrase.range), range: phrase.range)
    if let range = phrase.name {
      let name = text.string(in: range)
      return Speaker(phrase: written, name: name, resolved: phrase.isPerson ? people.person(phrase, range, last: last?.resolved) : name)
    }
    if let person = people.person(describedBy: phrase, last: last?.resolved) {
      return Speaker(phrase: written, name: nil, resolved: person)
    }
    // `menteri tersebut` is the one who spoke last, `Wapres` the one who was introduced as such.
    let pointsBack =
      vocabulary.meaning(of: words[phrase.words.upperBound - 1]).contains(.lastWord)
      || vocabulary.meaning(of: words[phrase.words.lowerBound]).contains(.pointsBack)
    if phrase.isForAnother || isOfficeAgain(phrase) || isAnonymous(phrase) {
      return Speaker(phrase: written, name: nil, resolved: written.text)
    }
    // `pembalap itu` is who spoke last, if the story tells no role of theirs, and else the one whom it calls so.
    let former = pointsBack ? last?.resolved : nil
    let person = people.person(inRole: phrase)
    let resolved = former.flatMap { person != nil && people.isWithoutRole($0) ? $0 : nil } ?? person ?? former
    return Speaker(phrase: written, name: nil, resolved: resolved ?? written.text)
  }

  private func isAnonymous(_ phrase: SpeakerPhrase) -> Bool {
    vocabulary.meaning(of: words[phrase.words.lowerBound]).contains(.anonymous)
  }

  /// Whether an office, and no person, is named again: `federasi itu`.
  private func isOfficeAgain(_ phrase: SpeakerPhrase) -> Bool {
    let meaning = vocabulary.meaning(of: words[phrase.words.lowerBound])
    return meaning.contains(.organisation) && !meaning.contains(.role)
  }
}
