import SaksamaArticle
import SaksamaText

/// Puts words of the house into patterns, so that a rule of a shared set need not know them.
enum HouseWords {
  /// What stands in a pattern for any of the copyright signs of the house.
  private static let signs = "{{copyright.signs}}"

  /// The pattern with the words of the house in place of what stands for them.
  static func filled(_ source: String, _ house: House) -> String {
    guard source.utf8.contains(UInt8(ascii: "{")), source.contains(signs) else { return source }
    // The longest first, or the sign that another begins with would be taken in its place.
    let choices = house.copyrightSigns.sorted { $0.utf8.count > $1.utf8.count }.map(escaped)
    return source.split(separator: signs, omittingEmptySubsequences: false).joined(separator: "(?:\(choices.joined(separator: "|")))")
  }

  /// The pattern that matches a text as it is.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if scalar.isASCII, !scalar.properties.isAlphabetic, !("0"..."9").contains(scalar) { result.append("\\") }
      result.unicodeScalars.append(scalar)
    }
  }
}
