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
    let words: [UInt32]
    /// Whether the source stands before the cue (`X melaporkan`).
    let isBehindSource: Bool
    let subject: Subject
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

  private var cues: [UInt32: [Cue]] = [:]
  /// One bit for each possible top part of the hash of a cue's first word.
  private var filter = [UInt64](repeating: 0, count: 64)
  private var links: [UInt32: Link] = [:]
  /// Words of days and months, which may stand between a source and its cue.
  private let calendar: Set<UInt32>
  /// Words that no name of a source holds: of offices, institutions and places.
  private var others: Set<UInt32> = []

  init(_ house: House) {
    calendar = CitationVocabulary.hashes((house.calendar.months + house.calendar.weekdays).joined().joined(separator: " "))
    for (entry, words) in CitationVocabulary.entries(house.lexicons["citation-cues"]) {
      guard let subject = CitationVocabulary.subject(entry.note ?? ""), let first = words.first else { continue }
      cues[first, default: []].append(Cue(words: words, isBehindSource: entry.aliases.first == "before", subject: subject))
      filter[Int(first >> 26)] |= 1 << UInt64(first >> 20 & 63)
    }
    for first in Array(cues.keys) { cues[first]?.sort { $0.words.count > $1.words.count } }
    for (entry, words) in CitationVocabulary.entries(house.lexicons["citation-nouns"]) {
      for word in words { links[word] = Link(rawValue: entry.note ?? "") ?? .joint }
    }
    for key in ["organisation-words", "roles", "places"] { others.formUnion(CitationVocabulary.hashes(house.lexicons[key])) }
  }

  /// Whether no cue is known.
  var isEmpty: Bool { cues.isEmpty }

  /// Whether a cue may begin with `word`.
  @inline(__always) func mayBegin(with word: Word) -> Bool { filter[Int(word.hash >> 26)] & 1 << UInt64(word.hash >> 20 & 63) != 0 }

  /// The longest cue that stands at the word of that index.
  func cue(at index: Int, in text: SourceText, _ words: [Word]) -> Cue? {
    cues[words[index].hash]?.first { cue in
      guard index + cue.words.count <= words.count else { return false }
      for offset in 1..<max(1, cue.words.count) {
        guard words[index + offset].hash == cue.words[offset], text.gap(before: index + offset, words).allSatisfy(ASCII.isBlank) else { return false }
      }
      return true
    }
  }

  func link(_ word: Word) -> Link? { links[word.hash] }

  func isCalendar(_ word: Word) -> Bool { calendar.contains(word.hash) }

  /// Whether the word keeps an unknown name from being that of a source.
  func isOther(_ word: Word) -> Bool { others.contains(word.hash) }

  private static func subject(_ kind: String) -> Subject? {
    switch kind {
    case "agency-or-outlet": .knownSource
    case "outlet": .anySource
    default: Citation.Kind(rawValue: kind).map(Subject.itself)
    }
  }

  /// The lines of a list, each with the words of its first column.
  private static func entries(_ lexicon: Lexicon?) -> [(entry: Lexicon.Entry, words: [UInt32])] {
    guard let lexicon else { return [] }
    let table = WordTable(lexicon.source)
    return lexicon.entries.map { entry in
      let first = table.firstIndex(atOrAfter: entry.range.start)
      let end = table.firstIndex(atOrAfter: entry.range.start + entry.name.utf8.count)
      return (entry, table.words[first..<end].map(\.hash))
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

  private static func hashes(_ text: String) -> Set<UInt32> { Set(WordTable(SourceText(name: "", text)).words.map(\.hash)) }
}
