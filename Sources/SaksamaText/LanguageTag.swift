/// Language tags as in BCP 47, as far as Saksama looks at them.
public enum LanguageTag {
  /// Whether `text` is a primary tag of two or three letters, with anything behind a hyphen.
  public static func isValid(_ text: String) -> Bool {
    let primary = text.prefix { $0 != "-" }
    return (2...3).contains(primary.count) && primary.allSatisfy { $0.isASCII && $0.isLetter }
  }

  /// What to say of a text that is no tag.
  public static func problem(_ text: String) -> String {
    "A language is a tag of two or three letters, such as id or en, not `\(text)`."
  }
}
