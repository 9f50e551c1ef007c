import SaksamaArticle
import SaksamaRules
import SaksamaText

/// A change of an example under which its findings must stay the same but for their places.
public enum ExampleMutation: String, Sendable, CaseIterable {
  /// The text as it stands.
  case none = "as written"
  /// A paragraph with an emoji before the text, which moves every byte and every UTF-16 unit.
  case emoji = "behind a paragraph 😀"
  /// Line ends of Windows.
  case crlf = "with CRLF line ends"
}

extension ExampleMutation {
  /// The changed text of an example, and its marked ranges in the bytes of it.
  func applied(to example: RuleExample) -> (text: String, ranges: [SourceRange]) {
    switch self {
    case .none:
      return (example.text, example.ranges)
    case .emoji:
      // Front matter is one only at the very start.
      let place = MarkdownFormat.name == example.format ? MarkdownFormat.bodyStart(of: SourceText(name: "example", example.text)) : 0
      let before = "😀\n\n"
      let bytes = Array(example.text.utf8)
      return (
        String(decoding: bytes[..<place] + before.utf8 + bytes[place...], as: UTF8.self),
        example.ranges.map { $0.start >= place ? $0.shifted(by: before.utf8.count) : $0 }
      )
    case .crlf:
      var text: [UInt8] = []
      var places: [Int] = []
      for byte in example.text.utf8 {
        places.append(text.count)
        if byte == ASCII.lineFeed { text.append(ASCII.carriageReturn) }
        text.append(byte)
      }
      places.append(text.count)
      return (String(decoding: text, as: UTF8.self), example.ranges.map { SourceRange(places[$0.start], places[$0.end]) })
    }
  }
}
