import SaksamaText
import TestSupport

/// An article as wire copy and as Markdown with random harmless marks, and where each byte of the one stands in the other.
struct MarkedUpArticle {
  let wire: String
  let markdown: String
  /// The place in the Markdown of each byte of the wire copy.
  let places: [Int]
  /// What the Markdown has that is no text.
  let blocks: [String]

  private static let between = [
    "```swift\nlet  x = 1 ;  x\n```\n", "~~~\nkata kata  .\n~~~\n", "    kode  menjorok .\n", "{{< figure src=\"a.jpg\"  >}}\n",
    "![foto](a.jpg)\n",
    "<!-- catatan  kata kata -->\n", "***\n", "{% include  a.html %}\n", "| a  | b |\n|---|---|\n", "<hr>\n",
  ]

  init(_ wire: String, head: String = "", _ numbers: inout SplitMix) {
    self.wire = wire
    var markdown = Array(head.utf8)
    var places: [Int] = []
    var blocks: [String] = []
    let bytes = Array(wire.utf8)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: ASCII.lineFeed) ?? bytes.count
      if end > start, Int.random(in: 0..<3, using: &numbers) == 0, let block = MarkedUpArticle.between.randomElement(using: &numbers) {
        markdown += "\n\(block)\n".utf8
        blocks.append(block)
      }
      MarkedUpArticle.write(bytes[start..<end], &markdown, &places, &numbers)
      if end < bytes.count {
        // A blank line parts paragraphs; in wire copy the line end does.
        if end > start { markdown.append(ASCII.lineFeed) }
        places.append(markdown.count)
        markdown.append(ASCII.lineFeed)
      }
      start = end + 1
    }
    places.append(markdown.count)
    self.markdown = String(decoding: markdown, as: UTF8.self)
    self.places = places
    self.blocks = blocks
  }

  /// The range of the Markdown for a range of the wire copy that is not empty.
  func range(_ range: SourceRange) -> SourceRange { SourceRange(places[range.start], places[range.end - 1] + 1) }

  private static func write(_ line: ArraySlice<UInt8>, _ markdown: inout [UInt8], _ places: inout [Int], _ numbers: inout SplitMix) {
    var offset = line.startIndex
    while offset < line.endIndex {
      let word = line[offset...].prefix(while: ASCII.isLetter)
      let isAlone =
        (offset == line.startIndex || line[offset - 1] == ASCII.space)
        && (word.endIndex == line.endIndex || line[word.endIndex] == ASCII.space)
      if !word.isEmpty, isAlone, Int.random(in: 0..<6, using: &numbers) == 0 {
        let (before, after) =
          [("**", "**"), ("*", "*"), ("_", "_"), ("[", "](https://a.example/x_y \"t\")"), ("<b>", "</b>"), ("`", "`")]
          .randomElement(using: &numbers) ?? ("", "")
        markdown += before.utf8
        for byte in word {
          places.append(markdown.count)
          markdown.append(byte)
        }
        markdown += after.utf8
        offset = word.endIndex
      } else {
        let byte = line[offset]
        let opensLine = line[..<offset].allSatisfy { ASCII.isDigit($0) }
        if "\\`*_[]<~|{".utf8.contains(byte) || opensLine && "#>+-=.)".utf8.contains(byte) { markdown.append(UInt8(ascii: "\\")) }
        places.append(markdown.count)
        markdown.append(byte)
        offset += 1
      }
    }
  }

  /// A paragraph in lines of `columns` characters at most, but for longer words; no line begins like a list.
  static func wrapped(_ paragraph: Substring, _ columns: Int) -> String {
    var lines = [""]
    for word in paragraph.split(separator: " ") {
      let isMark = word.utf8.first.map { !ASCII.isLetter($0) && $0 < 0x80 && $0 != UInt8(ascii: "\"") } ?? true
      if let last = lines.last, last.count + word.count < columns || last.isEmpty || isMark {
        lines[lines.count - 1] += last.isEmpty ? String(word) : " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }

  /// A text with some faults in it: doubled spaces and words, and spaces before marks.
  static func faulty(_ text: String, _ numbers: inout SplitMix) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      var words = line.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
      if words.count > 4, Int.random(in: 0..<3, using: &numbers) == 0 {
        let place = Int.random(in: 1..<words.count - 1, using: &numbers)
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0: words[place] += " "
        case 1: words[place] += " ,"
        case 2: words.insert(words[place], at: place)
        default: words[place] = "di" + words[place]
        }
      }
      return words.joined(separator: " ")
    }.joined(separator: "\n")
  }
}
