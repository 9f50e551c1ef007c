import SaksamaArticle
import SaksamaText

/// The names of agencies and outlets that a house knows, found at a word of a text.
///
/// Thousands of names are indexed at every start of the program, so the index holds hashes and places, and no strings.
struct CitationNames: Sendable {
  /// A known name at a place of a text.
  struct Match {
    let kind: Citation.Kind
    /// The words of the name, by their index in the text.
    let words: Range<Int>
    /// Whether the name is also an ordinary word or the name of people.
    let isAmbiguous: Bool
    /// Whether it is the newsroom's own.
    let isOwn: Bool
  }

  private struct Form {
    let list: Int32
    let firstWord: Int32
    let count: Int32
    /// The next form of the same slot; -1 at the end.
    let next: Int32
  }

  private let lists: [(kind: Citation.Kind, source: SourceText, words: WordTable)]
  private let forms: [Form]
  private let slots: [Int32]
  private let ambiguous: Set<UInt32>
  private let own: Set<UInt32>

  init(_ house: House) {
    var lists: [(kind: Citation.Kind, source: SourceText, words: WordTable)] = []
    var found: [(list: Int, first: Int, count: Int)] = []
    for (kind, key) in [(Citation.Kind.agency, "agencies"), (.outlet, "outlets")] {
      guard let lexicon = house.lexicons[key] else { continue }
      let words = WordTable(lexicon.source)
      var index = 0
      lexicon.forEachForm { form, _ in
        while index < words.words.count, Int(words.words[index].start) < form.start { index += 1 }
        let first = index
        while index < words.words.count, Int(words.words[index].end) <= form.end { index += 1 }
        if index > first { found.append((lists.count, first, index - first)) }
      }
      lists.append((kind, lexicon.source, words))
    }
    var count = 16
    while count < found.count * 2 { count *= 2 }
    var slots = [Int32](repeating: -1, count: count)
    var forms: [Form] = []
    forms.reserveCapacity(found.count)
    // From the last to the first: a form of the agencies then stands before an equal one of the outlets.
    for form in found.reversed() {
      let slot = Int(lists[form.list].words.words[form.first].hash) & (count - 1)
      forms.append(Form(list: Int32(form.list), firstWord: Int32(form.first), count: Int32(form.count), next: slots[slot]))
      slots[slot] = Int32(forms.count - 1)
    }
    self.lists = lists
    self.forms = forms
    self.slots = slots
    ambiguous = CitationVocabulary.hashes(house.lexicons["ambiguous-sources"])
    own = CitationVocabulary.hashes(house.datelineAgencies.joined(separator: " "))
  }

  /// The longest known name that begins with the word at `index`.
  func match(at index: Int, in text: SourceText, _ words: [Word]) -> Match? {
    guard index < words.count else { return nil }
    var best: Form?
    var place = slots[Int(words[index].hash) & (slots.count - 1)]
    while place >= 0 {
      let form = forms[Int(place)]
      if form.count > best?.count ?? 0, stands(form, at: index, in: text, words) { best = form }
      place = form.next
    }
    guard let best else { return nil }
    let isWord = best.count == 1
    return Match(
      kind: lists[Int(best.list)].kind, words: index..<index + Int(best.count),
      isAmbiguous: isWord && ambiguous.contains(words[index].hash),
      isOwn: own.contains(words[index].hash))
  }

  /// The kind of the known name that `name` misspells by one letter; nil where there is none.
  func misspelt(_ name: ArraySlice<UInt8>) -> Citation.Kind? {
    for form in forms {
      let list = lists[Int(form.list)]
      let known = SourceRange(
        Int(list.words.words[Int(form.firstWord)].start), Int(list.words.words[Int(form.firstWord + form.count) - 1].end))
      // A slip in the first letter is rare, and the letter spares the comparison of nearly all names.
      guard let first = name.first, ASCII.lowercased(first) == ASCII.lowercased(list.source.bytes[known.start]) else { continue }
      if CitationSpelling.isNear(name, list.source.slice(known)) { return list.kind }
    }
    return nil
  }

  private func stands(_ form: Form, at index: Int, in text: SourceText, _ words: [Word]) -> Bool {
    let list = lists[Int(form.list)]
    let first = Int(form.firstWord)
    let count = Int(form.count)
    guard index + count <= words.count, (0..<count).allSatisfy({ list.words.words[first + $0].hash == words[index + $0].hash }) else {
      return false
    }
    for offset in 1..<max(1, count) where !CitationNames.joins(text.gap(before: index + offset, words)) {
      guard text.gap(before: index + offset, words).elementsEqual(list.source.gap(before: first + offset, list.words.words)) else {
        return false
      }
    }
    return hasCase(of: list.source.slice(list.words.words[first].range), text.slice(words[index].range), isAlone: count == 1)
  }

  /// A name begins with a capital letter or as the list writes it; a short one in capitals (`AP`) is no name in any other form.
  private func hasCase(of known: ArraySlice<UInt8>, _ written: ArraySlice<UInt8>, isAlone: Bool) -> Bool {
    if known.elementsEqual(written) { return true }
    if isAlone, known.count <= 4, known.allSatisfy(ASCII.isUppercase) { return false }
    guard let start = written.first else { return false }
    return ASCII.isUppercase(start) || ASCII.isDigit(start) || start >= 0x80
  }

  /// Whether two words of a name may stand with this between them, however the list writes it.
  private static func joins(_ gap: ArraySlice<UInt8>) -> Bool {
    gap.count <= 3 && gap.allSatisfy { ASCII.isBlank($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'") || $0 >= 0x80 }
  }
}

extension SourceText {
  /// What stands between a word and the one before it.
  func gap(before index: Int, _ words: [Word]) -> ArraySlice<UInt8> {
    slice(SourceRange(index > 0 ? Int(words[index - 1].end) : contentStart, Int(words[index].start)))
  }
}
