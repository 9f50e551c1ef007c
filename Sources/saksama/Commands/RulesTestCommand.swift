import ArgumentParser
import SaksamaLinter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `saksama rules test`
struct RulesTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the examples of rules, also behind an emoji and with CRLF line ends.",
    discussion: """
      Without a path, the rules that the configuration of this folder names are tested; without such a configuration, the built-in sets. \
      What no example needs (options, entries of lists, alternatives of patterns) is told in notes, of the built-in sets with --strict.

      Exit status: 0 every example does what it says, 1 one does not, 2 a file of a set is faulty, 3 an article of --corpus cannot be read.
      """)

  @Argument(help: ArgumentHelp("Folders of rules, rule files, or built-in sets.", valueName: "path"), completion: .file())
  var sets: [String] = []

  @Flag(help: "Test again whenever a file of the folders changes, until Ctrl-C.")
  var watch = false

  @Option(
    help: ArgumentHelp("Also tell which rules find nothing in the articles of this folder.", valueName: "folder"), completion: .directory)
  var corpus: String?

  @Option(
    help: ArgumentHelp("The house of rules in a folder without a set.yaml (default: the configuration's, else antara).", valueName: "name"),
    completion: Completions.houses)
  var house: String?

  @Flag(help: "Fail where anything is noted.")
  var strict = false

  @Option(help: ArgumentHelp("When to colour the output: auto, always or never.", valueName: "when"))
  var color = ColorChoice.auto

  func run() throws {
    if watch { return try watchRun() }
    let result = try test(sets.isEmpty ? ownRules().folders : sets)
    let output = FileOutput()
    tell(result, output)
    try output.finish()
    if result.status != .clean { throw result.status.exitCode }
  }

  /// What one run has to say.
  private struct Result {
    let problems: [String]
    let page: String
    let status: ExitStatus
  }

  private func test(_ names: [String]) throws(CommandFailure) -> Result {
    let report = try configured { () throws(ConfigurationFailure) in
      try RuleTest(house: house, measuresCoverage: !names.isEmpty || strict, corpus: corpus).run(names)
    }
    if report.rules == 0, report.problems.isEmpty {
      throw CommandFailure("No rule to test: looked for *.yaml files in \(names.joined(separator: ", ")). Name another folder.")
    }
    let page = RuleTestPage(usesColor: color.applies(isTerminal: FileOutput().isTerminal))
    let notes = report.notes.count + (report.corpus?.silent.count ?? 0)
    let ruleProblems = report.problems + (report.corpus?.ruleFailures ?? [])
    let unreadable = report.corpus?.failures ?? []
    var status: ExitStatus = !report.failures.isEmpty || strict && notes > 0 ? .findings : .clean
    if !ruleProblems.isEmpty { status = .configuration }
    if !unreadable.isEmpty { status = .unreadable }
    return Result(problems: ruleProblems + unreadable, page: page.text(of: report), status: status)
  }

  /// The rules that the configurations of this folder name.
  private func ownRules() throws(CommandFailure) -> OwnRules {
    try configured { () throws(ConfigurationFailure) in
      var search = ConfigurationSearch()
      return try search.ownRules(in: ".")
    }
  }

  private func tell(_ result: Result, _ output: FileOutput) {
    StandardError.write(result.problems.map { "saksama: \($0)\n" }.joined())
    output.write(result.page)
    output.flush()
  }

  /// Tests again after every change, until the output closes.
  private func watchRun() throws {
    let output = FileOutput()
    // Who stops reading ends the watch; that is no fault.
    signal(SIGPIPE, SIG_IGN)
    var own = sets.isEmpty ? try ownRules() : nil
    // What the rules stand on; while it is broken, what they stood on before.
    var surroundings: [String] = []
    while true {
      var faults: [String] = []
      do throws(CommandFailure) {
        if own != nil { own = try ownRules() }
      } catch {
        // It is mended while somebody looks on; until then the folders are those that were named before.
        faults = error.messages
      }
      let names = own?.folders ?? sets
      let found = RuleTest(house: house).surroundings(of: names.filter { !RuleTest.folders(of: [$0]).isEmpty })
      if !found.isEmpty { surroundings = found }
      var folders = FolderWatch(names, beside: surroundings, files: own?.configurations ?? [])
      if folders.isEmpty { throw CommandFailure("--watch needs a folder of rules; the built-in sets do not change.") }
      do throws(CommandFailure) {
        if faults.isEmpty { tell(try test(names), output) }
      } catch {
        faults = error.messages
      }
      StandardError.write(faults.map { "saksama: \($0)\n" }.joined())
      output.write("Watching \(counted(folders.fileCount, "file")) in \(folders.names); Ctrl-C ends.\n\n")
      guard output.flush(), folders.waitForChange(whileOpen: output) else { return }
      output.write("A file changed; testing again.\n\n")
    }
  }
}

/// A number with its noun.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)" + (count == 1 ? "" : "s") }
