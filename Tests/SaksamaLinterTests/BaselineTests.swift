import Foundation
import SaksamaDiagnostics
import TestSupport
import Testing

@testable import SaksamaLinter

@Suite("Baselines")
struct BaselineTests {
  /// A folder with articles that have faults of many kinds, and a linter for them.
  private struct Newsroom {
    static let rules = [
      "double-space", "repeated-word", "preposition-joined", "editor-required", "byline-required", "weekday-matches-date",
    ]
    let folder: TestFolder
    let linter: Linter
    var articles: [(name: String, paragraphs: [String])]

    init(count: Int) throws {
      folder = try TestFolder()
      var options = LinterOptions()
      options.only = Newsroom.rules
      linter = try Linter(options)
      articles = (0..<count).map { number in
        var paragraphs = ["Baku (ANTARA) - Kapal nomor \(number) berlayar pada Senin, \(number % 28 + 1) Mei 2026."]
        for line in 0..<6 {
          let gap = (number + line) % 3 == 0 ? "  " : " "
          let word = (number + line) % 4 == 0 ? "dimana" : "di mana"
          paragraphs.append("Nakhoda itu itu menunggu\(gap)di dermaga, \(word) barang ke-\(line % 2) dimuat.")
        }
        paragraphs.append((number % 2 == 0 ? "Pewarta: Sari Wulandari\n" : "") + "COPYRIGHT © ANTARA 2026")
        return ("berita-\(number).txt", paragraphs)
      }
      for index in articles.indices { try write(index) }
    }

    func write(_ index: Int) throws { try folder.write(articles[index].name, articles[index].paragraphs.joined(separator: "\n\n") + "\n") }

    func results() throws -> [FileResult] {
      try articles.sorted { $0.name < $1.name }.map { article in
        let path = folder.path + "/" + article.name
        return linter.lint(ArticleInput(path: path, bytes: try FileReader.read(path)))
      }
    }

    var path: String { folder.path + "/.saksama-baseline" }

    func run(_ baseline: Baseline?) throws -> (run: BaselineRun, fresh: [Diagnostic]) {
      var run = BaselineRun(baseline, path: path, walked: [folder.path])
      var fresh: [Diagnostic] = []
      for result in try results() { fresh += run.add(result, rules: Set(linter.rules.map(\.id))).result.diagnostics }
      return (run, fresh)
    }
  }

  @Test("What is written is read again; with it nothing is new and nothing is stale")
  func roundTrip() throws {
    let newsroom = try Newsroom(count: 4)
    let made = try newsroom.run(nil).run.updated
    #expect(made.count > 20)
    try newsroom.folder.write(".saksama-baseline", made.text)
    let baseline = try Baseline(path: newsroom.path)
    #expect(baseline.text == made.text)
    let (run, fresh) = try newsroom.run(baseline)
    #expect(fresh.isEmpty && run.stale.isEmpty)
  }

  @Test("300 random edits make no old finding new: lines moved, paragraphs put in, files renamed")
  func edits() throws {
    var newsroom = try Newsroom(count: 8)
    let baseline = try newsroom.run(nil).run.updated
    var random = SplitMix(seed: 7)
    for edit in 0..<300 {
      let index = Int(random.next() % UInt64(newsroom.articles.count))
      let count = newsroom.articles[index].paragraphs.count
      // The dateline stays first and the credits last.
      let (from, to) = (1 + Int(random.next() % UInt64(count - 2)), 1 + Int(random.next() % UInt64(count - 2)))
      switch random.next() % 3 {
      case 0: newsroom.articles[index].paragraphs.insert(newsroom.articles[index].paragraphs.remove(at: from), at: to)
      case 1: newsroom.articles[index].paragraphs.insert("Angin bertiup pelan di pelabuhan nomor \(edit).", at: to)
      default:
        try newsroom.folder.remove(newsroom.articles[index].name)
        newsroom.articles[index].name = "arsip-\(edit).txt"
      }
      try newsroom.write(index)
      let (run, fresh) = try newsroom.run(baseline)
      #expect(fresh.isEmpty, "edit \(edit): \(fresh.map(\.rule))")
      #expect(run.stale.isEmpty, "edit \(edit): \(run.stale)")
    }
  }

  @Test("A finding more is new, at its own place")
  func fresh() throws {
    var newsroom = try Newsroom(count: 1)
    let baseline = try newsroom.run(nil).run.updated
    newsroom.articles[0].paragraphs.insert("Di awal  berita.", at: 1)
    try newsroom.write(0)
    let (run, fresh) = try newsroom.run(baseline)
    #expect(fresh.map(\.rule) == ["common/double-space"])
    // The place is that of the new one, behind `Di awal`, and not of an old one that looks like it.
    let before = newsroom.articles[0].paragraphs[0].utf8.count + "\n\nDi awal".utf8.count
    #expect(fresh.first?.range.start == before)
    #expect(run.stale.isEmpty)
  }

  @Test("A finding that is mended makes its entry stale, and pruning takes it out")
  func stale() throws {
    var newsroom = try Newsroom(count: 2)
    let baseline = try newsroom.run(nil).run.updated
    newsroom.articles[0].paragraphs[1] = newsroom.articles[0].paragraphs[1].replacing("itu itu", with: "itu")
    try newsroom.write(0)
    let (run, fresh) = try newsroom.run(baseline)
    #expect(fresh.isEmpty)
    #expect(run.stale == [BaselineRun.Stale(article: "berita-0.txt", rule: "indonesian/repeated-word", isGone: false)])
    #expect(run.pruned.count == baseline.count - 1)
    #expect(try newsroom.run(run.pruned).run.stale.isEmpty)
  }

  @Test("Articles that are not looked at keep what is known of them; those that are gone do not")
  func otherArticles() throws {
    var newsroom = try Newsroom(count: 3)
    let baseline = try newsroom.run(nil).run.updated
    let gone = newsroom.articles.removeLast()
    #expect(try newsroom.run(baseline).run.stale.isEmpty)
    #expect(try newsroom.run(baseline).run.updated.count == baseline.count)
    try newsroom.folder.remove(gone.name)
    let run = try newsroom.run(baseline).run
    #expect(!run.stale.isEmpty && run.stale.allSatisfy { $0.isGone && $0.article == gone.name })
    #expect(run.pruned.count == baseline.count - run.stale.count)
  }

  @Test(
    "A file that is no baseline is told with its line",
    arguments: [
      ("", "empty"), ("{}\n", ":1:1"), ("{\"baseline\":2}\n", ":1:1"), ("{\"baseline\":1}\nx\n", ":2:1"),
      ("{\"baseline\":1}\n{\"path\":\"a\",\"content\":\"b\",\"findings\":\"x y\"}\n", ":2:1"),
    ])
  func faults(text: String, part: String) throws {
    let folder = try TestFolder()
    let path = try folder.write("b", text)
    do throws(ConfigurationFailure) {
      _ = try Baseline(path: path)
      Issue.record("read")
    } catch {
      #expect(error.messages.count == 1 && error.messages[0].contains(part), "\(error.messages)")
    }
  }
}
