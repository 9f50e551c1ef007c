import SaksamaDiagnostics
import SaksamaReports
import SaksamaText
import Testing

@Suite("Text report")
struct TextReporterTests {
  /// The lines of a report on one finding in `text`.
  private func lines(
    _ text: String, _ range: SourceRange, message: String = "Periksa.", path: String = "a.txt", fix: Fix? = nil,
    language: ReportContext.Language = .en
  ) -> [String] {
    let diagnostic = Diagnostic(rule: "a/b", severity: .warning, message: message, range: range, fix: fix)
    let file = FileResult(path: path, id: nil, format: "wire", source: SourceText(name: path, text), diagnostics: [diagnostic])
    return SampleReport.report(TextReporter.self, SampleReport.context(language), [file])
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(
    "The underline stands below the marked text, by columns of the terminal",
    arguments: [
      ("abc def", "def", "    ^^^"), ("\tabc", "abc", "    ^^^"), ("a\tb", "\t", " ^^^^"), ("東京 kota", "kota", "     ^^^^"),
      ("東京 kota", "東京", "^^^^"), ("cafe\u{301} x", "x", "     ^"), ("👩‍👩‍👧 x", "x", "   ^"), ("❤️ x", "x", "   ^"), ("🇮🇩 x", "x", "   ^"),
      ("a\u{1B}b", "b", "  ^"), ("a\u{200B}b", "b", "         ^"), ("“a” b", "b", "    ^"),
    ]
  )
  func underline(text: String, marked: String, expected: String) throws {
    let bytes = Array(text.utf8)
    let mark = Array(marked.utf8)
    let start = try #require((0...(bytes.count - mark.count)).last { bytes[$0..<($0 + mark.count)].elementsEqual(mark) })
    let report = lines(text, SourceRange(start, start + mark.count))
    #expect(report.contains("    │ " + expected))
  }

  @Test("An absent thing has a caret where it should stand, at the end of the text, too", arguments: [0, 3, 6, 7])
  func caret(offset: Int) {
    let report = lines("judul\n\n", SourceRange(offset, offset))
    let columns = offset > 5 ? 0 : offset
    #expect(report.contains("    │ " + String(repeating: " ", count: columns) + "^"))
  }

  @Test("Nothing in a text, a message, a path or a title reaches the terminal as a command", arguments: ReportContext.Language.allCases)
  func injection(language: ReportContext.Language) {
    let evil = "\u{1B}]0;x\u{7}\u{9B}31m\u{202E}\u{2066}\u{200F}\u{2028}\r\u{8}"
    let fix = Fix(title: evil, safety: .unsafe, edits: [Edit(SourceRange(0, 1), evil)])
    let report = lines("x" + evil, SourceRange(0, 1), message: evil, path: evil, fix: fix, language: language).joined(separator: "\n")
    for scalar in report.unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control && scalar.properties.generalCategory != .format, "U+\(scalar.value)")
      #expect(scalar != "\u{2028}")
    }
    #expect(report.contains("␛]0;x␇<U+009B>31m<U+202E>"))
  }

  @Test("A line of any length takes some 100 columns, with the mark in sight", arguments: [0, 2_500_000, 4_999_994])
  func longLine(offset: Int) {
    let text = String(repeating: "kata ", count: 1_000_000)
    let fix = Fix(title: "t", safety: .safe, edits: [Edit(SourceRange(offset, offset + 4), "Frasa")])
    let report = lines(text, SourceRange(offset, offset + 4), fix: fix)
    #expect(report.allSatisfy { $0.count <= 104 })
    #expect(report.contains { $0.hasPrefix("  1 │ ") && $0.contains("…") })
    #expect(report.contains { $0.hasPrefix("    │ + ") && $0.contains("Frasa") })
  }

  @Test("A long range keeps both its ends")
  func longRange() {
    let text = "Awal. \"Mulai " + String(repeating: "kata ", count: 100_000) + "tamat\" Akhir."
    let report = lines(text, SourceRange(6, text.utf8.count - 7))
    let shown = report.first { $0.hasPrefix("  1 │ ") }
    #expect(shown?.hasPrefix("  1 │ Awal. \"Mulai kata ") == true)
    #expect(shown?.hasSuffix(" tamat\" Akhir.") == true)
  }

  @Test(
    "A fix shows the lines that go and come",
    arguments: [
      (5, 5, "Editor: A\n", ["+ Editor: A"]), (4, 4, "\nEditor: A", ["+ Editor: A"]), (0, 5, "", ["- satu"]),
      (5, 8, "2", ["- dua", "+ 2"]), (2, 7, "x", ["- satu", "- dua", "+ saxa"]), (9, 9, "!", ["- ", "+ !"]),
    ]
  )
  func diff(start: Int, end: Int, text: String, expected: [String]) {
    let fix = Fix(title: "t", safety: .safe, edits: [Edit(SourceRange(start, end), text)])
    let report = lines("satu\ndua\n\ntiga\n", SourceRange(0, 4), fix: fix)
    #expect(report.filter { $0.hasPrefix("    │ +") || $0.hasPrefix("    │ -") } == expected.map { "    │ " + $0 })
  }

  @Test("The reason of a rule is told once for each file")
  func reasons() {
    let report = SampleReport.report(TextReporter.self)
    #expect(report.components("Ejaan mengikuti KBBI.") == 1)
    #expect(report.components("antara/nonstandard-spelling") == 2)
  }

  @Test(
    "The last lines count with the right plural",
    arguments: [
      (ReportContext.Language.en, 1, 0, "1 article checked, nothing to mend.\n"), (.en, 12, 0, "12 articles checked, nothing to mend.\n"),
      (.id, 12, 0, "12 berita diperiksa, tidak ada yang perlu diperbaiki.\n"), (.en, 2, 1, "2 articles checked: 1 error.\n"),
      (.en, 1, 2, "1 article checked: 2 errors.\n"), (.id, 1, 2, "1 berita diperiksa: 2 wajib diperbaiki.\n"),
      (.en, 0, 0, "There is no article to check.\n"),
    ]
  )
  func summary(language: ReportContext.Language, files: Int, errors: Int, expected: String) {
    var summary = Summary()
    summary.files = files
    summary.errors = errors
    #expect(SampleReport.report(TextReporter.self, SampleReport.context(language), [], summary) == expected)
  }

  @Test("Without colour there is no escape, and with colour only complete SGR sequences")
  func color() {
    let plain = SampleReport.report(TextReporter.self)
    let colored = SampleReport.report(TextReporter.self, SampleReport.context(usesColor: true))
    #expect(!plain.utf8.contains(0x1B))
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }
}

extension String {
  /// How often `part` stands in the string.
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
