import ArgumentParser
import SaksamaDiagnostics
import SaksamaLinter

/// Which changes the articles have to be part of.
struct ChangeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only the files that changed since HEAD left this commit or branch; untracked ones too.", valueName: "ref"))
  var changedSince: String?

  @Flag(help: "Only what is staged for the next commit, as it is staged.")
  var staged = false

  @Flag(help: "With --changed-since or --staged: only the findings that a changed line takes part in.")
  var changedLines = false

  func validate() throws {
    if staged, changedSince != nil { throw ValidationError("--staged and --changed-since each choose the files; take one out.") }
    if changedLines, option == nil {
      throw ValidationError("--changed-lines needs a state to compare with; give --changed-since REF or --staged, too.")
    }
  }

  /// The option that chooses the files, as people write it; nil where all are checked.
  var option: String? { staged ? "--staged" : changedSince == nil ? nil : "--changed-since" }

  /// Throws where what is asked for has no files, or would change what is staged.
  func requireFiles(_ input: InputOptions, fix: Bool) throws(ValidationError) {
    guard let option else { return }
    if !input.areFiles {
      throw ValidationError("\(option) asks git about files, which standard input and streams of articles are not; take one out.")
    }
    if staged, fix {
      throw ValidationError(
        "--staged reads what is staged, and --fix writes the files, which may differ; use --fix --changed-since HEAD and `git add`, "
          + "or `saksama lint --staged --diff | git apply --cached`.")
    }
  }

  /// The changes that are asked for; nil where all files are checked.
  func read(_ language: ReportContext.Language) throws(CommandFailure) -> Changes? {
    guard let choice = staged ? Changes.Choice.staged : changedSince.map(Changes.Choice.since) else { return nil }
    return try told(language) { () throws(ChangeFailure) in try Changes(choice) }
  }

  /// Makes the failure of a command of one that git, or the state of a repository, is the cause of.
  func told<Value>(_ language: ReportContext.Language, _ body: () throws(ChangeFailure) -> Value) throws(CommandFailure) -> Value {
    do throws(ChangeFailure) {
      return try body()
    } catch {
      throw CommandFailure("\(option ?? ""): \(error.description(in: language))")
    }
  }
}
