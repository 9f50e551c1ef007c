import SaksamaArticle
import SaksamaText

/// Words that tie a nickname to the name it stands for.
struct NicknameCue: Sendable {
  /// Where the name stands.
  enum Kind: String {
    /// `Zulhas sapaan akrab Zulkifli Hasan`
    case nameBehind = "name-behind"
    /// `Zulkifli Hasan yang akrab disapa Zulhas`
    case nameBefore = "name-before"
    /// `Zulhas, sapaan akrabnya`
    case lastPerson = "last-person"
  }

  let words: [UInt32]
  let kind: Kind

  /// The cues of a list, whose third column is the kind.
  static func cues(_ lexicon: Lexicon) -> [NicknameCue] {
    lexicon.entries.compactMap { entry in
      guard let kind = entry.note.flatMap(Kind.init) else { return nil }
      return NicknameCue(words: WordTable(SourceText(name: "", entry.name)).words.map(\.hash), kind: kind)
    }
  }
}
