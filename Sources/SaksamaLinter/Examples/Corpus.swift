import SaksamaArticle
import SaksamaRules
public import SaksamaText

/// What rules find in a folder of articles.
public struct CorpusReport: Sendable {
  /// A rule, and what it found.
  public struct Count: Sendable {
    /// The full id of the rule.
    public let rule: String
    /// The file of the rule.
    public let file: SourceText
    /// The number of findings in all articles.
    public let findings: Int
    /// The number of articles that have findings.
    public let articles: Int
    /// The number of articles for which the rule was asked at all: their language, their format and their desk are its own.
    public let asked: Int
  }

  /// The folder.
  public let folder: String
  /// The number of articles in it that could be read.
  public internal(set) var articles: Int
  /// Files that could not be read, each with the reason.
  public internal(set) var failures: [String]
  /// Rules that could not finish, each with the first article and the reason.
  public internal(set) var ruleFailures: [String] = []
  /// The rules, in the order in which they were tested.
  public internal(set) var counts: [Count]
}

/// A folder of articles on which rules are tried.
struct Corpus {
  private let inputs: [ArticleInput]
  private var unreadable: Set<String> = []
  private(set) var report: CorpusReport

  /// Reads the articles below `folder`; throws where there are none.
  init(_ folder: String) throws(ConfigurationFailure) {
    if folder.hasSuffix(".ndjson") || folder.hasSuffix(".jsonl") {
      throw ConfigurationFailure([
        "--corpus \(folder): this is a stream of articles, and a folder is wanted; write each article to a file."
      ])
    }
    let discovery = Discovery(formats: ArticleFormats.all).files(at: [folder])
    var inputs: [ArticleInput] = []
    var failures = discovery.failures.map { $0.description(in: .en) }
    for file in discovery.files {
      do throws(ReadFailure) {
        inputs.append(ArticleInput(path: file, bytes: try FileReader.read(file)))
      } catch {
        failures.append(error.description(in: .en))
      }
    }
    if inputs.isEmpty {
      throw ConfigurationFailure(
        failures.map { "--corpus: \($0)" }
          + (failures.isEmpty ? ["--corpus \(folder): there is no article in it. Name another folder."] : []))
    }
    self.inputs = inputs
    report = CorpusReport(folder: folder, articles: inputs.count, failures: failures, counts: [])
  }

  /// Counts what the rules of a set find, each at the first stage for which it is meant.
  mutating func run(_ set: TestedSet) throws(ConfigurationFailure) {
    let plain = set.plainSet()
    let tested = Set(set.rules.map(\.id))
    let rules = plain.rules.filter { tested.contains($0.id) }
    var failed: Set<Int> = []
    var tallies = [(findings: Int, articles: Int, asked: Int)](repeating: (0, 0, 0), count: rules.count)
    for stage in Stage.allCases {
      let chosen = rules.indices.filter { Corpus.stage(of: rules[$0]) == stage }
      if chosen.isEmpty { continue }
      let plan = ScanPlan(chosen.map { rules[$0].check })
      var options = LinterOptions()
      options.stage = stage
      let reader = try ArticleReader(options, ruleSet: plain)
      for input in inputs {
        guard case .article(let subject) = reader.read(input) else {
          if unreadable.insert(input.path).inserted { tell(reader.read(input)) }
          continue
        }
        let asked = chosen.map { rules[$0].condition.obstacle(for: subject) == nil }
        for (index, isAsked) in zip(chosen, asked) where isAsked { tallies[index].asked += 1 }
        for answer in plan.answers(for: subject, asking: { asked[$0] }) {
          let index = chosen[answer.check]
          switch answer.outcome {
          case .notApplicable: continue
          case .failed(let message):
            if failed.insert(index).inserted { report.ruleFailures.append("\(input.path): \(rules[index].id): \(message)") }
          case .evaluated(let findings):
            tallies[index].findings += findings.count
            tallies[index].articles += findings.isEmpty ? 0 : 1
          }
        }
      }
    }
    // Of a rule that could not finish nobody knows what it finds.
    report.counts += zip(rules, tallies).enumerated().filter { !failed.contains($0.offset) }.map { _, pair in
      let (rule, tally) = pair
      return CorpusReport.Count(rule: rule.id, file: rule.file, findings: tally.findings, articles: tally.articles, asked: tally.asked)
    }
  }

  private mutating func tell(_ reading: ArticleReader.Reading) {
    guard case .unreadable(let result) = reading else { return }
    report.articles -= 1
    report.failures += result.diagnostics.prefix(1).map { "\(result.path): \($0.message)" }
  }

  private static func stage(of rule: Rule) -> Stage {
    rule.condition.stages.isEmpty || rule.condition.stages.contains(.publish) ? .publish : rule.condition.stages[0]
  }
}

extension CorpusReport {
  /// The rules that find nothing in any article.
  public var silent: [Count] { counts.filter { $0.findings == 0 } }
}
