import SaksamaDiagnostics
import SaksamaText
import TestSupport
import Testing

@testable import SaksamaReports

@Suite("The HTML report")
struct HTMLReporterTests {
  private static func result(
    _ text: String, _ diagnostics: [Diagnostic], path: String = "a.txt", reporters: [String] = [], desk: String? = nil
  ) -> FileResult {
    FileResult(
      path: path, id: nil, format: "wire", source: SourceText(name: path, text), diagnostics: diagnostics, reporters: reporters, desk: desk)
  }

  private static func finding(_ start: Int, _ end: Int, _ severity: Severity = .error, related: [RelatedPlace] = []) -> Diagnostic {
    Diagnostic(rule: "desk/rule", severity: severity, message: "Perbaiki.", range: SourceRange(start, end), related: related)
  }

  private static func page(_ files: [FileResult], _ run: RunInformation = RunInformation()) -> String {
    var summary = Summary()
    for file in files { summary.add(file) }
    return SampleReport.report(HTMLReporter.self, ReportContext(version: "1", language: .en, usesColor: false, run: run), files, summary)
  }

  /// What stands between the first `start` and the next `end` behind it.
  private static func part(_ page: String, _ start: String, _ end: String) -> String? {
    guard let from = page.range(of: start), let to = page[from.upperBound...].range(of: end) else { return nil }
    return String(page[from.upperBound..<to.lowerBound])
  }

  /// The text of a piece of HTML: without its tags, and with its references resolved.
  private static func text(_ html: String) -> String {
    var text = ""
    var isTag = false
    for character in html.unicodeScalars {
      switch character {
      case "<": isTag = true
      case ">": isTag = false
      default: if !isTag { text.unicodeScalars.append(character) }
      }
    }
    for (reference, plain) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
      text = text.replacingOccurrences(of: reference, with: plain)
    }
    return text
  }

  private static func copy(_ page: String) -> String? { part(page, "<pre class=\"copy\">", "</pre>") }

  @Test(
    "Whatever an article, a message, a name or a path says, it becomes text",
    arguments: [
      "</script><script>alert(1)</script>", "<!--", "--><img src=x onerror=alert(1)>", "</noscript><b>", "\"' onmouseover='x",
      "]]>&amp;&lt;",
      "</pre></template></style>", "\u{202E}abc\u{2066}", "a\u{0}b\u{7}\u{1B}[2J",
    ])
  func escapes(hostile: String) throws {
    let diagnostic = Diagnostic(
      rule: "desk/\(hostile)", severity: .error, message: hostile, range: SourceRange(0, 3),
      related: [RelatedPlace(hostile, at: SourceRange(1, 2))],
      fix: Fix(title: hostile, safety: .safe, edits: [Edit(SourceRange(0, 1), hostile)]), fingerprint: hostile)
    let file = Self.result(hostile, [diagnostic], path: "\(hostile).txt", reporters: [hostile], desk: hostile)
    let page = Self.page([file])
    let plain = Self.page([Self.result("abc", [Self.finding(0, 3)])])
    for tag in ["<script", "</script", "<style", "</template", "<!--", "<img"] {
      #expect(page.components(separatedBy: tag).count == plain.components(separatedBy: tag).count, "\(tag)")
    }
    #expect(page.components(separatedBy: "<noscript").count == page.components(separatedBy: "</noscript").count)
    #expect(!page.contains(" onmouseover='"))
    #expect(page.unicodeScalars.allSatisfy { !HiddenCharacter.isHidden($0) || $0 == "\n" || $0 == "\t" })
  }

  @Test("The article in the page, its tags taken away, is the article, wherever its marks begin, end and overlap", arguments: 0..<60)
  func textOfMarks(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let pieces = ["kata ", "\n", "\r\n", "é", "東京", "😀", "\t", "<&>\"'", "\u{1B}", "\u{202E}", "\u{AD}", "Budi", "\n\n"]
    let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let source = SourceText(name: "a", text)
    func place() -> SourceRange {
      let start = Int.random(in: 0...source.count, using: &random)
      return SourceRange(start, Int.random(in: start...source.count, using: &random))
    }
    let findings = (0..<Int.random(in: 1...8, using: &random)).map { _ in
      let range = place()
      return Self.finding(
        range.start, range.end, Severity.allCases.randomElement(using: &random) ?? .info, related: [RelatedPlace("juga", at: place())])
    }
    let copy = try #require(Self.copy(Self.page([Self.result(text, findings)])))
    let shown = text.unicodeScalars.map { scalar in
      scalar == "\n" || scalar == "\t" ? String(scalar) : scalar == "\r" ? "" : HiddenCharacter.symbol(scalar)
    }
    #expect(Self.text(copy) == shown.joined())
    // Every finding and every related place has its mark, and so the links of the list lead somewhere.
    for index in findings.indices {
      #expect(copy.contains("id=\"m1-\(index + 1)\"") && copy.contains("id=\"r1-\(index + 1)-1\""))
    }
    #expect(copy.components(separatedBy: "<mark").count == copy.components(separatedBy: "</mark>").count)
  }

  @Test("Where findings overlap, the gravest gives the mark its look, and related places keep theirs")
  func overlap() throws {
    let findings = [
      Self.finding(0, 6, .info), Self.finding(2, 4, .error, related: [RelatedPlace("x", at: SourceRange(5, 8))]), Self.finding(7, 7),
    ]
    let copy = try #require(Self.copy(Self.page([Self.result("abcdefghij", findings)])))
    let marks = copy.components(separatedBy: "<mark class=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    #expect(marks == ["i", "e", "i", "i r", "r", "r"])
  }

  @Test("A long line is shown around its findings alone, and the page says so")
  func longLine() throws {
    let text = String(repeating: "kata demi kata ", count: 70_000)
    let page = Self.page([Self.result(text, [Self.finding(500_000, 500_004), Self.finding(1_000_000, 1_000_004)])])
    #expect(page.utf8.count < 100_000)
    #expect(page.contains("Only what stands around the findings is shown"))
    let copy = try #require(Self.copy(page))
    #expect(copy.contains("id=\"m1-1\"") && copy.contains("id=\"m1-2\""))
    #expect(copy.components(separatedBy: "class=\"gap\"").count == 4)
  }

  @Test("More findings than a long article has room for still have a place that their links lead to")
  func manyMarks() throws {
    let text = String(repeating: "kata demi kata ", count: 70_000)
    let findings = (0..<2_000).map { Self.finding($0 * 500, $0 * 500 + 4) }
    let copy = try #require(Self.copy(Self.page([Self.result(text, findings)])))
    #expect(copy.utf8.count < 1 << 20)
    #expect(copy.contains("id=\"m1-2000\""))
  }

  @Test(
    "The desk is the one that the article names, or the first folder below the folder of all inputs",
    arguments: [
      ("politik/a.txt", "", nil, "politik"), ("arsip/politik/daerah/a.txt", "arsip", nil, "politik"), ("a.txt", "", nil, ""),
      ("/redaksi/arsip/olahraga/a.txt", "./arsip/", nil, "olahraga"), ("politik/a.txt", "", "Ekonomi", "Ekonomi"),
      ("arsip/a.txt", "arsip", nil, ""), ("<stdin>", "", nil, ""),
    ])
  func desk(path: String, root: String, named: String?, expected: String) {
    let desks = DeskFolder(RunInformation(folder: "/redaksi", root: root))
    #expect(desks.desk(of: Self.result("", [], path: path, desk: named)) == expected)
  }

  @Test("Filters list each rule, desk and person in the byline with their findings, and what has none")
  func filters() throws {
    let files = [
      Self.result("abc", [Self.finding(0, 1), Self.finding(1, 2)], path: "politik/a.txt", reporters: ["Sari", "Budi"]),
      Self.result("abc", [Self.finding(0, 1)], path: "b.txt"), Self.result("abc", [], path: "ekonomi/c.txt", reporters: ["Rina"]),
    ]
    let page = Self.page(files)
    func options(_ name: String) throws -> [String] {
      let list = try #require(Self.part(page, "<select name=\"\(name)\">", "</select>"))
      return list.components(separatedBy: "</option>").dropLast().map(Self.text)
    }
    #expect(try options("rule") == ["All", "desk/rule (3)"])
    #expect(try options("desk") == ["All", "politik (2)", "(not named) (1)"])
    #expect(try options("reporter") == ["All", "Budi (2)", "Sari (2)", "(not named) (1)"])
  }

  @Test("Style and script are allowed by their own hashes, and nothing else is allowed")
  func policy() throws {
    let page = Self.page([])
    let policy = try #require(Self.part(page, "Content-Security-Policy\" content=\"", "\">"))
    #expect(Self.text(policy).hasPrefix("default-src 'none'; style-src 'sha256-"))
    for word in ["unsafe", "http", "*", "data:"] { #expect(!policy.contains(word)) }
    #expect(!page.contains("http://") && !page.contains("https://"))
  }

  // The messages and hashes of FIPS 180-4's examples, and of a message that fills its block but for the length.
  @Test(
    "The hash is that of the standard",
    arguments: [
      ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="), ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
      ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="),
    ])
  func hash(message: String, expected: String) {
    #expect(SHA256.base64(SHA256.digest(Array(message.utf8))) == expected)
  }
}
