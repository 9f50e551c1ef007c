import SaksamaArticle
import SaksamaText

/// The words of a house that cite a source.
struct CitationVocabulary: Sendable {
  /// What a cue tells of the source beside it.
  enum Subject: Sendable, Equatable {
    /// The name beside the cue is a source where it is a known one (`kata`, `menurut`).
    case knownSource
    /// Whatever name stands beside the cue is a source (`seperti disiarkan`).
    case anySource
    /// The cue itself names what is cited (`dalam siaran pers`).
    case itself(Citation.Kind)
  }

  /// Words that cite.
  struct Cue: Sendable {
    /// The number of words.
    let count: Int
    /// Whether the source stands before the cue (`X melaporkan`).
    let isBehindSource: Bool
    let subject: Subject
    /// The place of the first word among the words of the list.
    fileprivate let first: Int
    /// The next cue of the same slot; -1 at the end.
    fileprivate let next: Int
  }

  /// What a word can be between a cue and the name of a source.
  enum Link: String, Sendable {
    /// `laman`, `laporan`: joins a cue and a name.
    case joint
    /// `majalah`: what follows is the name of an outlet.
    case outlet
    /// `berita`: what follows is the name of an agency.
    case agency
    /// `seperti`: belongs to the cue behind it.
    case intro
    /// `tertulis`: belongs to the statement before it.
    case part
    /// `keterangan`: names what is cited, where a cue cites without a source.
    case statement
  }

  private static let slotCount = 1024
  private var cues: [Cue] = []
  private var slots = [Int](repeating: -1, count: slotCount)
  private var cueWords: [Word] = []
  private var links: [UInt32: Link] = [:]
  /// Words of days and months, which may stand between a source and its cue.
  private let calendar: Set<UInt32>
  /// `dan`: joins names.
  private let joiners: Set<UInt32>

  init(_ house: House) {
    calendar = CitationVocabulary.hashes((house.calendar.months + house.calendar.weekdays).joined().joined(separator: " "))
    joiners = CitationVocabulary.hashes(house.nameSeparators.joined(separator: " "))
    if let lexicon = house.lexicons["citation-cues"] { addCues(lexicon) }
    for entry in house.lexicons["citation-nouns"]?.entries ?? [] {
      for word in WordTable(SourceText(name: "", entry.name)).words { links[word.hash] = Link(rawValue: entry.note ?? "") ?? .joint }
    }
  }

  private mutating func addCues(_ lexicon: Lexicon) {
    let source = lexicon.source
    let table = WordTable(source)
    cueWords = table.words
    lexicon.forEachForm { form, name in
      // The second column tells the side of the source, and the third what is cited.
      guard form != name else { return }
      let line = source.bytes[form.end...].prefix { $0 != ASCII.lineFeed }
      let kind = source.string(in: source.trimmed(SourceRange(form.end, line.endIndex)))
      let first = table.firstIndex(atOrAfter: name.start)
      let count = table.firstIndex(atOrAfter: name.end) - first
      guard count > 0, let subject = CitationVocabulary.subject(kind) else { return }
      let slot = CitationVocabulary.slot(cueWords[first].hash)
      cues.append(
        Cue(
          count: count, isBehindSource: source.slice(form).elementsEqual("before".utf8), subject: subject, first: first, next: slots[slot]))
      slots[slot] = cues.count - 1
    }
  }

  private static func slot(_ hash: UInt32) -> Int { Int(hash >> 7) & (slotCount - 1) }

  /// Whether no cue is known.
  var isEmpty: Bool { cues.isEmpty }

  /// Whether a cue may begin with `word`.
  @inline(__always) func mayBegin(with word: Word) -> Bool { slots[CitationVocabulary.slot(word.hash)] >= 0 }

  /// The longest cue that stands at the word of that index.
  func cue(at index: Int, in text: SourceText, _ words: [Word]) -> Cue? {
    var longest: Cue?
    var place = slots[CitationVocabulary.slot(words[index].hash)]
    while place >= 0 {
      let cue = cues[place]
      if cue.count > longest?.count ?? 0, stands(cue, at: index, in: text, words) { longest = cue }
      place = cue.next
    }
    return longest
  }

  private func stands(_ cue: Cue, at index: Int, in text: SourceText, _ words: [Word]) -> Bool {
    guard index + cue.count <= words.count else { return false }
    for offset in 0..<cue.count {
      guard words[index + offset].hash == cueWords[cue.first + offset].hash else { return false }
      if offset > 0, !text.gap(before: index + offset, words).allSatisfy(ASCII.isBlank) { return false }
    }
    return true
  }

  func link(_ word: Word) -> Link? { links[word.hash] }

  func isCalendar(_ word: Word) -> Bool { calendar.contains(word.hash) }

  func isJoiner(_ word: Word) -> Bool { joiners.contains(word.hash) }

  private static func subject(_ kind: String) -> Subject? {
    switch kind {
    case "agency-or-outlet": .knownSource
    case "outlet": .anySource
    default: Citation.Kind(rawValue: kind).map(Subject.itself)
    }
  }

  /// The words of all forms of a list.
  static func hashes(_ lexicon: Lexicon?) -> Set<UInt32> {
    guard let lexicon else { return [] }
    var hashes: Set<UInt32> = []
    let words = WordTable(lexicon.source).words
    var index = 0
    lexicon.forEachForm { form, _ in
      while index < words.count, Int(words[index].start) < form.start { index += 1 }
      while index < words.count, Int(words[index].end) <= form.end {
        hashes.insert(words[index].hash)
        index += 1
      }
    }
    return hashes
  }

  /// The words of a text.
  static func hashes(_ text: String) -> Set<UInt32> { Set(WordTable(SourceText(name: "", text)).words.map(\.hash)) }
}
