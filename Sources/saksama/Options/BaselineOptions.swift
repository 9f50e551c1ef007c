import ArgumentParser
import SaksamaDiagnostics
import SaksamaLinter

/// What the commands of a baseline have in common.
struct BaselineOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The file of the baseline.", valueName: "file"), completion: .file())
  var baseline = ".saksama-baseline"

  @OptionGroup var input: InputOptions
  @OptionGroup var house: HouseOptions
  @OptionGroup var selection: RuleOptions
}

extension BaselineOptions {
  /// Checks the articles against a baseline; throws where one of them cannot be read, since nothing could be said of it.
  func run(_ command: some ParsableCommand, _ baseline: Baseline?) throws -> (BaselineRun, findings: Int) {
    var request = house.request
    selection.apply(to: &request)
    input.apply(to: &request)
    var linters = try command.makeLinters(house, request, home: input.home, others: { input.files })
    var suppressions = SuppressionFiles.none
    let (source, missing) = try input.source(linters.home.language) { files in
      suppressions = SuppressionFiles(near: files)
      let ignored = try command.configured { () throws(ConfigurationFailure) in try linters.assign(files) }
      if ArticleFiles(files.filter { ignored[$0] == nil }).first(of: [self.baseline]) != nil {
        throw CommandFailure("The baseline cannot go to \(self.baseline), which is to be checked; name another file behind --baseline.")
      }
      return ignored
    }
    var run = BaselineRun(baseline, path: self.baseline, walked: input.folders)
    var unreadable: [String] = []
    var findings = 0
    LintRun(jobs: input.threads, suppressions: suppressions).lint(source, linters) { results in
      for result in results {
        if result.isUnreadable { unreadable += result.diagnostics.map { "\(result.path): \($0.message)" } }
        findings += result.isUnreadable ? 0 : result.diagnostics.count
        _ = run.add(result, rules: Set(linters.choice(for: result.path).engine.rules.map(\.id)))
      }
      return true
    }
    if !missing.isEmpty { throw CommandFailure(missing) }
    if !unreadable.isEmpty {
      var failure = CommandFailure(unreadable)
      failure.status = .unreadable
      throw failure
    }
    return (run, findings)
  }

  func existing() throws(CommandFailure) -> Baseline {
    do throws(ConfigurationFailure) { return try Baseline(path: baseline) } catch { throw CommandFailure(error) }
  }

  func write(_ new: Baseline) throws(CommandFailure) {
    do throws(WriteFailure) {
      try AtomicFile.write(new.text, to: baseline)
    } catch {
      throw CommandFailure(error.description(in: .en), status: .unreadable)
    }
  }
}
