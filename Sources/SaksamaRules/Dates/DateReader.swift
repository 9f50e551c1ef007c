import SaksamaArticle
import SaksamaText

/// Reads the dates of a story at the places where a weekday or a month is named.
struct DateReader: Sendable {
  let triggers: [Trigger]
  /// For each trigger the weekday or the month that it names.
  private let meanings: [Meaning]
  private let months: [(folded: [UInt8], month: Int)]

  private enum Meaning: Sendable {
    case weekday(Int)
    case month(Int)
  }

  /// For each trigger whether it counts only with a capital letter: what the house writes so is a name, and `minggu` is a week.
  private let needsCapital: [Bool]

  init(_ calendar: CalendarWords) {
    var triggers: [Trigger] = []
    var meanings: [Meaning] = []
    func add(_ form: String, _ meaning: Meaning) {
      // A form with an apostrophe is no single word; its bytes are looked for as they are.
      triggers.append(MultiPattern.isWord(form) ? .word(form) : .bytes(Array(form.utf8)))
      meanings.append(meaning)
    }
    for (index, forms) in calendar.weekdays.enumerated() { forms.forEach { add($0, .weekday(index)) } }
    for (index, forms) in calendar.months.enumerated() { forms.forEach { add($0, .month(index + 1)) } }
    self.triggers = triggers
    self.meanings = meanings
    needsCapital = (calendar.weekdays + calendar.months).joined().map(LetterCase.hasCapital)
    months = calendar.months.enumerated().flatMap { index, forms in forms.map { ($0.utf8.map(ASCII.lowercased), index + 1) } }
      .sorted { $0.0.count > $1.0.count }
  }

  /// The dates at the candidates that lie in `regions`, in order of place.
  func mentions(in text: SourceText, _ regions: [SourceRange], at candidates: ArraySlice<Candidate>) -> [DateMention] {
    var mentions: [DateMention] = []
    for candidate in candidates where !candidate.isInHeadline {
      guard let region = SourceRange.region(containing: candidate.range.start, in: regions),
        candidate.range.start >= mentions.last?.range.end ?? 0,
        !needsCapital[candidate.trigger] || LetterCase.isCapital(at: candidate.range.start, in: text)
      else { continue }
      switch meanings[candidate.trigger] {
      case .weekday(let weekday):
        if let mention = behind(weekday, candidate.range, text, region) { mentions.append(mention) }
      case .month(let month):
        if let mention = around(month, candidate.range, text, region) { mentions.append(mention) }
      }
    }
    return mentions
  }

  /// `Senin (7/12)`, `Senin malam (7/12/2023)`, `Senin, 7 Desember 2023`, `Senin (7 Desember)`.
  private func behind(_ weekday: Int, _ word: SourceRange, _ text: SourceText, _ region: SourceRange) -> DateMention? {
    var cursor = Cursor(text, at: word.end, end: region.end)
    cursor.skipBlanks()
    if cursor.take(UInt8(ascii: ",")) { cursor.skipBlanks() }
    var words = 0
    while words < 2, cursor.takeSmallWord() { words += 1 }
    let isInParentheses = cursor.take(UInt8(ascii: "("))
    guard isInParentheses || words == 0 else { return nil }
    cursor.skipBlanks()
    let start = cursor.offset
    guard let day = cursor.takeNumber(digits: 1...2) else { return nil }
    var month: Int?
    var year: Int?
    var end = cursor.offset
    if let separator = cursor.takeDateSeparator() {
      month = cursor.takeNumber(digits: 1...2)
      end = cursor.offset
      if month != nil, cursor.take(separator) {
        year = cursor.takeNumber(digits: 2...4)
        end = cursor.offset
      }
      // Numbers alone are a date only in parentheses: `Senin, 3/4 dari …` is a share.
      guard isInParentheses || year != nil else { return nil }
    } else {
      cursor.skipBlanks()
      month = self.month(&cursor)
      end = cursor.offset
      cursor.skipBlanks()
      if let written = cursor.takeNumber(digits: 4...4) {
        year = written
        end = cursor.offset
      }
    }
    guard let month else { return nil }
    if let short = year, short < 100 { year = 2000 + short }
    let isClosed = end < region.end && text.bytes[end] == UInt8(ascii: ")")
    return DateMention(
      weekday: (weekday, word), day: day, month: month, year: year, dateRange: SourceRange(start, end),
      range: SourceRange(word.start, isInParentheses && isClosed ? end + 1 : end))
  }

  /// `7 Desember 2023` without a weekday.
  private func around(_ month: Int, _ word: SourceRange, _ text: SourceText, _ region: SourceRange) -> DateMention? {
    var start = word.start
    while start > region.start, ASCII.isBlank(text.bytes[start - 1]) { start -= 1 }
    let digitsEnd = start
    while start > region.start, ASCII.isDigit(text.bytes[start - 1]) { start -= 1 }
    guard (1...2).contains(digitsEnd - start), digitsEnd < word.start else { return nil }
    if start > region.start, let before = Optional(text.bytes[start - 1]), ".,/:-".utf8.contains(before) || ASCII.isLetter(before) {
      return nil
    }
    let day = text.bytes[start..<digitsEnd].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    var cursor = Cursor(text, at: word.end, end: region.end)
    cursor.skipBlanks()
    let year = cursor.takeNumber(digits: 4...4)
    let range = SourceRange(start, year == nil ? word.end : cursor.offset)
    return DateMention(weekday: nil, day: day, month: month, year: year, dateRange: range, range: range)
  }

  private func month(_ cursor: inout Cursor) -> Int? {
    months.first { cursor.takeWord($0.folded) }?.month
  }
}
