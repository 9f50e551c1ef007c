import SaksamaText
import SaksamaYAML
import Testing

@Suite("Origin of a scalar's text")
struct OriginTests {
  /// Each text holds a value under `k` in which `needle` stands once, marked in the source.
  @Test(
    "A place in the text is found in the source",
    arguments: [
      ("k: satu ⟦dua⟧ tiga", "dua"),
      ("k: 😀 é ⟦dua⟧", "dua"),
      ("k: 'satu ⟦dua⟧'", "dua"),
      ("k: 'it''s ''⟦dua⟧'''", "dua"),
      ("k: \"satu ⟦dua⟧\"", "dua"),
      ("k: \"\\u00e9\\t\\U0001F600 \\\"⟦dua⟧\\\" \\x41\"", "dua"),
      ("k: \"satu\\\n    \\  ⟦dua⟧\"", "dua"),
      ("k: \"satu  \n\n\n   ⟦dua⟧\n  tiga\"", "dua"),
      ("k: satu\n  ⟦dua⟧\n  tiga", "dua"),
      ("k: satu\n\n\n  tiga ⟦dua⟧", "dua"),
      ("k: |\n  satu\n\n    ⟦dua⟧\n  tiga\n", "dua"),
      ("k: |\n\n\n  satu\n  ⟦dua⟧\n\n", "dua"),
      ("k: |2-  # catatan\n    ⟦dua⟧ é\n  tiga", "dua"),
      ("k: |\n  satu\n ⟦⟧\n  x\n", "\n\nx"),
      ("k: |\r\n  satu 😀\r\n\r\n    ⟦dua⟧\r\n", "dua"),
      ("k: |\n  satu⟦  ⟧\n  tiga\n", "  "),
      ("k: |\n  satu\n  ⟦  ⟧tiga\n", "  "),
      ("k: |\n  satu⟦  ⟧", "  "),
      ("k: >\n  satu\n  ⟦dua⟧\n\n  tiga\n\n    empat\n  lima\n", "dua"),
      ("k: >\n  satu\n  dua\n\n  tiga\n\n    ⟦empat⟧\n  lima\n", "empat"),
      ("k: >-\n  satu\n  dua\n\n\n  tiga\n  ⟦lima⟧\n", "lima"),
      ("a:\n  - k: x\n    l: y\nk: |+\n    satu\n\n     ⟦dua⟧\n\n\n", "dua"),
      ("k: satu\u{01}⟦dua⟧", "dua"),
    ])
  func places(_ text: String, _ needle: String) throws {
    let marked = Marked(text)
    let node = try #require(marked.document.root?["k"])
    let decoded = Array(try #require(node.string).utf8)
    let offset = try #require(firstOffset(of: Array(needle.utf8), in: decoded))
    let origin = try #require(node.origin(in: marked.source))
    let place = try #require(marked.ranges.first)
    if place.isEmpty {
      // The empty line in the middle: its line end follows at once.
      #expect(origin.sourceOffset(ofDecoded: offset + 1) == place.start)
    } else {
      #expect(origin.sourceRange(ofDecoded: SourceRange(offset, offset + needle.utf8.count)) == place)
      #expect(node.sourceOffset(ofDecoded: offset, in: marked.source) == place.start)
    }
  }

  @Test("An escape belongs to a range as a whole")
  func escapes() throws {
    let marked = Marked("k: \"a⟦\\u00e9⟧b\"")
    let node = try #require(marked.document.root?["k"])
    let origin = try #require(node.origin(in: marked.source))
    #expect(origin.sourceRange(ofDecoded: SourceRange(1, 3)) == marked.ranges.first)
  }

  @Test("What lies behind the text is the end of the scalar, and an alias is one place")
  func edges() throws {
    let marked = Marked("k: &x 'abc⟦⟧'\nl: ⟦*x⟧\n")
    let root = try #require(marked.document.root)
    let origin = try #require(root["k"]?.origin(in: marked.source))
    #expect(origin.sourceOffset(ofDecoded: 3) == marked.ranges[0].start)
    #expect(origin.sourceOffset(ofDecoded: 99) == marked.ranges[0].start)
    let alias = try #require(root["l"]?.origin(in: marked.source))
    #expect(alias.sourceRange(ofDecoded: SourceRange(1, 2)) == marked.ranges[1])
    #expect(root.origin(in: marked.source) == nil)
  }

  private func firstOffset(of needle: [UInt8], in bytes: [UInt8]) -> Int? {
    (0...max(0, bytes.count - needle.count)).first { bytes[$0...].starts(with: needle) }
  }
}
