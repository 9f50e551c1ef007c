import ArgumentParser
import SaksamaLinter

/// `saksama rules docs`
struct RulesDocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs", abstract: "Write the documentation of the built-in rules (Markdown).",
    discussion: """
      One page with --output, or with --pages a page for each rule and each kind of check.

      Exit status of --check: 0 the files are up to date, 1 they are not, 3 the file cannot be read.
      """)

  @Option(help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"), completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp("The folder to write a page for each rule and each kind of check to.", valueName: "folder"), completion: .directory)
  var pages: String?

  @Option(
    help: ArgumentHelp("A house with small rules, shown as examples of the kinds on --pages.", valueName: "folder"), completion: .directory)
  var examples: String?

  @Flag(help: "Write nothing; fail if what --output or --pages names is out of date.")
  var check = false

  func validate() throws {
    if output != nil, pages != nil { throw ValidationError("--output and --pages exclude each other; run the command twice.") }
    if examples != nil, pages == nil { throw ValidationError("--examples has no effect without --pages.") }
    if check, output == nil, pages == nil { throw ValidationError("--check needs what to look at: --output rules/README.md.") }
  }

  func run() throws {
    if let pages { return try writePages(to: pages) }
    let text: String
    do throws(ConfigurationFailure) {
      text = try RulesDocument.markdown()
    } catch {
      throw CommandFailure(error)
    }
    if check, let output { return try compare(text, output) }
    let file = try output.map { path throws(CommandFailure) in try FileOutput(path: path) } ?? FileOutput()
    file.write(text)
    try file.finish()
  }

  private func writePages(to path: String) throws {
    let files = try configured { () throws(ConfigurationFailure) in try RulePages.pages(examples: examples) }
    let command = "saksama rules docs --pages \(path)" + (examples.map { " --examples \($0)" } ?? "")
    let folder = GeneratedFolder(path: path, command: command)
    if check { try folder.compare(files) } else { try folder.write(files) }
  }

  private func compare(_ text: String, _ path: String) throws {
    let bytes: [UInt8]
    do throws(ReadFailure) {
      bytes = try FileReader.read(path)
    } catch {
      throw CommandFailure(error.description, status: .unreadable)
    }
    if bytes.elementsEqual(text.utf8) { return }
    throw CommandFailure("\(path) is out of date; write it again with `saksama rules docs --output \(path)`.", status: .findings)
  }
}
