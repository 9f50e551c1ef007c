import SaksamaArticle
import SaksamaText

/// Names with their aliases, held against names as written: letter case and the white space between words do not count.
struct NameIndex: Sendable {
  private let canonical: [String: String]
  /// The names by which people know the entries, for suggestions; in the order of the lists.
  let names: [String]

  init(values: [String] = [], lexicons: [Lexicon] = []) {
    var canonical: [String: String] = [:]
    var names: [String] = []
    for value in values {
      canonical[NameIndex.folded(value)] = value
      names.append(value)
    }
    for entry in lexicons.lazy.flatMap(\.entries) {
      names.append(entry.name)
      for form in [entry.name] + entry.aliases { canonical[NameIndex.folded(form)] = canonical[NameIndex.folded(form)] ?? entry.name }
    }
    self.canonical = canonical
    self.names = names
  }

  /// Whether `name` is an entry or one of its aliases.
  func contains(_ name: String) -> Bool { canonical[NameIndex.folded(name)] != nil }

  /// The entry that `name` stands for; nil where it is none.
  func entry(_ name: String) -> String? { canonical[NameIndex.folded(name)] }

  /// The form of an entry, or of an alias, that is nearest to `name`.
  func nearest(to name: String) -> String? {
    // A suggestion is only worth making for a name long enough to be recognised.
    guard name.utf8.count >= 4, let form = NearestName.of(NameIndex.folded(name), among: canonical.keys.sorted()) else { return nil }
    return canonical[form]
  }

  static func folded(_ name: String) -> String {
    name.lowercased().split { $0 == " " || $0 == "\u{A0}" || $0 == "\t" }.joined(separator: " ")
  }
}
