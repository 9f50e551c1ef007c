/// A text in one or more languages.
public struct LocalizedText: Hashable, Sendable {
  /// The text by BCP 47 primary tag; a text without a language stands under the empty tag.
  public let texts: [String: String]

  /// Makes the text.
  public init(_ texts: [String: String]) { self.texts = texts }

  /// Makes a text that is the same in all languages.
  public init(_ text: String) { texts = ["": text] }

  /// Whether there is no text in any language.
  public var isEmpty: Bool { texts.values.allSatisfy(\.isEmpty) }

  /// The text in `language`; where it is missing English, else any other, in the order of the tags.
  public func text(in language: String) -> String {
    texts[language] ?? texts[""] ?? texts["en"] ?? texts.min { $0.key < $1.key }?.value ?? ""
  }
}
