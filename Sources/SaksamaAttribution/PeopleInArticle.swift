import SaksamaArticle
import SaksamaText

/// Finds the full name that a part of a name, or a role, stands for.
struct PeopleInArticle {
  private let phrases: SpeakerPhraseReader
  private var shortNames: ShortNames
  private var known: [String: String] = [:]
  private var fullNames: Set<String> = []
  /// The last person who was named with a role, by the hash of each word of the role and by the role as a whole.
  private var nameOfRole: [UInt32: String] = [:]

  init(_ phrases: SpeakerPhraseReader) {
    self.phrases = phrases
    shortNames = ShortNames(phrases.names)
  }

  private var names: NameReader { phrases.names }

  /// Who speaks in a phrase with a personal name; `last` is who spoke last.
  mutating func person(_ phrase: SpeakerPhrase, _ name: SourceRange, last: String?) -> String {
    let full = fullName(of: name, last: last)
    for index in phrase.words where names.meaning(index).contains(.role) && !name.contains(names.words[index].range) {
      nameOfRole[names.words[index].hash] = full
    }
    for role in names.vocabulary.roles(in: phrase.words, of: names.words) { nameOfRole[role] = full }
    return full
  }

  /// Whether a full name was found for a person.
  func isPerson(_ name: String) -> Bool { fullNames.contains(name) }

  /// Whether the story names a person, and nowhere with a role before the name.
  func isWithoutRole(_ name: String) -> Bool {
    guard isPerson(name), let first = WordTable(SourceText(name: "", name)).words.first else { return false }
    return !names.capitals.places(of: first.hash).contains { place in
      for index in (max(1, place - PeopleInArticle.roleReach)...max(1, place)).reversed() {
        if !names.meaning(index - 1).isDisjoint(with: [.role, .honorific]) { return true }
        if names.marks(before: index).endsClause || names.marks(before: index).hasComma { return false }
      }
      return false
    }
  }

  /// So many words before a name may tell a role.
  private static let roleReach = 8

  /// Who is meant by a role without a name: the last person named with that role; nil where nobody was.
  mutating func person(inRole phrase: SpeakerPhrase) -> String? {
    let roles = names.vocabulary.roles(in: phrase.words, of: names.words)
    for role in roles {
      if let name = nameOfRole[role] ?? introduced(as: role) { return name }
    }
    if phrase.words.count == 1, let name = introduced(byShortForm: phrase.words.lowerBound) { return name }
    guard roles.isEmpty else { return nil }
    for index in phrase.words where names.meaning(index).contains(.role) {
      if let name = nameOfRole[names.words[index].hash] ?? introduced(byRole: index) { return name }
    }
    return nil
  }

  /// The person whose role is shortened before the name: `Menteri Perhubungan (Menhub) Sari Lande`.
  private mutating func introduced(byShortForm index: Int) -> String? {
    for place in names.capitals.places(of: names.words[index].hash) where place > 0 && place + 1 < names.words.count {
      guard names.gap(before: place).elementsEqual(" (".utf8), names.gap(before: place + 1).elementsEqual(") ".utf8),
        let phrase = phrases.phrase(from: place + 1, before: names.text.count, allowsApposition: false), phrase.isPerson,
        let name = phrase.name
      else { continue }
      return fullName(of: name, last: nil)
    }
    return nil
  }

  /// The person whose name the story writes right behind a role with a capital letter (`Penyanyi Sari Lande`).
  private mutating func introduced(byRole index: Int) -> String? {
    for place in names.capitals.places(of: names.words[index].hash) where place != index && place + 1 < names.words.count {
      guard names.isCapital(place + 1), names.isBlank(before: place + 1),
        let phrase = phrases.phrase(from: place, before: names.text.count, allowsApposition: false), phrase.isPerson,
        let name = phrase.name,
        name.start == Int(names.words[place + 1].start)
      else { continue }
      let full = fullName(of: name, last: nil)
      nameOfRole[names.words[index].hash] = full
      return full
    }
    return nil
  }

  /// The person whose nickname stands behind a phrase (`pria yang akrab disapa Abah Sari itu`).
  mutating func person(describedBy phrase: SpeakerPhrase, last: String?) -> String? {
    let first = phrase.words.upperBound
    for start in first...first + 1 {
      for cue in names.vocabulary.nicknameCues where cue.kind == .nameBefore {
        let place = start + cue.words.count
        guard place < names.words.count, cue.words.indices.allSatisfy({ names.words[start + $0].hash == cue.words[$0] }) else { continue }
        let end = names.end(ofNameFrom: place)
        let name = names.start(ofNameEndingAt: end, from: place)
        if name < end {
          let full = fullName(of: names.range(name, end), last: nil)
          // A nickname that the story explains nowhere is that of whom it spoke of before.
          return full.utf8.contains(ASCII.space) ? full : last ?? full
        }
      }
    }
    return nil
  }

  /// The person whom the story names with a role in any of its forms (`Wakil Presiden (Wapres) Sari Lande`).
  private mutating func introduced(as role: UInt32) -> String? {
    for form in names.vocabulary.forms(ofRole: role) {
      for place in names.capitals.places(of: form[0]) where place + form.count < names.words.count {
        guard form.indices.allSatisfy({ names.words[place + $0].hash == form[$0] }),
          let phrase = phrases.phrase(from: place, before: names.text.count, allowsApposition: false), phrase.isPerson,
          let name = phrase.name
        else { continue }
        let full = fullName(of: name, last: nil)
        nameOfRole[role] = full
        return full
      }
    }
    return nil
  }

  /// The full name of which the first and the last word are known, and nothing or an initial stands for the rest (`Sari H Lande`).
  private func spread(_ first: Int, _ count: Int) -> String? {
    guard count == 2 || names.words[first + 1].range.length == 1 else { return nil }
    return FullForms(names, of: first, 1, end: Int(names.words[first].end)).form(endingWith: names.words[first + count - 1].hash)
  }

  /// The full name of the person called by the words of `name`; the name itself where the story has no fuller one.
  mutating func fullName(of name: SourceRange, last: String?) -> String {
    let written = names.fullText(of: name)
    if let full = known[written] { return full }
    var first = names.words.partitioningIndex { Int($0.start) >= name.start }
    var count = names.words.partitioningIndex { Int($0.start) >= name.end } - first
    if count == 2, names.meaning(first).contains(.nameParticle) { (first, count) = (first + 1, 1) }
    var full = written
    if count <= 2, count > 0, let form = FullForms(names, of: first, count, end: name.end).best {
      full = form
    } else if count > 1, count <= 3, let form = spread(first, count) {
      full = form
    } else if count == 1, let owner = shortNames.fullName(of: first, last: last) {
      full = owner
    } else if count == 2, let owner = shortNames.owner(ofNickname: first) {
      full = owner
    }
    known[written] = full
    fullNames.insert(full)
    return full
  }
}
