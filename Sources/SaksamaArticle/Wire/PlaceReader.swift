import SaksamaText

/// Reads the place, and a date if there is one, from what stands before the agency of a dateline.
///
/// A pull quote that lost its line end may stand right before the place (`…harus kita jagaJakarta`), so the place is read backwards,
/// word by word, as long as the words can belong to a place.
struct PlaceReader: Sendable {
  struct Place {
    var places: [Field.Name] = []
    var date: CalendarDate?
    /// Where the place begins; nil where there is none.
    var start: Int?
  }

  private let months: [[String]]
  private let particles: Set<[UInt8]>

  init(_ house: House) {
    particles = Set(house.placeParticles.map { Array($0.utf8) })
    months = house.calendar.months.map { $0.map { $0.lowercased() } }
  }

  /// Reads what stands in `before`, which ends at the agency; `paragraphStart` tells whether the text before it was cut off.
  func read(_ source: SourceText, _ before: SourceRange, paragraphStart: Int) -> Place {
    let text = withoutJoint(source, before)
    guard !text.isEmpty else { return Place() }
    let start = start(source, text, paragraphStart: paragraphStart)
    guard start < text.end else { return Place() }
    var place = Place(start: start)
    var parts = source.slice(SourceRange(start, text.end)).split(separator: UInt8(ascii: ","))
      .map { source.trimmed(SourceRange($0.startIndex, $0.endIndex)) }.filter { !$0.isEmpty }
    if let dated = parts.dropFirst().firstIndex(where: { source.slice($0).contains(where: ASCII.isDigit) }) {
      place.date = date(parts[dated...].map { source.string(in: $0) }.joined(separator: " "))
      parts.removeSubrange(dated...)
    }
    if let first = parts.first, let last = parts.last {
      place.places = cities(source, SourceRange(first.start, last.end))
    }
    return place
  }

  /// `Jakarta/Surabaya` are two places; a region belongs to the place before it.
  private func cities(_ source: SourceText, _ range: SourceRange) -> [Field.Name] {
    source.slice(range).split(separator: UInt8(ascii: "/")).map { part in
      let city = source.trimmed(SourceRange(part.startIndex, part.endIndex))
      return Field.Name(text: source.string(in: city), range: city)
    }
  }

  private func withoutJoint(_ source: SourceText, _ range: SourceRange) -> SourceRange {
    var range = source.trimmed(range)
    while !range.isEmpty, [UInt8(ascii: ","), UInt8(ascii: "-")].contains(source.bytes[range.end - 1]) {
      range = source.trimmed(SourceRange(range.start, range.end - 1))
    }
    return range
  }

  private func start(_ source: SourceText, _ text: SourceRange, paragraphStart: Int) -> Int {
    var start = text.end
    var end = text.end
    while end > text.start {
      var wordStart = end
      while wordStart > text.start, !ASCII.isBlank(source.bytes[wordStart - 1]) { wordStart -= 1 }
      let word = source.slice(SourceRange(wordStart, end))
      if let glued = joint(in: word, isFirst: wordStart == paragraphStart, before: source.slice(SourceRange(text.start, wordStart))) {
        return glued
      }
      let isLast = start == text.end
      guard canBelongToPlace(word, isFirst: wordStart == paragraphStart), isLast || !endsSentence(word) else { break }
      start = wordStart
      end = wordStart
      while end > text.start, ASCII.isBlank(source.bytes[end - 1]) { end -= 1 }
    }
    return start
  }

  /// Capitalised words, numbers and the small words inside names of places.
  private func canBelongToPlace(_ word: ArraySlice<UInt8>, isFirst: Bool) -> Bool {
    guard let first = word.first else { return false }
    if ASCII.isUppercase(first) || ASCII.isDigit(first) || first >= 0xC3 && first < 0xE2 || first == UInt8(ascii: "/") { return true }
    return !isFirst && particles.contains(Array(word))
  }

  private func endsSentence(_ word: ArraySlice<UInt8>) -> Bool {
    guard let last = word.last else { return false }
    if last == UInt8(ascii: ".") { return word.count > 4 }
    return [UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ")")].contains(
      last)
      || last >= 0x80 && word.suffix(3).first == 0xE2
  }

  /// Where a place is glued to the word before it: behind a quotation mark or a stop, or at the change of letter case.
  private func joint(in word: ArraySlice<UInt8>, isFirst: Bool, before: ArraySlice<UInt8>) -> Int? {
    let beginsSmall = word.first.map(ASCII.isLowercase) ?? false
    let followsSentence = before.last { !ASCII.isBlank($0) }.map { ".!?\"".utf8.contains($0) } ?? true
    let previous = before.split(separator: ASCII.space).last
    let followsSmallWord = previous?.first.map(ASCII.isLowercase) ?? false
    for index in word.indices.dropFirst() where ASCII.isUppercase(word[index]) {
      let left = word[word.index(before: index)]
      let rest = word[index...]
      guard rest.count >= 3 else { continue }
      if "\"!?)".utf8.contains(left) || left == UInt8(ascii: ".") && beginsSmall || left >= 0x80 && word[..<index].suffix(3).first == 0xE2 {
        return index
      }
      if ASCII.isLowercase(left), beginsSmall || !isFirst && followsSmallWord && !followsSentence { return index }
      if ASCII.isDigit(left) || left == UInt8(ascii: "%") { return isFirst ? nil : index }
      // `PHRJakarta`: an abbreviation that ends a sentence, then the place.
      if ASCII.isUppercase(left), followsSmallWord, ASCII.isLowercase(rest[rest.index(after: index)]) { return index }
    }
    return nil
  }

  private func date(_ text: String) -> CalendarDate? {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    guard let year = words.compactMap({ $0.count == 4 ? Int($0) : nil }).first else { return nil }
    let small = words.compactMap { $0.count <= 2 ? Int($0) : nil }
    if let month = months.firstIndex(where: { forms in words.contains { forms.contains($0) } }), let day = small.first {
      return CalendarDate(year: year, month: month + 1, day: day)
    }
    return small.count == 2 ? CalendarDate(year: year, month: small[1], day: small[0]) : nil
  }
}
