import SaksamaArticle
import SaksamaAttribution
import SaksamaRules
import SaksamaText
import SaksamaYAML
import Testing

/// Runs one kind of check through its public doors: options as YAML, an article as wire copy.
struct CheckRunner {
  var house: House = CheckRunner.house()
  var scopes: [Scope] = [.body]
  var stage = Stage.publish
  var metadata = ArticleMetadata()

  /// What a check said of one article.
  struct Run {
    let outcome: Outcome?
    let findings: [Finding]
    /// The text with `⟦…⟧` around the place of each finding.
    let marked: String
    /// The texts of the arguments of the first finding.
    let arguments: [String: String]
  }

  /// A house with the word lists `lists`, each in the form of its file.
  static func house(lists: [String: String] = [:]) -> House {
    var house = House()
    house.name = "test"
    house.language = "id"
    house.datelineAgencies = ["ANTARA"]
    house.datelineDashes = ["-"]
    house.fields = [FieldDefinition(name: "editor", type: .people, labels: ["Editor"])]
    house.lexicons = lists.mapValues { Lexicon(SourceText(name: "list.tsv", $0)) }
    return house
  }

  /// Runs the check on `text`; whatever is wrong with the options is a failure of the test.
  func run(_ kind: String, _ options: String, on text: String) throws -> Run {
    let made = try make(kind, options)
    #expect(made.problems.isEmpty)
    let article = WireFormat(house).parse(SourceText(name: "test.txt", text), metadata)
    let subject = Subject(article, AttributionReader(house), house: house, stage: stage)
    let outcome = ScanPlan([made.check]).answers(for: subject).first?.outcome
    var findings: [Finding] = []
    if case .evaluated(let found) = outcome { findings = found }
    if case .failed(let message) = outcome { Issue.record("The check failed: \(message)") }
    let arguments = findings.first?.arguments.mapValues { $0.worded(in: "id") } ?? [:]
    return Run(outcome: outcome, findings: findings, marked: CheckRunner.mark(article.text, findings.map(\.range)), arguments: arguments)
  }

  /// The text with marks where the check finds something in the text without marks; equal to `text` where the marks are right.
  func marks(_ kind: String, _ options: String, in text: String) throws -> String {
    try run(kind, options, on: CheckRunner.withoutMarks(text)).marked
  }

  /// What is wrong with the options, each with the text at its place: `at: message`.
  func problems(_ kind: String, _ options: String) throws -> [String] {
    let source = SourceText(name: "rule.yaml", options)
    return try make(kind, options).problems.map { "\(source.string(in: $0.range)): \($0.message)" }
  }

  static func withoutMarks(_ text: String) -> String { text.filter { $0 != "⟦" && $0 != "⟧" } }

  private func make(_ kind: String, _ options: String) throws -> (check: any Check, problems: [SourceProblem]) {
    let document = YAMLReader().read(SourceText(name: "rule.yaml", options))
    let root = try #require(document.root)
    var read = Options(MappingReader(root, "options"), house: house, scopes: scopes)
    let type = try #require(CheckRegistry.named(kind))
    let check = type.init(&read)
    return (check, document.problems + read.finish(type.manual))
  }

  private static func mark(_ text: SourceText, _ ranges: [SourceRange]) -> String {
    var bytes = text.bytes
    for range in ranges.sorted().reversed() {
      bytes.insert(contentsOf: "⟧".utf8, at: range.end)
      bytes.insert(contentsOf: "⟦".utf8, at: range.start)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
