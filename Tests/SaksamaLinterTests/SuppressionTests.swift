import Foundation
import SaksamaDiagnostics
import SaksamaText
import TestSupport
import Testing

@testable import SaksamaArticle
@testable import SaksamaLinter

@Suite("Suppressions")
struct SuppressionTests {
  private static let article = """
    Port Amara (ANTARA) - Kapal feri itu  berangkat pada Kamis, dan resiko badai kecil.

    "Kami pergi pagi pagi," kata nakhoda Sari Wulandari di  dermaga.

    Apotik di dermaga itu itu tutup , dimana obat habis.

    Sumber: Xinuha
    Pewarta: Sari Wulandari
    COPYRIGHT © ANTARA 2026
    """

  private static func linter() throws -> Linter {
    var options = LinterOptions()
    options.today = CalendarDate("2026-11-23")
    return try Linter(options)
  }

  private struct Found: Hashable {
    let rule: String
    let text: String
    let fingerprint: String
  }

  private static func found(_ diagnostics: [Diagnostic], _ source: SourceText?) -> [Found] {
    diagnostics.filter { !$0.rule.hasPrefix("suppression/") }.map {
      Found(rule: $0.rule, text: source?.string(in: $0.range) ?? "", fingerprint: $0.fingerprint)
    }
  }

  private static func lint(_ text: String, _ linter: Linter) -> FileResult {
    linter.lint(ArticleInput(path: "a.txt", bytes: Array(text.utf8)))
  }

  @Test("A comment that silences another rule changes no finding, in whatever line it stands")
  func elsewhere() throws {
    let linter = try SuppressionTests.linter()
    let plain = SuppressionTests.lint(SuppressionTests.article, linter)
    let expected = SuppressionTests.found(plain.diagnostics, plain.source)
    #expect(expected.count > 8)
    let lines = SuppressionTests.article.split(separator: "\n", omittingEmptySubsequences: false)
    for lineEnd in ["\n", "\r\n"] {
      for place in 0...lines.count {
        var changed = lines
        changed.insert("  <!-- saksama-disable-next mojibake -- uji -->", at: place)
        let result = SuppressionTests.lint(changed.joined(separator: lineEnd), linter)
        #expect(SuppressionTests.found(result.diagnostics, result.source) == expected, "before line \(place + 1)")
        #expect(result.diagnostics.count { $0.rule == "suppression/unused" } == 1)
      }
    }
  }

  @Test("Silenced before its paragraph, each finding goes and no other does")
  func each() throws {
    let linter = try SuppressionTests.linter()
    let article = SuppressionTests.article
    let plain = SuppressionTests.lint(article, linter)
    let source = try #require(plain.source)
    for diagnostic in plain.diagnostics {
      let head = source.slice(SourceRange(0, diagnostic.range.start))
      let lineStart = head.lastIndex(of: ASCII.lineFeed).map { $0 + 1 } ?? 0
      let comment = "<!-- saksama-disable-next \(diagnostic.rule) until 2026-11-23 -- uji -->\n"
      let text =
        String(decoding: source.bytes[..<lineStart], as: UTF8.self) + comment + String(decoding: source.bytes[lineStart...], as: UTF8.self)
      let result = SuppressionTests.lint(text, linter)
      let all = SuppressionTests.found(result.diagnostics + result.suppressed.map(\.diagnostic), result.source)
      #expect(Set(all) == Set(SuppressionTests.found(plain.diagnostics, plain.source)), "\(diagnostic.rule)")
      #expect(result.suppressed.contains { $0.diagnostic.fingerprint == diagnostic.fingerprint }, "\(diagnostic.rule)")
      #expect(result.suppressed.allSatisfy { $0.diagnostic.rule == diagnostic.rule && $0.suppression.reason == "uji" })
      #expect(!result.diagnostics.contains { $0.rule.hasPrefix("suppression/") })
    }
  }

  @Test("A suppression holds through its last day", arguments: [("2026-11-22", false), ("2026-11-23", true), ("2026-11-24", true)])
  func lastDay(_ day: String, _ holds: Bool) throws {
    let linter = try SuppressionTests.linter()
    let text = "<!-- saksama-disable-next nonstandard-spelling until \(day) -- uji -->\nKapal (ANTARA) - Resiko.\n"
    let result = SuppressionTests.lint(text, linter)
    #expect(result.suppressed.isEmpty == !holds)
    #expect(result.diagnostics.contains { $0.rule == "suppression/expired" } == !holds)
    #expect(result.diagnostics.contains { $0.rule == "indonesian/nonstandard-spelling" } == !holds)
  }

  @Test("A rule that was not asked leaves its suppression alone")
  func notAsked() throws {
    var options = LinterOptions()
    options.skip = ["nonstandard-spelling"]
    let text = "Kapal (ANTARA) - Feri.\n\n<!-- saksama-disable-next nonstandard-spelling -- uji -->\nAir surut.\n"
    #expect(!SuppressionTests.lint(text, try Linter(options)).diagnostics.contains { $0.rule.hasPrefix("suppression/") })
    #expect(SuppressionTests.lint(text, try Linter(LinterOptions())).diagnostics.contains { $0.rule == "suppression/unused" })
  }

  @Test("Fixing takes out a comment that silences nothing, with its line, and leaves silenced findings alone")
  func fixing() throws {
    let silenced = "<!-- saksama-disable-next nonstandard-spelling -- uji -->\nAda resiko.\n\n"
    let text = "Kapal (ANTARA) - Feri.\n\n\(silenced)<!-- saksama-disable-next double-space -- uji -->\nAir surut, apotik tutup.\n"
    let input = ArticleInput(path: "a.txt", bytes: Array(text.utf8))
    let fixed = ArticleFixer(makesUnsafe: false).fix(input, try SuppressionTests.linter())
    #expect(String(decoding: fixed.bytes, as: UTF8.self) == "Kapal (ANTARA) - Feri.\n\n\(silenced)Air surut, apotek tutup.\n")
  }

  @Test("The reason may stand behind any dash, and a comment may run over several lines")
  func forms() throws {
    let linter = try SuppressionTests.linter()
    for comment in [
      "<!--saksama-disable-next nonstandard-spelling--uji-->", "<!-- SAKSAMA-DISABLE-NEXT nonstandard-spelling --uji -->",
      "<!-- saksama-disable-next nonstandard-spelling — uji -->",
      "<!-- saksama-disable-next\n  nonstandard-spelling,\n  double-space\n  -- uji -->",
    ] {
      let result = SuppressionTests.lint("Kapal (ANTARA) - Feri.\n\n\(comment)\nAda  resiko.\n", linter)
      #expect(result.suppressed.map(\.suppression.reason).contains("uji"), "\(comment)")
    }
  }

  @Test("A region ends by the full id or the short one")
  func idsOfRegions() throws {
    let region =
      "<!-- saksama-disable indonesian/nonstandard-spelling -- uji -->\nAda resiko.\n<!-- saksama-enable nonstandard-spelling -->\n"
    let result = SuppressionTests.lint("Kapal (ANTARA) - Feri.\n\n\(region)Ada apotik.\n", try SuppressionTests.linter())
    #expect(result.suppressed.count == 1)
    #expect(result.diagnostics.count { $0.rule == "indonesian/nonstandard-spelling" } == 1)
    #expect(!result.diagnostics.contains { $0.rule.hasPrefix("suppression/") })
  }

  @Test("A comment without an end hides nothing of the story", arguments: ["a.txt", "a.md"])
  func unclosed(_ path: String) throws {
    let comment = "<!-- saksama-disable-next double-space -- uji\n\n"
    let text = "Kapal (ANTARA) - Feri.\n\n\(comment)Ada resiko.\n\n<!-- saksama-disable-next mojibake -- uji -->\nAda apotik.\n"
    let result = try SuppressionTests.linter().lint(ArticleInput(path: path, bytes: Array(text.utf8)))
    #expect(result.diagnostics.count { $0.rule == "suppression/malformed" } == 1)
    #expect(result.diagnostics.count { $0.rule == "indonesian/nonstandard-spelling" } == 2)
  }

  @Test("Taking a comment out joins no paragraphs of Markdown")
  func paragraphsApart() throws {
    let comment = "<!-- saksama-disable-next double-space -- uji -->\n"
    let text = "Kapal (ANTARA) - Feri.\n\nSatu resiko.\n\(comment)Dua.\n\n\(comment)Tiga.\n"
    let input = ArticleInput(path: "a.md", bytes: Array(text.utf8))
    let fixed = ArticleFixer(makesUnsafe: false).fix(input, try SuppressionTests.linter())
    #expect(String(decoding: fixed.bytes, as: UTF8.self) == "Kapal (ANTARA) - Feri.\n\nSatu risiko.\n\nDua.\n\nTiga.\n")
  }

  @Test("As many entries as articles cost what they are")
  func manyEntries() throws {
    let folder = try TestFolder()
    func time(_ count: Int) throws -> Duration {
      let entries = (0..<count).map { "- {files: [arsip/\($0).txt, b\($0).txt], rules: double-space, reason: uji}\n" }.joined()
      _ = try folder.write(".saksama-ignore.yaml", entries)
      let paths = (0..<count).map { folder.path + ($0 % 2 == 0 ? "/arsip/\($0).txt" : "/lain/b\($0).txt") }
      let files = SuppressionFiles(near: paths)
      #expect(files.entries(for: paths[count - 1], id: nil).count == 1)
      return ProcessorTime.of { for path in paths { _ = files.entries(for: path, id: nil) } }
    }
    let (small, large) = (try time(300), try time(3_000))
    #expect(large < max(small * 40, .milliseconds(500)), "\(small) for 300, \(large) for 3,000")
  }

  @Test(
    "Many comments cost what they are long",
    arguments: [
      "<!-- saksama-disable-next nonstandard-spelling -- uji -->\nAda resiko.\n\n", "<!-- saksama-disable double-space -- uji -->\n",
      "<!-- saksama-disable-next tidak-ada -- uji -->\n", "<!-- saksama-disable a\n",
      "<!-- saksama-disable double-space -- uji -->\n<!-- saksama-enable double-space -->\n", "<!-- saksama-enable -->\n", "<!-- ",
    ])
  func linear(_ piece: String) throws {
    let linter = try SuppressionTests.linter()
    func time(_ count: Int) -> Duration {
      let text = "Kapal (ANTARA) - Feri.\n\n" + String(repeating: piece, count: count)
      return ProcessorTime.of { _ = SuppressionTests.lint(text, linter) }
    }
    let (small, large) = (time(500), time(5_000))
    #expect(large < max(small * 30, .seconds(1)), "\(small) for 500, \(large) for 5,000")
  }
}
