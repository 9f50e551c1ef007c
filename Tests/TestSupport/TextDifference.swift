/// Says where two texts begin to differ.
public enum TextDifference {
  /// The first line that is not the same, or nil; bytes are compared, as strings that differ in their normal form count as equal in Swift.
  public static func firstLine(_ actual: String, _ expected: String) -> String? {
    if actual.utf8.elementsEqual(expected.utf8) { return nil }
    let actual = actual.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let expected = expected.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let shared = zip(actual, expected).prefix { $0.elementsEqual($1) }.count
    func shown(_ lines: [Substring.UTF8View]) -> String { shared < lines.count ? Substring(lines[shared]).debugDescription : "no line" }
    return "\(shared + 1): expected \(shown(expected)), got \(shown(actual))"
  }
}
