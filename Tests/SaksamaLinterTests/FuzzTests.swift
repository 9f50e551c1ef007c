import Foundation
import SaksamaArticle
import SaksamaLinter
import TestSupport
import Testing

@Suite("Broken input")
struct FuzzTests {
  /// Real text to break: the articles of the fixtures, and one that is here in any case.
  static let articles: [[UInt8]] =
    files(below: "fixtures/articles", ".txt") + [
      Array(
        """
        Baku, 5/3 (ANTARA) - "Kami punya ijin untuk berlayar," kata Budi Hartono pada Senin, 13 Mei 2026.

        Baca juga: Kapal feri kembali

        Sumber: Reuters
        Penerjemah: Sari Wulandari/Made Suardana
        Editor: Budi Hartono
        COPYRIGHT © ANTARA 2026
        """.utf8)
    ]
  static let rules: [[UInt8]] = files(below: "rules", ".yaml") + files(below: "fixtures/houses", ".yaml")

  /// What news copy and rules are made of, and what breaks readers.
  static let pieces = [
    "Pewarta: ", "Editor:", "COPYRIGHT © ANTARA 2026", "(ANTARA) - ", "\"", "“", "”", "\n", "\n\n", "\r\n", "\r", "  ", " ,", "Baca juga: ",
    "31/6", "Senin, ",
    "😀", "é", "e\u{301}", "\u{200B}", "\u{A0}", "\u{FEFF}", "&amp;", "(", ")", "yang yang", "Dilarang keras", "TK", ":", "/", "©", "\0",
    "\u{1B}[31m",
    "check: ", "options: {", "}", "[", "]", "- ", "  ", "existence", "patterns: ['(a+)+$']", "words: [", "&a ", "*a", "|\n", ">-\n", "'",
    "# ", "$match", "$1",
    "(?<here>", "(?<!", "\\p{L}", "severity: error", "fix: ", "scope: ", "when: {stages: [", "enabled: no", "{id: a, en: b}",
  ].map { Array($0.utf8) }

  static func files(below folder: String, _ end: String) -> [[UInt8]] {
    let root = SaksamaProgram.packageFolder.appending(path: folder)
    let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(end) }.sorted().compactMap { try? Array(Data(contentsOf: root.appending(path: $0))) }
  }

  /// Breaks a text at a few places: bytes change, pieces come, parts go, stand twice or come from another text.
  static func broken(_ texts: [[UInt8]], _ numbers: inout SplitMix) -> [UInt8] {
    var text = texts.randomElement(using: &numbers) ?? []
    for _ in 0..<Int.random(in: 1...6, using: &numbers) {
      let start = Int.random(in: 0...text.count, using: &numbers)
      let end = min(text.count, start + Int.random(in: 0...40, using: &numbers))
      switch Int.random(in: 0..<6, using: &numbers) {
      case 0: if start < text.count { text[start] = UInt8.random(in: 0...255, using: &numbers) }
      case 1: text.removeSubrange(start..<end)
      case 2: text.insert(contentsOf: Array(text[start..<end]), at: Int.random(in: 0...text.count, using: &numbers))
      case 3:
        let other = texts.randomElement(using: &numbers) ?? []
        let cut = Int.random(in: 0...other.count, using: &numbers)
        text.replaceSubrange(start..<end, with: other[cut..<min(other.count, cut + 60)])
      default: text.insert(contentsOf: pieces.randomElement(using: &numbers) ?? [], at: start)
      }
    }
    return text
  }

  /// Repeats until the time is over; the texts are the same in every run, only their number differs.
  static func repeating(_ seed: UInt64, _ body: (inout SplitMix) throws -> Void) rethrows -> Int {
    var numbers = SplitMix(seed: seed)
    let end = ContinuousClock.now + .milliseconds(800)
    var count = 0
    while ContinuousClock.now < end {
      try body(&numbers)
      count += 1
    }
    return count
  }

  @Test("Whatever an article is, every place lies in it, in order, between characters", arguments: [1, 2])
  func articles(_ seed: UInt64) throws {
    let linter = try Linter(LinterOptions())
    let format = WireFormat(linter.ruleSet.house)
    let count = Self.repeating(seed) { numbers in
      let text = Self.broken(Self.articles, &numbers)
      let faults = ArticleProperties.faults(of: text, linter, format)
      #expect(faults.isEmpty, "\(faults) in \(String(reflecting: String(decoding: text, as: UTF8.self)))")
    }
    #expect(count > 10)
  }

  @Test("Whatever Markdown is, every place lies in it, in order, between characters", arguments: [5, 6])
  func markdown(_ seed: UInt64) throws {
    let linter = try Linter(LinterOptions())
    let format = MarkdownFormat(linter.ruleSet.house)
    let marks = [
      "---\n", "title: a\nauthor: [Budi]\n---\n", "**", "_", "[", "](a)", "`", "\n```\n", "\n> ", "\n- ", "<!--", "-->", "{{<", ">}}", "\\",
      "\n# ",
    ]
    let count = Self.repeating(seed) { numbers in
      var text = Self.broken(Self.articles, &numbers)
      for _ in 0..<Int.random(in: 0...12, using: &numbers) {
        guard let mark = marks.randomElement(using: &numbers) else { continue }
        text.insert(contentsOf: mark.utf8, at: Bool.random(using: &numbers) ? 0 : Int.random(in: 0...text.count, using: &numbers))
      }
      let faults = ArticleProperties.faults(of: text, linter, format)
      #expect(faults.isEmpty, "\(faults) in \(String(reflecting: String(decoding: text, as: UTF8.self)))")
    }
    #expect(count > 10)
  }

  @Test("Whatever a rule file is, it is loaded or its faults have places", arguments: [3, 4])
  func rules(_ seed: UInt64) throws {
    let count = Self.repeating(seed) { numbers in
      let text = Self.broken(Self.rules, &numbers)
      let name = Int.random(in: 0..<8, using: &numbers) == 0 ? "set.yaml" : "rule.yaml"
      let faults = RuleProperties.load([name: text]).faults
      #expect(faults.isEmpty, "\(faults) in \(String(reflecting: String(decoding: text, as: UTF8.self)))")
    }
    #expect(count > 10)
  }
}
