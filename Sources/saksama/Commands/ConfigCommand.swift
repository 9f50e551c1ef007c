import ArgumentParser
import SaksamaLinter

/// `saksama config`
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show what is set for an article, and where each value comes from.",
    discussion: """
      The configurations are the files named .saksama.yaml in the folder of the article and in the folders above it, up to one with \
      `root: true`. A nearer file beats a farther one; in a file, an override beats what stands outside of it.

      Exit status: 0, or 2 for a fault in a configuration.
      """)

  @Argument(help: ArgumentHelp("The article, or a folder.", valueName: "path"), completion: .file())
  var path = "."

  @Option(help: ArgumentHelp("The only configuration.", valueName: "file"), completion: .file(extensions: ["yaml", "yml"]))
  var config: String?

  @Option(help: ArgumentHelp("The output: text or json.", valueName: "name"))
  var format = AnswerFormat.text

  func run() throws {
    var search = ConfigurationSearch(only: config)
    let place = ConfigurationSearch.place(in: path)
    let configuration = try configured { () throws(ConfigurationFailure) in
      // Loading tells what only the rules can: unknown ids and options.
      _ = try Engines<Linter>(RunRequest(), search, home: place)
      return try search.configuration(for: place)
    }
    let page = ConfigurationPage(configuration, of: path)
    var output = FileOutput()
    switch format {
    case .text: output.write(page.text)
    case .json: page.writeJSON(to: &output)
    }
    try output.finish()
  }
}
