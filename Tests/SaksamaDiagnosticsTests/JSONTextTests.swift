import SaksamaDiagnostics
import Testing

@Suite("Texts in JSON notation")
struct JSONTextTests {
  @Test(
    "quotation marks, backslashes and control characters are escaped, everything else stands as it is",
    arguments: [
      ("a1", "\"a1\""), ("say \"ya\"", "\"say \\\"ya\\\"\""), ("a\\b", "\"a\\\\b\""), ("a\nb\tc\rd", "\"a\\nb\\tc\\rd\""),
      ("\u{0}\u{1F}", "\"\\u0000\\u001f\""), ("é😀/", "\"é😀/\""), ("", "\"\""),
    ])
  func quoted(_ text: String, _ expected: String) {
    #expect(JSONText.quoted(text) == expected)
  }
}
