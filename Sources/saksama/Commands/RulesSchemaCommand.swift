public import ArgumentParser
public import SaksamaLinter

/// `saksama rules schema`
struct RulesSchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Write the JSON Schemas of rules, houses, configurations and suppressions.",
    discussion: """
      An editor that reads them completes the keys and checks the values of a file. With the YAML plugins of most editors, the first line of \
      a rule names the schema: # yaml-language-server: $schema=schema/rule.schema.json

      Exit status of --check: 0 the files are up to date, 1 they are not.
      """)

  @Argument(help: ArgumentHelp("The schema: rule, house, configuration or suppressions; all of them with --output.", valueName: "name"))
  var name: SchemaName?

  @Option(
    help: ArgumentHelp("The folder to write to, as NAME.schema.json (default: standard output).", valueName: "folder"),
    completion: .directory)
  var output: String?

  @Flag(help: "Write nothing; fail if the files in the folder of --output are out of date.")
  var check = false

  func validate() throws {
    if output == nil {
      if check { throw ValidationError("--check needs the folder to look at: --output docs/schema.") }
      if name == nil { throw ValidationError("Name a schema (rule, house, configuration or suppressions), or a folder with --output.") }
    }
  }

  func run() throws {
    let schemas = name.map { [$0] } ?? SchemaName.allCases
    guard let output else {
      let file = FileOutput()
      for schema in schemas { file.write(schema.text) }
      return try file.finish()
    }
    let folder = GeneratedFolder(path: output, command: "saksama rules schema --output \(output)")
    let files = schemas.map { ($0.fileName, $0.text) }
    if check { try folder.compare(files) } else { try folder.write(files) }
  }
}

extension SchemaName: ExpressibleByArgument {}
