import SaksamaArticle
import SaksamaText

/// A quotation with the words of its sentence before and behind it.
struct QuoteSetting {
  let names: NameReader
  let span: QuotedSpan
  /// Whether the next paragraph goes on with what is quoted.
  let isContinued: Bool
  let sentence: SourceRange
  /// From the start of the sentence, or the quotation before, to this one.
  let before: SourceRange
  /// From this quotation to the next one, or to the end of the sentence.
  let after: SourceRange

  private var text: SourceText { names.text }
  private var words: [Word] { names.words }

  func meaning(_ index: Int) -> WordClasses { names.meaning(index) }

  private func index(at offset: Int) -> Int { words.partitioningIndex { Int($0.start) >= offset } }

  /// The cue right behind the closing mark: `"…," kata`, `"…", ujarnya`.
  var cueBehind: Int? {
    let first = index(at: span.range.end)
    guard first < words.count, Int(words[first].end) <= after.end, Int(words[first].start) - span.range.end <= 4 else { return nil }
    let meaning = meaning(first)
    guard LetterCase.isSmall(at: Int(words[first].start), in: text) else {
      // A capital letter by mistake, behind words that are speech for certain: `"…," Ujar Sari`.
      return !meaning.isDisjoint(with: [.bareCue, .selfCue]) && endsAsSpeech ? first : nil
    }
    // A small word may stand before the cue: `"…," demikian kata Sari`.
    let second = first + 1
    // `"…," demikian disebutkan Sari`
    let cues: WordClasses = meaning.contains(.onlyAtQuote) ? [.bareCue, .passiveCue, .accordingTo] : .bareCue
    let isBare = second < words.count && Int(words[second].end) <= after.end && !self.meaning(second).isDisjoint(with: cues)
    let follows = isBare && text.slice(SourceRange(Int(words[first].end), Int(words[second].start))).elementsEqual(" ".utf8)
    if !meaning.isDisjoint(with: [.bareCue, .selfCue, .accordingTo]) {
      guard meaning.contains(.onlyAtQuote) else { return first }
      // `…", demikian seperti disiarkan …`: what only may be a cue is none before a word that ends the phrase.
      let isLoose = second < words.count && self.meaning(second).contains(.phraseEnd) && meaning.isDisjoint(with: .selfCue)
      return follows ? second : isLoose ? nil : first
    }
    // `“Sari Lande” memiliki cerita menarik`: only behind speech does an ordinary word go before the cue.
    return follows && (endsAsSpeech || meaning.contains(.phraseEnd)) ? second : nil
  }

  /// Whether the sentence ends behind the cue at word `index`.
  func endsWith(_ index: Int) -> Bool {
    meaning(index).contains(.bareCue) && (index + 1 >= words.count || Int(words[index + 1].start) >= after.end)
  }

  /// A role right behind speech that ends with a comma, where the cue was forgotten: `"…," Sekretaris Utama Sari Lande.`; or a name that
  /// is all of the sentence behind it.
  var speakerBehind: Int? {
    let first = index(at: span.range.end)
    guard endsAsSpeech, first < words.count, Int(words[first].end) <= after.end, Int(words[first].start) - span.range.end <= 2 else {
      return nil
    }
    guard LetterCase.isCapital(at: Int(words[first].start), in: text) else { return nil }
    if meaning(first).contains(.role) { return first }
    let last = index(at: after.end) - 1
    guard last - first <= 3 else { return nil }
    // `"…," Sari takjub`: with the comma before the mark a short sentence behind it tells who speaks, whatever its verb.
    if breaksOff, names.canBeName(first, isLast: true) { return first }
    guard meaning(first).isDisjoint(with: .outsideNames) else { return nil }
    return (first...last).allSatisfy { LetterCase.isCapital(at: Int(words[$0].start), in: text) } ? first : nil
  }

  /// Whether a colon right before the opening mark introduces what is quoted.
  var isBehindColon: Bool {
    let lead = lead
    guard !lead.isEmpty else { return false }
    if text.bytes[lead.end - 1] == ASCII.colon { return true }
    // `Pantun itu berbunyi, "…"`: a text is read out.
    let last = index(at: before.end) - 1
    return introduces && last >= 0 && Int(words[last].start) >= before.start && meaning(last).contains(.passiveCue)
  }

  /// A subject and an active cue behind the quotation: `"…," Presiden menegaskan.`
  var subjectBehind: (first: Int, cue: Int)? {
    let first = index(at: span.range.end)
    guard endsAsSpeech, first < words.count, Int(words[first].start) - span.range.end <= 3 else { return nil }
    guard LetterCase.isCapital(at: Int(words[first].start), in: text) || !meaning(first).isDisjoint(with: [.role, .pronoun]) else {
      return nil
    }
    var cue = first
    while cue < words.count, Int(words[cue].end) <= after.end, cue - first <= 12 {
      if cue > first, meaning(cue).contains(.activeCue) { return (first, cue) }
      cue += 1
    }
    return nil
  }

  /// The nearest cue before the quotation in its sentence, and whether only a comma, a colon or a small word stands between.
  var cueBefore: (index: Int, isAdjacent: Bool)? {
    let end = index(at: before.end)
    var candidate = end - 1
    while candidate >= 0, Int(words[candidate].start) >= before.start, end - candidate <= 40 {
      if !meaning(candidate).isDisjoint(with: [.activeCue, .accordingTo, .bareCue]), isCue(candidate) {
        let isNear = end - candidate <= 2
        return (candidate, isNear && introduces)
      }
      candidate -= 1
    }
    return nil
  }

  /// A bare cue counts only behind a comma or a quotation (`…, kata Sari, "…"`); elsewhere `kata` is a noun.
  private func isCue(_ index: Int) -> Bool {
    let meaning = meaning(index)
    if meaning.contains(.activeCue) || meaning.contains(.accordingTo) { return true }
    guard index > 0 else { return false }
    return text.slice(SourceRange(Int(words[index - 1].end), Int(words[index].start))).contains { ",\"".utf8.contains($0) || $0 == 0x9D }
  }

  /// Whether a comma or a colon right before the opening mark introduces speech.
  private var introduces: Bool {
    let lead = lead
    return !lead.isEmpty && ",:".utf8.contains(text.bytes[lead.end - 1])
  }

  /// Whether the quotation stands alone: no other words in its sentence.
  var isBare: Bool { lead.isEmpty && onlyMarks(after) }

  /// What stands before the quotation without the blanks around it; empty where characters without width are all there is.
  private var lead: SourceRange {
    let lead = text.trimmed(before)
    guard !lead.isEmpty, text.bytes[lead.end - 1] >= 0x80 else { return lead }
    // What stands behind the last word of it, or all of it where it has none.
    let last = index(at: lead.end) - 1
    let end = last >= 0 ? max(lead.start, Int(words[last].end)) : lead.start
    let rest = PlainGap.plain(text.slice(SourceRange(end, lead.end)))
    guard let length = rest.lastIndex(where: { !ASCII.isWhitespace($0) }) else { return SourceRange(lead.start, end) }
    return rest[length] < 0x80 ? SourceRange(lead.start, end + length + 1) : lead
  }

  private func onlyMarks(_ range: SourceRange) -> Bool {
    let first = index(at: range.start)
    return first >= words.count || Int(words[first].start) >= range.end
  }

  /// The text between the marks.
  var content: SourceRange {
    let marks = Punctuation(text: text, bounds: span.range)
    let start = span.range.start + max(1, marks.doubleQuote(at: span.range.start))
    let closing = span.isClosed ? max(1, marks.quote(before: span.range.end)) : 0
    return text.trimmed(SourceRange(start, max(start, span.range.end - closing)))
  }

  /// Whether a comma or the end of a sentence stands before the closing mark, or a comma right behind it.
  var endsAsSpeech: Bool {
    let content = content
    guard !content.isEmpty else { return false }
    if ",.!?".utf8.contains(text.bytes[content.end - 1]) || text.slice(content).suffix(3).elementsEqual("…".utf8) { return true }
    return span.range.end < text.count && text.bytes[span.range.end] == UInt8(ascii: ",")
  }

  /// Whether the quotation ends with a comma, behind which somebody should be named.
  var breaksOff: Bool {
    let content = content
    return !content.isEmpty && text.bytes[content.end - 1] == UInt8(ascii: ",")
  }

  /// Whether the quotation is the subject of its sentence: `"…" adalah lirik lagu itu`.
  private var isSubject: Bool {
    let first = index(at: span.range.end)
    guard first + 1 < words.count, Int(words[first + 1].end) <= after.end, Int(words[first].start) - span.range.end <= 2 else {
      return false
    }
    guard LetterCase.isSmall(at: Int(words[first].start), in: text), LetterCase.isSmall(at: Int(words[first + 1].start), in: text) else {
      return false
    }
    // `"Kami sudah menunggu lama," di halaman kantor itu`: the comma tells that it was said.
    if breaksOff, meaning(first).contains(.phraseEnd) { return false }
    return meaning(first).isDisjoint(with: [.anyCue, .accordingTo, .misspeltCue])
  }

  /// What is quoted: speech, a fragment of it, or a term.
  func kind(isTold: Bool, hasStatement: Bool) -> Quote.Kind {
    let content = content
    let first = index(at: content.start)
    let count = index(at: content.end) - first
    guard count > 0 else { return .term }
    if !span.isClosed, !isTold { return isContinued && (lead.isEmpty || introduces) ? .direct : .term }
    if isNamedOnly(first, count) { return .term }
    let lead = lead
    if lead.isEmpty || ".!?".utf8.contains(text.bytes[lead.end - 1]) {
      // A few words alone without a mark at their end are the title of what follows (`1. "The Last Time"`).
      if isTold || isBare { return isBare && count < 6 && !endsAsSpeech ? .term : .direct }
      if isSubject { return .term }
      return endsAsSpeech && count > 2 ? .direct : count >= 8 ? .direct : .term
    }
    // `berjudul "…", menurut …`: the comma belongs to the sentence and not to speech.
    if followsTitleWord, !introduces, isTitle(first, count), cueBehind.map({ meaning($0).contains(.accordingTo) }) ?? true { return .term }
    if isTold, introduces { return .direct }
    if introduces, endsAsSpeech || isBehindColon, count > 3, !isTitle(first, count) || isBehindColon { return .direct }
    if isWholeBehindCue(first, count) { return .direct }
    if cueBehind != nil, endsAsSpeech { return introduces ? .direct : .partial }
    let isFragment = names.isSmall(first)
    // `menyebut hutan itu sebagai "benteng terakhir desa kami …"`: behind what stands before names too, a long fragment is speech.
    let isNamed = followsTitleWord && !(hasStatement && isFragment && count >= 6 && meaning(index(at: before.end) - 1).contains(.nameEnd))
    if isNamed || isTitle(first, count) { return .term }
    if hasStatement { return count >= 4 || isFragment && endsAsSpeech && count >= 2 ? .partial : .term }
    return isFragment && (count >= 6 || endsAsSpeech && count >= 3) ? .partial : .term
  }

  /// Whether a whole sentence stands right behind an active cue whose comma was forgotten (`Sari berkata "Kita mulai besok pagi."`).
  private func isWholeBehindCue(_ first: Int, _ count: Int) -> Bool {
    let cue = index(at: before.end) - 1
    guard cue >= 0, Int(words[cue].start) >= before.start, meaning(cue).contains(.activeCue), count > 3, !isTitle(first, count) else {
      return false
    }
    // `Sari menambahkan "Kita mulai besok pagi," katanya`: with a cue behind it the sentence may end with a comma.
    let ends = text.bytes[content.end - 1]
    return LetterCase.isCapital(at: Int(words[first].start), in: text)
      && (".!?".utf8.contains(ends) || ends == UInt8(ascii: ",") && cueBehind != nil)
  }

  /// Whether a title stands beside `menurut` (`"Sari Lande", menurut Budi, …`, `Menurut dia, "Sari Lande" …`): the comma belongs to the
  /// sentence, and what is said stands outside the marks.
  private func isNamedOnly(_ first: Int, _ count: Int) -> Bool {
    guard isTitle(first, count), count <= 6, !isBare else { return false }
    if ",.!?".utf8.contains(text.bytes[content.end - 1]) {
      // `dengan lagunya "Sari Lande," menurut pengumuman itu`: a comma that was set before the closing mark.
      return breaksOff && !lead.isEmpty && !introduces && (cueBehind.map { meaning($0).contains(.accordingTo) } ?? false)
    }
    // `tentang lagunya, "Sari", dia berkisah`: behind no cue a word or two between commas are a title.
    let last = index(at: before.end) - 1
    if count <= 3, cueBehind == nil, introduces, !isBehindColon, last >= 0, Int(words[last].start) >= before.start,
      meaning(last).isDisjoint(with: [.bareCue, .selfCue, .activeCue, .accordingTo, .passiveCue, .misspeltCue, .pronoun]),
      LetterCase.isSmall(at: Int(words[last].start), in: text)
    {
      return true
    }
    return (cueBehind ?? cueBefore.flatMap { $0.isAdjacent ? $0.index : nil }).map { meaning($0).contains(.accordingTo) } ?? false
  }

  /// Most long words begin with a capital letter; numbers and small words that join others do not count.
  private func isTitle(_ first: Int, _ count: Int) -> Bool {
    var (long, capital, all) = (0, 0, 0)
    for index in first..<first + count {
      let isCapital = names.isCapital(index)
      if isCapital { all += 1 }
      guard words[index].range.length > 3, isCapital || names.isSmall(index) && !meaning(index).contains(.phraseEnd) else { continue }
      long += 1
      if isCapital { capital += 1 }
    }
    // `It Has to Be You`
    if long == 0 { return count > 2 && all * 3 >= count * 2 }
    return capital * 3 >= long * 2
  }

  /// `bertajuk "…"`, `lagu "…"`.
  private var followsTitleWord: Bool {
    let end = index(at: before.end)
    return end > 0 && Int(words[end - 1].start) >= before.start && meaning(end - 1).contains(.titleWord)
  }
}
