/// Texts in Markdown (GitHub Flavored Markdown 0.29).
enum Markdown {
  /// Running text; what stands between backticks is code and stays as it is.
  static func prose(_ text: String) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    // A single backtick opens no code.
    guard parts.count % 2 == 1 else { return escaped(text[...]) }
    return parts.enumerated().map { index, part in index % 2 == 0 ? escaped(part) : "`\(part)`" }.joined()
  }

  /// Text of a cell of a table, where a stroke ends the cell, in code too.
  static func cell(_ text: String) -> String {
    var cell = ""
    for character in text.split(whereSeparator: \.isNewline).joined(separator: " ") { cell += character == "|" ? "\\|" : String(character) }
    return cell
  }

  /// Text as code within a line.
  static func code(_ text: String) -> String {
    guard text.contains("`") else { return "`\(text)`" }
    return "`` \(text) ``"
  }

  /// Text as a block of its own; what cannot be seen is named by its number.
  static func block(_ text: String, _ language: String = "text") -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(visible)
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return "```\(language)\n\(lines.joined(separator: "\n"))\n```"
  }

  /// A link to a heading of the same page.
  static func link(_ text: String, toHeading heading: String) -> String { "[\(text)](#\(anchor(ofHeading: heading)))" }

  /// The name of a heading in links, as GitHub makes it.
  static func anchor(ofHeading heading: String) -> String {
    let name = heading.lowercased().unicodeScalars.filter {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == " "
    }
    return String(String.UnicodeScalarView(name.map { $0 == " " ? "-" : $0 }))
  }

  private static func escaped(_ text: Substring) -> String {
    var escaped = ""
    for character in text {
      if "\\*_<>[]$`".contains(character) { escaped += "\\" }
      escaped.append(character)
    }
    return escaped
  }

  private static func visible(_ line: Substring) -> String {
    var visible = ""
    for scalar in line.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0xA0).contains(scalar.value)
      if isControl || scalar.properties.isDefaultIgnorableCodePoint {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        visible += "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
      } else {
        visible.unicodeScalars.append(scalar)
      }
    }
    return visible
  }
}
