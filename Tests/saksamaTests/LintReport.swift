import Foundation
import TestSupport

/// One line of `lint --format ndjson`, as far as tests look at it.
struct LintReport: Decodable {
  struct Place: Decodable {
    let offset: Int
    let line: Int
    let column: Int
  }

  struct Range: Decodable {
    let start: Place
    let end: Place
  }

  struct Diagnostic: Decodable {
    let rule: String
    let message: String
    let range: Range
  }

  let path: String
  let format: String?
  let diagnostics: [Diagnostic]

  /// The diagnostics of one rule.
  func diagnostics(of rule: String) -> [Diagnostic] { diagnostics.filter { $0.rule == rule } }

  /// The lines of an output.
  static func all(_ output: [UInt8]) throws -> [LintReport] {
    try output.split(separator: UInt8(ascii: "\n")).map { try JSONDecoder().decode(LintReport.self, from: Data($0)) }
  }
}

/// Invented articles for tests that need many.
enum SampleArticle {
  /// An article whose faults depend on its number.
  static func text(_ number: Int) -> String {
    var text = number % 7 == 0 ? "" : "Baku (ANTARA) - "
    text +=
      "Kapal feri nomor \(number) itu berangkat dari dermaga yang \(number % 3 == 0 ? "yang " : "")lama pada Senin, \(number % 28 + 1) Mei 2026"
    text += number % 4 == 0 ? " , kata nakhoda.\n\n" : ", kata nakhoda.\n\n"
    for paragraph in 0..<(number % 9) {
      text +=
        "\"Kami punya \(number % 5 == 0 ? "ijin" : "izin") untuk berlayar\(number % 11 == 0 ? "  " : " ")hingga hari ke-\(paragraph) itu,\" kata Budi Hartono.\n\n"
    }
    if number % 6 != 0 { text += "Pewarta: Sari Wulandari\n" }
    text += number % 13 == 0 ? "Editor:\n" : "Editor: Made Suardana\n"
    return text + "COPYRIGHT © ANTARA \(2020 + number % 7)\n"
  }
}
