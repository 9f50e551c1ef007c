import Foundation
import TestSupport
import Testing

/// The limits on time are several times what a slow machine was seen to need; a cost that grows with the square of the size breaks them all.
@Suite("Robustness: large and odd texts", .serialized)
struct RobustnessSizeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let seconds: Double
    let text: @Sendable () -> String
    var testDescription: String { name }
  }

  static let credits = "Pewarta: Sari\nEditor: Budi\n"
  static let cases = [
    Case(name: "ten million short lines", seconds: 30) { String(repeating: "a\n", count: 10_000_000) },
    Case(name: "100,000 paragraphs", seconds: 10) {
      (0..<100_000).map { "Alinea nomor \($0) tentang kapal feri yang berangkat.\n\n" }.joined()
    },
    Case(name: "20,000 times the same paragraph", seconds: 10) {
      String(repeating: "Alinea ini sama dengan semua alinea yang lain di sini.\n\n", count: 20_000)
    },
    Case(name: "50,000 quotes", seconds: 10) { String(repeating: "\"Kami pergi,\" kata Budi Hartono. ", count: 50_000) },
    Case(name: "50,000 quotation marks", seconds: 10) { String(repeating: "\"", count: 50_000) },
    Case(name: "10,000 credits", seconds: 10) { "Baku (ANTARA) - Feri.\n\n" + String(repeating: credits, count: 5_000) },
    Case(name: "10,000 credits on a line", seconds: 10) {
      "Baku (ANTARA) - Feri.\n\n" + String(repeating: "Pewarta: Sari, Editor: Budi ", count: 5_000)
    },
    Case(name: "a byline of 20,000 names", seconds: 10) {
      "Baku (ANTARA) - Feri.\n\nPewarta: " + (0..<20_000).map { "Sari \($0)" }.joined(separator: ", ") + "\nEditor: Budi\n"
    },
    Case(name: "10,000 copyright lines", seconds: 10) { "Feri.\n\n" + String(repeating: "COPYRIGHT © ANTARA 2026\n", count: 10_000) },
    Case(name: "10,000 dates", seconds: 10) { String(repeating: "Feri yang itu tiba pada Senin, 13 Mei 2026. ", count: 10_000) },
    Case(name: "a million opening parentheses", seconds: 10) { String(repeating: "(", count: 1_000_000) },
    Case(name: "a million full stops", seconds: 10) { String(repeating: ".", count: 1_000_000) },
    Case(name: "two million spaces", seconds: 10) { "Feri" + String(repeating: " ", count: 2_000_000) + "itu." },
    Case(name: "a word of two million letters", seconds: 10) { String(repeating: "a", count: 2_000_000) },
    Case(name: "a million combining marks", seconds: 10) { "e" + String(repeating: "\u{301}", count: 1_000_000) },
    Case(name: "a million zero-width spaces", seconds: 10) { String(repeating: "\u{200B}", count: 1_000_000) },
    Case(name: "80,000 credits of two names", seconds: 10) {
      "Baku (ANTARA) - Feri.\n\n" + String(repeating: "Pewarta: Sari\n", count: 40_000) + String(repeating: "Editor: Budi\n", count: 40_000)
    },
    Case(name: "40,000 lone quotation marks", seconds: 10) { String(repeating: "Kapal \"itu pergi. ", count: 40_000) },
    Case(name: "100,000 lone quotation marks, each in a paragraph", seconds: 10) {
      String(repeating: "Kapal itu \"pergi ke kota.\n\n", count: 100_000)
    },
    Case(name: "40,000 quotes of nobody in a paragraph", seconds: 10) {
      "Sari mengatakan, " + String(repeating: "\"Kami pergi ke kota itu besok pagi.\" ", count: 40_000)
    },
    Case(name: "200,000 abbreviations", seconds: 10) {
      (0..<200_000).map { "Badan Kapal \(code($0)) (\(code($0))) dan \(code($0))Q.\n\n" }.joined()
    },
    Case(name: "10,000 speakers of one family", seconds: 10) {
      (0..<10_000).map { "\"Kami pergi ke kota,\" kata Sari \(code($0).capitalized).\n\n" }.joined()
    },
    Case(name: "4,000 sources, cited and credited", seconds: 25) {
      "Baku (ANTARA) - " + (0..<4_000).map { "Kapal tiba, dilansir \(code($0).capitalized). " }.joined() + "\n\n"
        + (0..<4_000).map { "Sumber: Kabar \(code($0).capitalized)\n" }.joined()
    },
  ]

  /// A word of capital letters that no other number has.
  private static func code(_ number: Int) -> String {
    var letters = ""
    var rest = number + 26
    while rest > 0 {
      letters.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "A") + UInt8(rest % 26)))
      rest /= 26
    }
    return "K" + letters
  }

  @Test("The program comes to its end in its time", arguments: cases)
  func size(_ sample: Case) throws {
    let folder = try TestFolder()
    try folder.write("a.txt", sample.text())
    let result = try ProcessRunner.saksama(
      ["lint", "--format", "ndjson", "a.txt"], folder: folder.path, seconds: sample.seconds * 4)
    #expect(result.status == 0 || result.status == 1)
    #expect(result.errorText.isEmpty)
    #expect(result.processorSeconds < sample.seconds)
    #expect(try LintReport.all(result.output).count == 1)
  }

  @Test("Ten times the line takes about ten times the time: 5 MB and 50 MB")
  func linear() throws {
    let folder = try TestFolder()
    let sentence = "Kapal feri itu berangkat dari dermaga lama menuju Port Selat dengan empat puluh peti ikan. "
    let seconds = try [5_000_000, 50_000_000].map { size in
      try folder.write("a.txt", String(repeating: sentence, count: size / sentence.utf8.count))
      let result = try ProcessRunner.saksama(["lint", "--format", "ndjson", "a.txt"], folder: folder.path, seconds: 150)
      #expect(result.status == 1)
      return result.processorSeconds
    }
    #expect(seconds[1] < 40)
    #expect(seconds[1] < 15 * seconds[0], "\(seconds)")
  }

  @Test("Nothing, and nothing but white space, lack every credit", arguments: ["", " ", "\n", " \t\n\r\n\u{A0}\n", "\u{FEFF}"])
  func nothing(_ text: String) throws {
    let folder = try TestFolder()
    try folder.write("a.txt", text)
    let result = try ProcessRunner.saksama(["lint", "--format", "ndjson", "a.txt"], folder: folder.path)
    #expect(result.status == 1)
    let report = try #require(try LintReport.all(result.output).first)
    let required = ["antara/byline-required", "antara/editor-required", "common/copyright-required", "common/dateline-required"]
    #expect(Set(report.diagnostics.map(\.rule)).isSuperset(of: required))
    #expect(report.diagnostics.allSatisfy { $0.range.end.offset <= text.utf8.count })
  }
}
