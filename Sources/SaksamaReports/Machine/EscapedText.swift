/// Texts in the notation of another format.
enum EscapedText {
  /// The text with each character for which `replacement` has one replaced by it.
  static func of(_ text: String, _ replacement: (Unicode.Scalar) -> String?) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if let other = replacement(scalar) { escaped += other } else { escaped.unicodeScalars.append(scalar) }
    }
    return escaped
  }
}
