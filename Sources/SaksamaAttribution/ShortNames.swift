import SaksamaText

/// Finds the full name behind a short one that is no part of it as a word: a nickname, a clipped name (`Erma` for Ermawati), or two
/// beginnings in one (`Zulhas` for Zulkifli Hasan).
struct ShortNames {
  private let names: NameReader
  /// The places of capital words by their first three letters, and by their last four; found when first asked for.
  private var byLetters: [UInt64: [Int]]?

  init(_ names: NameReader) { self.names = names }

  /// The full name of the person called by word `index` alone; `last` is who spoke last.
  mutating func fullName(of index: Int, last: String?) -> String? {
    for place in names.capitals.places(of: names.words[index].hash) {
      if let owner = ownerInParentheses(place) ?? ownerByCue(place, last) { return owner }
    }
    return clipped(index)
  }

  /// The full name behind a nickname of two words: `Hamid Talib Lande atau akrab disapa Andi Lande`.
  func owner(ofNickname first: Int) -> String? {
    for place in names.capitals.places(of: names.words[first].hash) where place != first && place + 1 < names.words.count {
      guard names.words[place + 1].hash == names.words[first + 1].hash else { continue }
      for cue in names.vocabulary.nicknameCues where cue.kind == .nameBefore && stands(cue.words, at: place - cue.words.count) {
        return nearestName(before: place - cue.words.count, within: 3)
      }
    }
    return nil
  }

  /// The name of the person whose initials word `index` is: `Agus Harimurti Yudhoyono (AHY)`.
  func person(byInitials index: Int) -> String? {
    let initials = names.text.slice(names.words[index].range)
    guard initials.count > 1 else { return nil }
    for place in names.capitals.places(of: names.words[index].hash) {
      guard let owner = ownerInParentheses(place) ?? ownerByCue(place, nil) else { continue }
      let letters = owner.utf8.split { !ASCII.isLetter($0) }.compactMap(\.first)
      if letters.elementsEqual(initials) { return owner }
    }
    return nil
  }

  /// The name before a short form in parentheses: `Zulkifli Hasan (Zulhas)`.
  private func ownerInParentheses(_ index: Int) -> String? {
    guard index > 1, names.gap(before: index).elementsEqual(" (".utf8) else { return nil }
    let behind = Int(names.words[index].end)
    guard behind < names.text.count, names.text.bytes[behind] == UInt8(ascii: ")") else { return nil }
    return name(endingAt: index)
  }

  /// The name that a cue ties to the short one: `Zulhas sapaan akrab Zulkifli Hasan`, `Zulkifli Hasan yang akrab disapa Zulhas`.
  private func ownerByCue(_ index: Int, _ last: String?) -> String? {
    for cue in names.vocabulary.nicknameCues {
      switch cue.kind {
      case .nameBehind where stands(cue.words, at: index + 1):
        let first = index + 1 + cue.words.count
        return name(from: first) ?? fuller(first)
      case .lastPerson where stands(cue.words, at: index + 1): return last ?? nearestName(before: index)
      case .nameBefore where stands(cue.words, at: index - cue.words.count):
        let start = index - cue.words.count
        return nearestName(before: start, within: 6) ?? described(before: start, last)
      default: continue
      }
    }
    return nil
  }

  private func stands(_ cue: [UInt32], at first: Int) -> Bool {
    guard first >= 0, first + cue.count <= names.words.count else { return false }
    return cue.indices.allSatisfy { names.words[first + $0].hash == cue[$0] }
  }

  private func name(endingAt end: Int) -> String? {
    let start = names.start(ofNameEndingAt: end, from: 0)
    guard end - start >= 2 else { return nil }
    let name = names.range(start, end)
    // `Di Lande`, whom the story calls so behind the full name.
    let fuller = end - start == 2 ? FullForms(names, of: start, 2, end: name.end).best : nil
    return fuller ?? names.fullText(of: name)
  }

  private func name(from first: Int) -> String? {
    guard first < names.words.count, names.isCapital(first) else { return nil }
    let end = names.end(ofNameFrom: first)
    return end - first >= 2 ? names.fullText(of: names.range(first, end)) : nil
  }

  /// The full name of which a single word stands behind a cue (`Rerie, sapaan akrab Sari`).
  private func fuller(_ index: Int) -> String? {
    guard index < names.words.count, names.isCapital(index), names.canBeName(index, isLast: true) else { return nil }
    let word = names.range(index, index + 1)
    return FullForms(names, of: index, 1, end: word.end).best ?? names.text.string(in: word)
  }

  /// The most words between a role and the name.
  private static let longestRole = 4

  /// Who is described right before a cue (`pembalap yang akrab disapa Sari itu`): whom the story names behind that role before, or else
  /// who spoke last.
  private func described(before index: Int, _ last: String?) -> String? {
    guard index > 1, let role = (index - 2..<index).first(where: { names.meaning($0).contains(.role) }) else { return nil }
    for place in names.capitals.places(of: names.words[role].hash) where place < role {
      for first in place + 1...place + ShortNames.longestRole where first < role && names.isCapital(first) {
        if let name = name(from: first) { return name }
        break
      }
    }
    return last
  }

  private func nearestName(before index: Int, within reach: Int = 60) -> String? {
    var end = index
    while end > 1, index - end <= reach {
      // A nickname at a short distance stands in the paragraph of the name.
      if reach < 60, end < index, names.gap(before: end).contains(ASCII.lineFeed) { return nil }
      if names.isCapital(end - 1) || names.canBeName(end - 1, isLast: true), let name = name(endingAt: end) { return name }
      end -= 1
    }
    return nil
  }

  /// The name with a word that the short form is the beginning or the end of, or of whose words it holds two beginnings.
  private mutating func clipped(_ index: Int) -> String? {
    let short = letters(index)
    guard short.count >= 4 else { return nil }
    let places = byLetters ?? lettersOfCapitals()
    byLetters = places
    for place in (places[ShortNames.key(short.prefix(3))] ?? []) + (places[ShortNames.key(short.suffix(4))] ?? []) {
      let long = letters(place)
      guard long.count > short.count || !long.starts(with: short), long != short else { continue }
      let run = names.run(around: place, 1)
      // A name of one word is clipped too, where it is a speaker's (`Hendri` for Hendriarto).
      guard run.count >= 2 || long.starts(with: short) && (names.speaksAlone(place) || names.isLoneSpeaker(place)), run.count <= 6 else {
        continue
      }
      let isClipped = long.starts(with: short) || short.count > 4 && long.suffix(short.count).elementsEqual(short)
      guard isClipped || isBlend(short, long, place + 1..<max(place + 1, run.upperBound)) || run.count > 1 && isSlip(short, long) else {
        continue
      }
      return names.fullText(of: names.range(run.lowerBound, run.upperBound))
    }
    return nil
  }

  /// Whether a name that stands nowhere in full is another one with a slip (`Dimas` for `Dimaz Lande`).
  private func isSlip(_ short: [UInt8], _ long: [UInt8]) -> Bool {
    short.starts(with: long.prefix(3)) && CitationSpelling.isNear(short[...], long[...], shortest: 5)
  }

  /// Whether the short form goes on with the beginning of a later word where the beginning of the first one ends.
  private func isBlend(_ short: [UInt8], _ long: [UInt8], _ later: Range<Int>) -> Bool {
    let common = zip(short, long).prefix { $0 == $1 }.count
    guard common >= 3 else { return false }
    return (3...common).contains { seam in
      short.count - seam >= 2 && later.contains { letters($0).starts(with: short[seam...]) }
    }
  }

  private func lettersOfCapitals() -> [UInt64: [Int]] {
    var places: [UInt64: [Int]] = [:]
    for place in names.capitals.all where names.words[place].range.length >= 4 {
      let word = names.text.slice(names.words[place].range)
      add(place, to: &places[ShortNames.key(word.prefix(3)), default: []])
      add(place, to: &places[ShortNames.key(word.suffix(4)), default: []])
    }
    return places
  }

  private func add(_ place: Int, to places: inout [Int]) {
    if places.count < 24 { places.append(place) }
  }

  private static func key(_ letters: ArraySlice<UInt8>) -> UInt64 { letters.reduce(0) { $0 << 8 | UInt64(ASCII.lowercased($1)) } }

  /// A word in small letters.
  private func letters(_ index: Int) -> [UInt8] {
    names.text.slice(names.words[index].range).map { ASCII.isUppercase($0) ? $0 | 0x20 : $0 }
  }
}
