import SaksamaArticle
import SaksamaText

/// The words of a house that tell who says what, by the hash of the word.
///
/// One object for all readers of all threads: a value would be copied for each reader of each article, part by part.
final class Vocabulary: Sendable {
  private let tables: VocabularyTables

  init(_ house: House) {
    nicknameCues = house.lexicons["nickname-cues"].map(NicknameCue.cues) ?? []
    roleForms = RoleForms(house.lexicons["roles"])
    verbPrefixes =
      house.lexicons["phrase-ends"]?.entries(withNotes: ["verb-prefix"]).flatMap { [$0.name] + $0.aliases }.map { Array($0.utf8) } ?? []
    officeForms = house.lexicons["organisation-words"].map(Vocabulary.officeForms) ?? []
    tables = VocabularyTables(house)
  }

  /// The beginnings of verbs (`meng`), by which a verb is known that is written as one word with a name.
  private let verbPrefixes: [[UInt8]]
  /// Beginnings and ends of the words that make up names of offices (`ke…an`).
  private let officeForms: [(beginning: [UInt8], end: [UInt8])]

  /// The forms of a list, in which `~` stands for what differs.
  private static func officeForms(_ lexicon: Lexicon) -> [(beginning: [UInt8], end: [UInt8])] {
    lexicon.entries(withNotes: ["form"]).flatMap { [$0.name] + $0.aliases }.map { form in
      let parts = Array(form.utf8).split(separator: UInt8(ascii: "~"), maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
      return (parts.first ?? [], parts.last ?? [])
    }
  }

  /// The shortest word that is told by its beginning and end, in bytes.
  private static let shortestOfficeWord = 8

  /// Whether a word that no list holds has the form of words in names of offices.
  func isOfficeWord(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count >= Vocabulary.shortestOfficeWord else { return false }
    return officeForms.contains { form in
      word.suffix(form.end.count).elementsEqual(form.end) && zip(word, form.beginning).allSatisfy { $0 | 0x20 == $1 }
    }
  }

  /// Whether some letters begin as verbs do.
  func beginsVerb(_ letters: ArraySlice<UInt8>) -> Bool { verbPrefixes.contains { letters.starts(with: $0) } }

  /// Whether some letters end as an active cue does, so that one may be glued to the name before it.
  func mayEndWithCue(_ letters: ArraySlice<UInt8>) -> Bool { tables.cueEndings.contains(VocabularyTables.ending(letters)) }

  /// The words that tie a nickname to a name.
  let nicknameCues: [NicknameCue]
  private let roleForms: RoleForms

  /// Whether two words in a row are the name of a place or a role.
  func isPlaceOrRole(_ first: UInt32, _ second: UInt32) -> Bool { !tables.pairs[VocabularyTables.pair(first, second)].isEmpty }

  /// The roles among some words that have several forms.
  func roles(in places: Range<Int>, of words: [Word]) -> [UInt32] { roleForms.roles(in: places, of: words) }

  /// The forms of a role, each by the hashes of its words.
  func forms(ofRole role: UInt32) -> [[UInt32]] { roleForms.forms(of: role) }

  /// What `word` can be.
  func meaning(of word: Word) -> WordClasses { tables.classes[word.hash] }

  /// Whether nothing is known, as in a house whose language has no lists yet.
  var isEmpty: Bool { tables.classes.isEmpty }
}
