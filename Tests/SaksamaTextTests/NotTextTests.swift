import SaksamaText
import TestSupport
import Testing

@Suite("What is no text")
struct NotTextTests {
  static let article = "Baku (ANTARA) - Kafé di dermaga itu buka pukul tujuh, kata pemiliknya.\n\nEditor: Budi Hartono\n"

  @Test("Random bytes are binary, from a few dozen on", arguments: [64, 200, 3_000, 100_000], [1, 2, 3] as [UInt64])
  func random(_ count: Int, _ seed: UInt64) {
    var numbers = SplitMix(seed: seed)
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &numbers) }
    #expect(NotText.recognise(bytes) == .binary)
  }

  static let heads: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0],
    [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3E, 0, 1, 0, 0, 0, 0x40, 0x10, 0, 0, 0, 0, 0, 0],
    [0x50, 0x4B, 3, 4, 0x14, 0, 0, 0, 8, 0, 0x21, 0, 0x5A, 0xFF, 0, 0, 0x0A, 0, 0, 0, 0x0C, 0, 0, 0, 1, 0, 0, 0, 0x61],
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xDB, 0, 0x43, 0, 8, 6, 6],
  ]

  @Test("The beginnings of a PNG, an ELF, a ZIP and a JPEG are binary", arguments: heads)
  func head(_ bytes: [UInt8]) { #expect(NotText.recognise(bytes) == .binary) }

  @Test("Documents that look like text are named", arguments: [("%PDF-1.7\n", "PDF"), (#"{\rtf1\ansi Kapal}"#, "RTF")])
  func document(_ text: String, _ name: String) { #expect(NotText.recognise(Array(text.utf8)) == .document(name)) }

  @Test("Other encodings are named as such")
  func encoding() {
    let wide = Self.article.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(NotText.recognise(wide) == .encoding(.utf16LittleEndian))
  }

  static let bad: [[UInt8]] = [[0], [0xFF], [0xC3], [0x1A, 0, 0], [0xED, 0xA0, 0x80], Array(repeating: 0, count: 9)]

  @Test("An article with bad bytes at its start, in it or at its end is text", arguments: bad)
  func damaged(_ bytes: [UInt8]) {
    let text = Array(Self.article.utf8)
    #expect(NotText.recognise(bytes + text) == nil)
    #expect(NotText.recognise(text + bytes) == nil)
    #expect(NotText.recognise(Array(text[..<30]) + bytes + Array(text[30...])) == nil)
    #expect(NotText.recognise(Array("Kafé".utf8) + bytes) == nil)
  }

  @Test("A sequence cut at the end of what is looked at is not held against a text")
  func cut() {
    let text = Array(String(repeating: "é", count: 9_000).utf8)
    #expect(NotText.recognise(text) == nil)
    #expect(NotText.recognise(text + [0xFF]) == nil)
    #expect(NotText.recognise([0x61] + text + [0xFF]) == nil)
  }
}
