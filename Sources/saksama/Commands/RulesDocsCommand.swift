import ArgumentParser
import SaksamaLinter

/// `saksama rules docs`
struct RulesDocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs", abstract: "Write the documentation of the built-in rules (Markdown).",
    discussion: "Exit status of --check: 0 the file is up to date, 1 it is not, 3 it cannot be read.")

  @Option(help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"))
  var output: String?

  @Flag(help: "Write nothing; fail if the file of --output is out of date.")
  var check = false

  func validate() throws {
    if check, output == nil { throw ValidationError("--check needs the file to look at: --output rules/README.md.") }
  }

  func run() throws {
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
