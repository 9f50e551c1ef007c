import SaksamaDiagnostics
import SaksamaRules
import SaksamaText
import SaksamaYAML

/// Reads one configuration; everything wrong with it is found in one run.
enum ConfigurationReader {
  /// Reads a file whose folder has the real path `folder`.
  static func read(_ source: SourceText, in folder: String) -> (file: ConfigurationFile, problems: [SourceProblem]) {
    let document = YAMLReader().read(source)
    let start = SourceRange(source.contentStart, source.contentStart)
    var reader = document.root.map { MappingReader($0, "a configuration") } ?? MappingReader(empty: "a configuration", at: start)
    let isRoot = reader.boolean("root")?.value ?? false
    let extends = (reader.texts("extends") ?? []).compactMap { named($0, "extends", &reader) }
    let settings = settings(&reader)
    let ignore = globs("ignore", &reader, folder)
    let overrides = (reader.node("overrides")?.sequence ?? noOverrides(&reader)).compactMap { override($0, &reader, folder) }
    let file = ConfigurationFile(
      source: source, lines: LineTable(source), folder: folder, isRoot: isRoot, extends: extends, settings: settings,
      overrides: overrides, ignore: ignore,
      tellsHouse: document.problems.isEmpty && (settings.house != nil || !reader.holds("house")))
    return (file, source.problems + document.problems + document.withoutConsequences(reader.finish()))
  }

  private static func settings(_ reader: inout MappingReader) -> ConfigurationSettings {
    var settings = ConfigurationSettings()
    settings.house = reader.text("house").flatMap { named($0, "house", &reader) }
    settings.ruleFolders = (reader.texts("rule-folders") ?? []).compactMap { named($0, "rule-folders", &reader) }
    settings.failOn = reader.choice("fail-on", FailOn.self)
    settings.stage = reader.choice("stage", Stage.self)
    settings.language = language(&reader)
    settings.messages = reader.choice("messages", ReportContext.Language.self)
    if let rules = reader.node("rules") {
      if rules.mapping == nil, !rules.isNull {
        reader.report(
          "`rules` must be ids of rules with their settings, such as `double-space: off`, not \(rules.kindName).", at: rules.range)
      }
      for entry in rules.mapping ?? [] { settings.rules.append(RuleSetting(entry, &reader)) }
    }
    return settings
  }

  /// A name or path of which something is written.
  private static func named(_ text: Located<String>, _ key: String, _ reader: inout MappingReader) -> Located<String>? {
    if !text.value.isEmpty { return text }
    reader.report("`\(key)` names nothing; write a name or a path between the quotes, or take it out.", at: text.range)
    return nil
  }

  private static func language(_ reader: inout MappingReader) -> Located<String>? {
    guard let language = reader.text("language") else { return nil }
    if LanguageTag.isValid(language.value) { return language }
    reader.report(LanguageTag.problem(language.value), at: language.range)
    return nil
  }

  private static func override(_ node: Node, _ reader: inout MappingReader, _ folder: String) -> ConfigurationOverride? {
    var part = MappingReader(node, "an override")
    let files = globs("files", &part, folder)
    let settings = settings(&part)
    if files == nil, node.mapping != nil || node.isNull {
      part.report("An override needs `files`, the globs of the articles that it is for.", at: node.range)
    }
    let problems = part.finish()
    if files != nil, problems.isEmpty, settings.isEmpty {
      part.report("The override sets nothing; add `rules` or another setting, or take it out.", at: node.range)
    }
    reader.report(part.problems)
    return files.map { ConfigurationOverride(files: $0, settings: settings) }
  }

  private static func noOverrides(_ reader: inout MappingReader) -> [Node] {
    if let node = reader.node("overrides"), !node.isNull {
      reader.report("`overrides` must be a list, each item with `files` and what is set for them, not \(node.kindName).", at: node.range)
    }
    return []
  }

  private static func globs(_ key: String, _ reader: inout MappingReader, _ folder: String) -> PathGlobs? {
    guard let node = reader.node(key), let texts = reader.texts(of: node, key) else { return nil }
    if node.sequence?.isEmpty == true, key == "files" {
      reader.report(
        "`files` is an empty list, so the override is for no article; name their globs, or take the override out.", at: node.range)
    }
    return PathGlobs(texts, in: folder, at: node.range, &reader)
  }
}
