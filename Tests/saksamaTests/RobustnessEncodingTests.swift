import Foundation
import TestSupport
import Testing

@Suite("Robustness: bytes that are no UTF-8")
struct RobustnessEncodingTests {
  static let text = "Baku (ANTARA) - Kafé di dermaga itu buka pukul tujuh, kata pemiliknya.\n\nEditor: Budi Hartono\n"

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    var testDescription: String { name }
  }

  static func units(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in littleEndian ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
  }

  static let foreign = [
    Case(name: "UTF-16LE", bytes: units(text, littleEndian: true)),
    Case(name: "UTF-16LE", bytes: [0xFF, 0xFE] + units(text, littleEndian: true)),
    Case(name: "UTF-16BE", bytes: units(text, littleEndian: false)),
    Case(name: "UTF-16BE", bytes: [0xFE, 0xFF] + units(text, littleEndian: false)),
    Case(name: "WINDOWS-1252", bytes: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }),
  ]

  @Test("Text in another encoding is named and counts as unreadable", arguments: foreign)
  func encodings(_ sample: Case) throws {
    let folder = try TestFolder()
    try folder.write("a.txt", sample.bytes)
    let result = try ProcessRunner.saksama(["lint", "--lang", "en", "--format", "ndjson", "a.txt"], folder: folder.path)
    #expect(result.status == 3)
    let report = try #require(try LintReport.all(result.output).first)
    #expect(report.format == nil)
    #expect(report.diagnostics.map(\.rule) == ["input/encoding"])
    #expect(report.diagnostics.first?.message.contains("written in \(sample.name),") == true)
    #expect(try ProcessRunner.saksama(["lint", "--fail-on", "never", "a.txt"], folder: folder.path).status == 3)
  }

  @Test("The same text in UTF-8, with a byte order mark or without, is read", arguments: [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]])
  func own(_ mark: [UInt8]) throws {
    let folder = try TestFolder()
    try folder.write("a.txt", mark + Array(Self.text.utf8))
    let result = try ProcessRunner.saksama(["lint", "--only", "byline-required", "--format", "ndjson", "a.txt"], folder: folder.path)
    let places = try LintReport.all(result.output).flatMap(\.diagnostics).map(\.range.start)
    #expect(places.map(\.line) == [3])
    #expect(places.map(\.column) == [1])
    #expect(places.map(\.offset) == [mark.count + 73])
  }

  /// Bad bytes between good ones, and where each run of them begins, counted in characters from 1.
  static let damaged: [(bytes: [UInt8], columns: [Int])] = [
    ([0x61, 0xFF, 0x61], [2]),
    ([0xC3, 0xA9, 0x80, 0x61, 0x80, 0x61], [2, 4]),
    ([0xC3, 0xA9, 0xC0, 0xAF, 0x61], [2]),
    ([0xC3, 0xA9, 0xED, 0xA0, 0x80, 0x61], [2]),
    ([0xC3, 0xA9, 0x61, 0xF5, 0x61, 0xE2, 0x82], [3, 5]),
    ([0x61, 0x00, 0x62, 0x00, 0x00, 0x63], [2, 4]),
  ]

  @Test("Each bad place in UTF-8 is told, and the rest of the text is checked", arguments: damaged)
  func damage(_ sample: (bytes: [UInt8], columns: [Int])) throws {
    let folder = try TestFolder()
    try folder.write("a.txt", sample.bytes + Array("\n\nThe ferry left at dawn .\n".utf8))
    let result = try ProcessRunner.saksama(
      ["lint", "--only", "space-before-punctuation", "--format", "ndjson", "a.txt"], folder: folder.path)
    #expect(result.status == 1)
    let report = try #require(try LintReport.all(result.output).first)
    #expect(report.diagnostics(of: "input/invalid-utf8").map(\.range.start.column) == sample.columns)
    #expect(report.diagnostics(of: "common/space-before-punctuation").map(\.range.start.line) == [3])
  }

  @Test("Every byte there is, in every order, ends in a report", arguments: [1, 2, 3])
  func noise(_ seed: UInt64) throws {
    let folder = try TestFolder()
    var numbers = SplitMix(seed: seed)
    for file in 0..<40 {
      try folder.write(
        "\(file).txt", (0..<Int.random(in: 1...3_000, using: &numbers)).map { _ in UInt8.random(in: 0...255, using: &numbers) })
    }
    let result = try ProcessRunner.saksama(["lint", "--format", "ndjson", "."], folder: folder.path)
    #expect(result.errorText.isEmpty)
    #expect(try LintReport.all(result.output).count == 40)
  }
}
