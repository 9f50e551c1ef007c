import ArgumentParser
import SaksamaLinter

/// `saksama init`
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a configuration and a first rule of one's own.",
    discussion: "Nothing that is there is overwritten. Exit status: 0, or 2 where a file is there already.")

  @Argument(help: ArgumentHelp("The folder.", valueName: "folder"), completion: .directory)
  var folder = "."

  @Option(
    help: ArgumentHelp(
      "The newsroom (default: that of a configuration above, else this folder or one in it with a set.yaml, else antara).",
      valueName: "name"),
    completion: Completions.houses)
  var house: String?

  func run() throws {
    let start = try configured { () throws(ConfigurationFailure) in try ProjectStart(in: folder, house: house) }
    let output = FileOutput()
    try NewFile.write(start.files.map { ($0.path, $0.text) })
    for file in start.files { output.write("wrote \(file.path)\n") }
    if let above = start.above { output.write("\(above) does not hold here any more, since the new one says `root: true`.\n") }
    output.write(
      "The house is \(start.house). Next: saksama rules test \(RealPath.folder(of: start.files[1].path)), then saksama lint \(folder)\n")
    try output.finish()
  }
}
