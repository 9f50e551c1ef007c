import SaksamaDiagnostics
import SaksamaLinter

/// Hands the results of a run to its reports, and keeps what the run comes to.
final class LintTally {
  private(set) var summary = Summary()
  /// The run as a history keeps it; nil where nobody asked for one.
  private(set) var record: RunRecord?
  /// Whether a finding fails the run.
  private(set) var fails = false
  private let linters: Engines<Linter>
  private let channels: ReportChannels
  private let progress: ProgressLine
  private var unwritten: [String] = []
  private var difference: DiffOutput?
  private(set) var baseline: BaselineRun?
  private var suppressions: SuppressionRun
  private let changes: ChangedLines?

  /// With `changes`, only findings on changed lines are reported.
  init(
    _ linters: Engines<Linter>, _ channels: ReportChannels, _ baseline: BaselineRun?, _ suppressions: SuppressionRun,
    _ changes: ChangedLines?, keepsRecord: Bool
  ) {
    self.suppressions = suppressions
    record = keepsRecord ? RunRecord(started: channels.started) : nil
    self.baseline = baseline
    self.changes = changes
    self.linters = linters
    self.channels = channels
    progress = ProgressLine(isQuiet: channels.writesToTerminal)
  }

  /// The language of the words around the findings.
  var language: ReportContext.Language { linters.home.language }

  /// Reports and files that could not be written.
  var failures: [String] { channels.failures + [difference?.failure].compactMap(\.self) + unwritten }

  /// Checks everything that `source` hands out.
  func lint(_ source: any InputSource, jobs: Int) {
    channels.begin()
    LintRun(jobs: jobs, suppressions: suppressions.files).lint(source, linters) { results in
      results.forEach(add)
      progress.show(summary.files)
      return channels.flush()
    }
    end()
  }

  /// Fixes everything that `source` hands out, and shows on `difference` what changes.
  func fix(_ source: any InputSource, _ run: FixRun, jobs: Int, _ difference: DiffOutput?) {
    self.difference = difference
    channels.begin()
    run.run(source, linters, jobs: jobs, suppressions: suppressions.files) { outcomes in
      outcomes.forEach(add)
      progress.show(summary.files)
      let isRead = difference?.flush() ?? false
      return channels.flush() || isRead
    }
    end()
  }

  /// Adds the run to its history.
  func keep(_ record: RunRecord, in history: RunHistory) {
    do throws(HistoryFailure) { try history.append(record) } catch { unwritten.append(error.description) }
  }

  private func add(_ found: FileResult) {
    suppressions.add(found)
    // A baseline has to see every finding: one on a line that did not change is not gone.
    let (fresh, known) = baseline?.add(found, rules: Set(linters.choice(for: found.path).engine.rules.map(\.id))) ?? (found, 0)
    let result = changes?.narrowed(fresh, linters.choice(for: found.path).engine) ?? fresh
    summary.baselined += known
    summary.add(result)
    record?.add(result)
    fails = fails || linters.choice(for: result.path).failOn.fails(result)
    channels.file(result)
  }

  private func add(_ outcome: FixRun.Outcome) {
    add(outcome.result)
    if let failure = outcome.failure { unwritten.append(failure.description(in: linters.home.language)) }
    guard let change = outcome.change else { return }
    if let difference { return difference.write(outcome.result.path, change.before, change.after) }
    summary.fixed += outcome.fixed
    summary.fixedFiles += 1
  }

  private func end() {
    var houses = linters
    suppressions.results(linters.all, in: language) { houses.isKnownElsewhere($0) }.forEach(add)
    progress.clear()
    channels.end(summary)
  }
}
