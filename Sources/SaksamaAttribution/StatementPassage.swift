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
    /// The end of a sentence that began in a paragraph before, with a quotation over both.
    var resume = 0
    for (number, paragraph) in article.paragraphs.enumerated() where paragraph.isStory || paragraph.kind == .pullQuote {
      let start = number == lead ? article.dateline?.extent.end ?? paragraph.range.start : paragraph.range.start
      let first = index
      while index < spans.count, spans[index].paragraph == number { index += 1 }
      let own = Array(spans[first..<index])
      let begin = max(start, paragraph.range.start, resume)
      if let last = own.last, last.range.end > paragraph.range.end { resume = self.end(behind: last, index) }
      let body = SourceRange(begin, max(begin, paragraph.range.end, resume))
      if paragraph.kind == .pullQuote || paragraph.kind == .quotedMaterial {
        quotes += own.map { paragraph.kind == .pullQuote && isMention($0, in: body) ? term($0) : whole($0, paragraph.kind) }
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
            } else if phrases.introducesSomebody(subject) || phrases.opensWithName(subject, sentence),
              !people.isPerson(text.string(in: name))
            {
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

  /// Where the text ends that may tell who spoke in a quotation over several paragraphs: before the next quotation, the one at `next`.
  private func end(behind span: QuotedSpan, _ next: Int) -> Int {
    let end = article.paragraphs[span.paragraph...].first { $0.range.end >= span.range.end }?.range.end ?? span.range.end
    return next < spans.count ? min(end, spans[next].range.start) : end
  }

  /// Whether a title or a term is quoted inside a sentence above the dateline (`Semoga lagu "Rawon" disukai banyak orang`).
  private func isMention(_ span: QuotedSpan, in body: SourceRange) -> Bool {
    let setting = QuoteSetting(
      names: phrases.names, span: span, isContinued: false, sentence: body, before: SourceRange(body.start, span.range.start),
      after: SourceRange(span.range.end, max(span.range.end, body.end)))
    return span.isClosed && !setting.isBare && setting.kind(isTold: false, hasStatement: false) == .term
  }

  private func term(_ span: QuotedSpan) -> Quote {
    Quote(range: span.range, kind: .term, attribution: .none, cue: nil, speaker: nil, isPullQuote: false, isClosed: span.isClosed)
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
        quotes.append(term(span))
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
      // `"…," kata.`: whoever spoke last was meant by a slip for `katanya`.
      if let last, setting.endsWith(cue) {
        let speaker = Speaker(phrase: nil, name: nil, resolved: last.resolved)
        return Telling(attribution: .nya, cue: name, speaker: speaker, isAdjacent: true)
      }
    }
    if let subject = setting.subjectBehind {
      let name = Field.Name(text: text.string(in: words[subject.cue].range), range: words[subject.cue].range)
      if let spoken = speaker(before: subject.cue, from: setting.after.start, last) {
        return Telling(attribution: spoken.isPronoun ? .pronoun : .sameSentence, cue: name, speaker: spoken.speaker, isAdjacent: true)
      }
    }
    if let role = setting.speakerBehind, let phrase = phrases.phrase(from: role, before: setting.sentence.end),
      phrase.isPerson || setting.meaning(role).contains(.role)
    {
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
    guard !span.isClosed, !QuoteMarks.isStray(Punctuation(text: text, bounds: article.paragraphs[span.paragraph].range), span.range.start),
      let next = article.paragraphs[(span.paragraph + 1)...].first(where: \.isStory)
    else { return false }
    return QuotationMark.opens(text, next.range)
  }
}
