/// Texts in XML 1.0 notation.
enum XMLText {
  /// The text for an attribute between quotation marks or for the content of an element; what XML cannot hold becomes U+FFFD.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      // `]]>` may not stand in content (section 2.4).
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      // Readers turn these into spaces in attributes unless they are written as references (section 3.3.3).
      case "\t", "\n", "\r": escaped += "&#\(scalar.value);"
      default: escaped.unicodeScalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return escaped
  }

  /// The characters of an XML document (section 2.2); control characters above ASCII are allowed but discouraged, so they go too.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0xFFFE...0xFFFF: false
    default: true
    }
  }
}
