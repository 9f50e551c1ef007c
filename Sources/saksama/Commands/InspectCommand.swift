import ArgumentParser
import SaksamaLinter

/// `saksama inspect`
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show articles as the program understands them.",
    discussion: "One JSON object a line, or with --format text the article itself with quotes, speakers, cues and credits coloured in it.")

  @OptionGroup var input: InputOptions

  @OptionGroup var house: HouseOptions

  @Option(help: ArgumentHelp("The output: json or text.", valueName: "format"))
  var format = InspectionFormat.json

  @Option(help: ArgumentHelp("When to colour the text: auto, always or never.", valueName: "when"))
  var color = ColorChoice.auto

  func run() throws {
    var request = house.request
    input.apply(to: &request)
    var engines = try makeReaders(house, request, home: input.home, others: { input.files })
    let (source, missing) = try input.source(engines.home.language) { files in
      try configured { () throws(ConfigurationFailure) in try engines.assign(files) }
    }
    let readers = engines
    var output = FileOutput()
    var unreadable = 0
    let usesColor = color.applies(isTerminal: output.isTerminal)
    LintRun(jobs: input.threads).run(source, in: readers.home.language) { (inspections: [Inspection]) in
      for inspection in inspections {
        inspection.text.write(to: &output)
        guard let failure = inspection.failure else { continue }
        unreadable += 1
        // The words for people stand between the views, also where the two streams meet at a terminal.
        if format == .text, output.flush() { StandardError.write("saksama: \(failure)\n") }
      }
      return output.flush()
    } _: { fetched in
      switch fetched {
      case .unreadable(let result):
        return Inspection(result, Inspection.Style(format, house: readers.home.ruleSet.house.name, usesColor: usesColor))
      case .article(let input):
        let reader = readers.choice(for: input.path).engine
        let style = Inspection.Style(format, house: reader.ruleSet.house.name, usesColor: usesColor)
        return Inspection(input, reader.understand(input), style)
      }
    }
    for message in missing + [output.failure].compactMap(\.self) { StandardError.write("saksama: \(message)\n") }
    if unreadable > 0 || output.failure != nil { throw ExitStatus.unreadable.exitCode }
    if !missing.isEmpty { throw ExitStatus.configuration.exitCode }
  }
}

/// How an article is shown.
enum InspectionFormat: String, CaseIterable, ExpressibleByArgument {
  case json
  case text
}
