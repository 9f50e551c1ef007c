import SaksamaText

/// Finds the dateline at the head of a story: `Baku (ANTARA) -`, `Siak, Riau, (ANTARA/JACX) –`, `ANTARA -`, `SOLO, KOMPAS.com -`.
struct DatelineReader: Sendable {
  /// A dateline stands in the first paragraphs; a credit for a photo further down is none.
  private static let reach = 3000
  private static let longestPlace = 120

  private let agencies: [[UInt8]]
  private let dashes: [[UInt8]]
  private let places: PlaceReader

  init(_ house: House) {
    agencies = house.datelineAgencies.map { $0.utf8.map(ASCII.lowercased) }.sorted { $0.count > $1.count }
    dashes = house.datelineDashes.map { Array($0.utf8) }.sorted { $0.count > $1.count }
    places = PlaceReader(house)
  }

  /// The first dateline in the story's paragraphs.
  func find(in source: SourceText, _ story: [Paragraph]) -> Dateline? {
    let limit = source.contentStart + DatelineReader.reach
    for paragraph in story where paragraph.range.start < limit {
      let window = SourceRange(paragraph.range.start, min(paragraph.range.end, limit))
      if let dateline = inParentheses(source, window) ?? withoutParentheses(source, window) { return dateline }
    }
    return nil
  }

  private func inParentheses(_ source: SourceText, _ window: SourceRange) -> Dateline? {
    var offset = window.start
    while let open = source.slice(SourceRange(offset, window.end)).firstIndex(of: UInt8(ascii: "(")) {
      offset = open + 1
      let inside = source.slice(SourceRange(offset, min(window.end, offset + 80)))
      guard let close = inside.firstIndex(of: UInt8(ascii: ")")) else { continue }
      let names = agencyNames(source, SourceRange(offset, close))
      guard !names.isEmpty, let end = endOfDash(source, close + 1, window.end) else { continue }
      let place = places.read(
        source, SourceRange(max(window.start, open - DatelineReader.longestPlace), open), paragraphStart: window.start)
      let start = place.start ?? open
      return Dateline(
        places: place.places, agencies: names, date: place.date, range: SourceRange(start, close + 1), extent: SourceRange(start, end))
    }
    return nil
  }

  /// `ANTARA - …` and `SOLO, KOMPAS.com - …`: only at the very start of a paragraph, since no parenthesis marks the agency.
  private func withoutParentheses(_ source: SourceText, _ window: SourceRange) -> Dateline? {
    let head = SourceRange(window.start, min(window.end, window.start + DatelineReader.longestPlace))
    var start = head.start
    while start < head.end {
      if let agency = agencies.first(where: { isAgency($0, source, at: start, head.end) }) {
        let agencyRange = SourceRange(start, start + agency.count)
        guard let end = endOfDash(source, agencyRange.end, window.end, blankBefore: true) else { return nil }
        let name = Field.Name(text: source.string(in: agencyRange), range: agencyRange)
        let place = places.read(source, SourceRange(window.start, start), paragraphStart: window.start)
        return Dateline(
          places: place.places, agencies: [name], date: place.date, range: SourceRange(window.start, agencyRange.end),
          extent: SourceRange(window.start, end))
      }
      // The agency follows the place behind a comma.
      guard let comma = source.slice(SourceRange(start, head.end)).firstIndex(of: UInt8(ascii: ",")) else { return nil }
      start = comma + 1
      while start < head.end, ASCII.isBlank(source.bytes[start]) { start += 1 }
    }
    return nil
  }

  private func isAgency(_ folded: [UInt8], _ source: SourceText, at start: Int, _ end: Int) -> Bool {
    let after = start + folded.count
    guard after < end, source.slice(SourceRange(start, after)).elementsEqual(folded, by: { ASCII.lowercased($0) == $1 }) else {
      return false
    }
    return ASCII.isUppercase(source.bytes[start]) && !ASCII.isLetter(source.bytes[after])
  }

  /// The names between the parentheses, if one of them is an agency of the house: `ANTARA/JACX`, also with the slash lost.
  private func agencyNames(_ source: SourceText, _ inside: SourceRange) -> [Field.Name] {
    var names: [Field.Name] = []
    var isDateline = false
    for part in source.slice(inside).split(separator: UInt8(ascii: "/")) {
      let range = source.trimmed(SourceRange(part.startIndex, part.endIndex))
      guard !range.isEmpty else { continue }
      let folded = source.slice(range).map(ASCII.lowercased)
      if agencies.contains(where: { folded == $0 || folded.starts(with: $0 + [ASCII.space]) }) {
        isDateline = true
      } else if let agency = agencies.first(where: { folded.starts(with: $0) && agencies.contains(Array(folded.dropFirst($0.count))) }) {
        let joint = range.start + agency.count
        names.append(name(source, SourceRange(range.start, joint)))
        names.append(name(source, SourceRange(joint, range.end)))
        isDateline = true
        continue
      }
      names.append(name(source, range))
    }
    return isDateline ? names : []
  }

  private func name(_ source: SourceText, _ range: SourceRange) -> Field.Name { Field.Name(text: source.string(in: range), range: range) }

  /// The offset behind the dash and the blanks around it, or nil where no dash follows.
  private func endOfDash(_ source: SourceText, _ start: Int, _ end: Int, blankBefore: Bool = false) -> Int? {
    var offset = start
    while offset < end {
      let length = source.spaceLength(at: offset, before: end)
      if length == 0 { break }
      offset += length
    }
    if blankBefore, offset == start { return nil }
    guard let dash = dashes.first(where: { source.slice(SourceRange(offset, end)).starts(with: $0) }) else { return nil }
    offset += dash.count
    while offset < end {
      let length = source.spaceLength(at: offset, before: end)
      if length == 0 { break }
      offset += length
    }
    return offset
  }
}
