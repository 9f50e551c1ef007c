import SaksamaText

/// What may stand inside a speaker phrase and is no part of role or name.
extension SpeakerPhraseReader {
  /// The longest insertion, in bytes.
  private static let reach = 120

  /// The word with which the phrase goes on behind a title in marks (`Sutradara film "…" Sari Lande`) or a short form in parentheses
  /// (`Ketua Umum (Ketum PB) Sari Lande`) that begins before word `index`; nil where none does, or where the phrase ends with it.
  func behindInsertion(at index: Int, before limit: Int) -> Int? {
    if names.isBlank(before: index) { return nil }
    let gap = names.gap(before: index)
    guard let mark = gap.last, gap.count > 1, ASCII.isBlank(gap[gap.startIndex]) else { return nil }
    let start = Int(words[index].start)
    let end: Int?
    if mark == UInt8(ascii: "(") {
      guard gap.count == 2 else { return nil }
      end = text.slice(SourceRange(start, min(limit, start + SpeakerPhraseReader.reach))).firstIndex(of: UInt8(ascii: ")"))
    } else {
      guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") || mark == 0x9C || mark == 0x98,
        !names.meaning(index - 1).isDisjoint(with: [.titleWord, .role])
      else { return nil }
      end = closing(mark, from: start, before: limit)
    }
    guard let end else { return nil }
    let next = words.partitioningIndex { Int($0.start) >= end }
    guard next < words.count, Int(words[next].end) <= limit, next > index else { return nil }
    let rest = names.gap(before: next)
    guard let behind = rest.last, ASCII.isBlank(behind) || mark != UInt8(ascii: "(") && rest.count <= 3,
      !rest.dropFirst().contains(where: { ".;:(!?\n".utf8.contains($0) })
    else { return nil }
    if names.isSmall(next) { return names.meaning(next).contains(.lastWord) ? next : nil }
    return names.isCapital(next) && !names.meaning(next).contains(.weekday) && personalName(index - 1, index) == nil ? next : nil
  }

  /// Where the marks of a title that begins at `start` close.
  private func closing(_ mark: UInt8, from start: Int, before limit: Int) -> Int? {
    let end = min(limit, start + SpeakerPhraseReader.reach)
    var offset = start
    while offset < end {
      let byte = text.bytes[offset]
      let isClosing =
        switch mark {
        case 0x98, UInt8(ascii: "'"):
          (byte == UInt8(ascii: "'") || byte == 0x99) && (offset + 1 >= end || !ASCII.isLetter(text.bytes[offset + 1]))
        default: byte == UInt8(ascii: "\"") || byte == 0x9D
        }
      if isClosing { return offset }
      offset += 1
    }
    return nil
  }

  /// The whole phrase of a role that goes on behind a word that else ends it: with another office (`pengamat yang juga Ketua Sari Lande`)
  /// or with what the office is for (`Direktur untuk Sulawesi Sari Lande`).
  func goingOn(_ first: Int, at index: Int, before limit: Int) -> SpeakerPhrase? {
    guard names.isSmall(index), names.meaning(index).contains(.phraseEnd), names.isBlank(before: index), index + 1 < words.count,
      (first..<max(first + 1, index)).contains(where: { names.meaning($0).contains(.role) })
    else { return nil }
    let joins = names.meaning(index).contains(.joinsOffice)
    let resumes = !joins && names.meaning(index + 1).contains(.resumes)
    guard joins || resumes, personalName(first, index) == nil else { return nil }
    var next = index + (resumes ? 2 : 1)
    if resumes, next < words.count, names.isSmall(next), !names.meaning(next).contains(.role) { next += 1 }
    guard next < words.count, names.isCapital(next) || resumes && names.meaning(next).contains(.role),
      let rest = phrase(from: next, before: limit, goesOn: false), rest.isPerson, let name = rest.name
    else { return nil }
    let place = words.partitioningIndex { Int($0.start) >= name.start }
    let end = words.partitioningIndex { Int($0.start) >= name.end }
    // Behind a place the name must be somebody's whom the story speaks of: `kata Kapolda di Hotel Bukit Tolai`.
    // A comma between the two leaves no doubt: `kata Kapolda di Kendari, Sari Lande`.
    if joins {
      guard place > next, end - place > 1, names.marks(before: place).hasComma || (place..<end).contains(where: names.standsAlone) else {
        return nil
      }
    }
    return SpeakerPhrase(
      words: first..<rest.words.upperBound, range: SourceRange(Int(words[first].start), rest.range.end), name: name, isPerson: true)
  }

  /// A name that ends with a word that is none: a place that is a surname too (`Sari Parapat`, whom the story calls Sari elsewhere),
  /// a surname in capitals (`Sari Lande JP`), or the initials of somebody who is named in full (`AHY`).
  func nameWithStrangeEnd(_ first: Int, _ end: Int) -> SourceRange? {
    let last = end - 1
    guard last >= first, names.isCapital(last) else { return nil }
    let isAbbreviation = text.slice(words[last].range).allSatisfy(ASCII.isUppercase)
    if isAbbreviation, last > first || names.meaning(last).isEmpty, ShortNames(names).person(byInitials: last) != nil {
      return names.range(last, end)
    }
    guard last > first, names.isBlank(before: last) else { return nil }
    let start = names.start(ofNameEndingAt: last, from: first)
    guard start < last else { return nil }
    if isAbbreviation {
      return last - start > 1 && words[last].range.length <= 3 && names.meaning(last).isEmpty ? names.range(start, end) : nil
    }
    // `Bupati I Made Lande Negara`: a word of offices goes before a name and not behind it.
    let isEnd = names.meaning(last).isDisjoint(with: [.honorific, .weekday]) && names.opensClause(behind: last)
    if isEnd, last - start > 2, first < start, !names.meaning(last).isDisjoint(with: [.organisation, .place, .ambiguous]) {
      return names.range(start, end)
    }
    guard names.meaning(last).contains(.place) else { return nil }
    let isName = names.meaning(last).contains(.placeOrName) && names.standsBare(start) || names.speaksAlone(start)
    return isName ? names.range(start, end) : nil
  }

  /// The name before the group that somebody belongs to (`kata Sari JKT48`, `kata Sari Duo Lande`): the story calls them by the name alone,
  /// and the group by its name without theirs.
  func nameBeforeGroup(_ first: Int, _ end: Int) -> SourceRange? {
    guard first + 1 < end, names.isCapital(end - 1),
      let group = (first + 1..<end).first(where: { isGroup($0) && names.canBeName($0 - 1, isLast: true) }),
      (group..<end).allSatisfy({ names.isCapital($0) && ($0 == group || names.isBlank(before: $0)) })
    else { return nil }
    let start = names.start(ofNameEndingAt: group, from: first)
    guard start < group, start == first || names.meaning(start - 1).contains(.role), names.joins(group),
      names.standsBare(start, behindOffice: true)
    else {
      return nil
    }
    let isKnown =
      names.isAbbreviation(group)
      || names.capitals.places(of: words[group].hash).contains { $0 > 0 && words[$0 - 1].hash != words[group - 1].hash }
    return isKnown ? names.range(start, group) : nil
  }

  private func isGroup(_ index: Int) -> Bool {
    let meaning = names.meaning(index)
    return names.isCapital(index) && meaning.isDisjoint(with: [.place, .role, .honorific])
      && (names.isAbbreviation(index) || meaning.contains(.organisation))
  }

  /// The name at the end of a phrase whose last office has a small word in it (`Deputi Pendanaan dan Investasi Sari Lande`), where a
  /// single word before the small one could be a name too.
  func nameAtEnd(_ first: Int, _ nameEnd: Int, _ end: Int) -> SourceRange? {
    guard nameEnd < end, names.meaning(first).contains(.role), nameEnd + 1 < end, names.isCapital(nameEnd + 1) else { return nil }
    let start = names.start(ofNameEndingAt: end, from: nameEnd + 1)
    let single = nameEnd - 1
    guard end - start > 1, start > nameEnd + 1, single > first, names.meaning(single - 1).isDisjoint(with: [.honorific, .role]) else {
      return nil
    }
    return names.start(ofNameEndingAt: nameEnd, from: first) == single ? names.range(start, end) : nil
  }
}
