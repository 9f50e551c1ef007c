import SaksamaDiagnostics
import SaksamaReports
import SaksamaText
import TestSupport
import Testing

/// What a real browser makes of the HTML report.
@Suite("The HTML report in Chromium", .enabled(if: Browser.program != nil, Comment(rawValue: Browser.obstacle)))
struct HTMLBrowserTests {
  private static let checks = [
    "axe", "widths", "keyboard", "marks", "address", "charts", "without_script", "escaping", "paper", "many_articles", "silence",
  ]

  private static func page(_ files: [FileResult]) -> String {
    let history = [
      RunRecord(started: "2026-11-21T04:05:06", files: 3, errors: 9, warnings: 1, infos: 4, rules: ["antara/copyright-year": 4]),
      RunRecord(started: "2026-11-22T04:05:06", files: 3, errors: 7, warnings: 0, infos: 4, rules: ["antara/copyright-year": 3]),
    ]
    let run = RunInformation(started: "2026-11-23T04:05:06", folder: "/redaksi", history: history)
    let context = ReportContext(
      version: "1.2.3", language: .id, usesColor: false, run: run, explain: { rule, _ in SampleReport.reasons[rule] })
    var summary = Summary()
    for file in files { summary.add(file) }
    return SampleReport.report(HTMLReporter.self, context, files, summary)
  }

  private static func article(_ number: Int) -> FileResult {
    let text = "Jakarta (ANTARA) - Isi dimana berita.\n\nPewarta: Budi\n"
    let findings = [
      Diagnostic(rule: "antara/nonstandard-spelling", severity: .info, message: "Gunakan \"di mana\".", range: SourceRange(23, 29)),
      Diagnostic(rule: "antara/editor-required", severity: .error, message: "Tambahkan nama Editor.", range: SourceRange(39, 39)),
      Diagnostic(rule: "antara/dateline-form", severity: .warning, message: "Periksa dateline.", range: SourceRange(0, 7)),
    ]
    let path = "\(number % 2 == 0 ? "ekonomi" : "politik")/berita-\(number).txt"
    return FileResult(
      path: path, id: nil, format: "wire", source: SourceText(name: path, text), diagnostics: findings,
      language: number % 3 == 0 ? .en : nil,
      reporters: number % 4 == 0 ? [] : ["Budi", "Sari"])
  }

  /// An article, a message, a name and a path that all try to become markup.
  private static var hostile: FileResult {
    let text =
      "<script>pwned = 1</script></pre></noscript><script>pwned = 1</script><!--\n\u{202E}]]></style>\u{1B}"
      + String(repeating: "x", count: 500)
    let message = "<img src=x onerror=\"pwned = 1\"></noscript><b class=pwned>" + String(repeating: "y", count: 300)
    let diagnostic = Diagnostic(
      rule: "desk/\"><script>pwned = 1</script>", severity: .error, message: message, range: SourceRange(0, 30),
      related: [RelatedPlace(message, at: SourceRange(3, 9))],
      fix: Fix(title: message, safety: .safe, edits: [Edit(SourceRange(0, 3), "<script>pwned = 1</script>")]), fingerprint: "\">")
    return FileResult(
      path: "</title></style>/<script>pwned = 1</script>.txt", id: nil, format: "wire", source: SourceText(name: "x", text),
      diagnostics: [diagnostic], reporters: ["\"><img src=x onerror='pwned = 1'>"], desk: "</option></select><script>pwned = 1</script>")
  }

  @Test("It is accessible, fits a phone, filters, leads to marks and back, runs nothing of an article, and asks the network for nothing")
  func report() throws {
    let folder = try TestFolder()
    let pages = [
      try folder.write("page.html", Self.page(SampleReport.files + (1...8).map(Self.article))),
      try folder.write("hostile.html", Self.page([Self.hostile])), try folder.write("many.html", Self.page((1...1500).map(Self.article))),
    ]
    let result = try Browser.run("report.py", on: pages)
    #expect(result.outputLines == Self.checks.map { "ok \($0)" }, "\(result.errorText)")
  }
}
