import SaksamaArticle
import SaksamaDiagnostics
import SaksamaText
import SaksamaYAML

/// Makes rules of rule files, and collects everything wrong with them.
struct RuleReader {
  let house: House
  /// The `when` of the set, which every rule of it takes over.
  let setCondition: RuleCondition
  /// Whether the whole file is read and examined, or only its head, for rules that were tested when the program was built.
  let isThorough: Bool
  /// What the rules of the house share.
  let shared: SharedWords

  /// Reads one file, with options laid over its own; no rule, with problems, where none can be made of it.
  func read(
    _ source: SourceText, set: String, name: String, _ overlays: [OptionOverlay] = []
  ) -> (rule: Rule?, problems: [FileProblem]) {
    let document = YAMLReader().read(source, in: isThorough ? source.contentRange : RuleFile.head(of: source))
    var problems = source.problems + document.problems
    guard let root = document.root else {
      if problems.isEmpty {
        problems.append(SourceProblem("The file is empty; a rule needs at least `check` and `message`.", at: SourceRange(0, 0)))
      }
      return (nil, problems.map { FileProblem(source, $0) })
    }
    var reader = MappingReader(root, "a rule", isThorough: isThorough)
    if root.mapping == nil { return (nil, (problems + reader.problems).map { FileProblem(source, $0) }) }
    let options = LaidOptions(reader.node("options"), in: source, overlays)
    let rule = rule(&reader, source, options.node, set: set, name: name)
    for key in RuleFile.explanation { _ = reader.node(key) }
    // What a syntax error swallowed must not be missed a second time.
    let missing = SourceRange(root.range.start, root.range.start)
    let found = document.withoutConsequences(reader.finish()).filter { document.problems.isEmpty || $0.range != missing }
    return (rule, (problems + found).sorted { $0.range < $1.range }.map(options.placed))
  }

  private func rule(
    _ reader: inout MappingReader, _ source: SourceText, _ optionsNode: Node?, set: String, name: String
  ) -> Rule? {
    let isEmpty = reader.node("check")?.isNull ?? !reader.isMeant("check")
    let kind = isEmpty ? nil : reader.text("check")
    let type = kind.flatMap { CheckRegistry.named($0.value) }
    if let kind, type == nil { reader.unknown(kind, "kind of check", CheckRegistry.all.map { $0.manual.name }) }
    if isEmpty {
      reader.report("A rule needs a `check`, such as `check: required`.", at: SourceRange(reader.range.start, reader.range.start))
    }
    let scopes = scopes(&reader, type?.manual)
    let severity = reader.choice("severity", Severity.self)?.value ?? .warning
    let severityCases = severityCases(&reader)
    let condition = ConditionReader.read(&reader, over: setCondition)
    let isEnabled = reader.boolean("enabled")?.value ?? true
    let group = reader.choice("group", Group.self)?.value
    let messages = messages(&reader)
    let fix = fix(&reader)
    guard let type else { return nil }
    let (check, groups) = check(type, optionsNode, scopes, source, &reader)
    let worded = messages.sorted { $0.key < $1.key }.map(\.value)
    for (key, templates) in !isThorough ? [] : [("message", worded), ("fix", fix.map { [$0.replacement] } ?? [])] {
      let range = reader.node(key)?.range ?? reader.range
      for template in templates { checkArguments(template, at: range, type.manual, groups, &reader) }
    }
    return Rule(
      set: set, name: name, manual: type.manual, check: check, scopes: scopes, severity: severity, severityCases: severityCases,
      condition: condition,
      isEnabled: isEnabled, group: group ?? type.manual.group, messages: messages, fix: fix, file: source)
  }

  private func check(
    _ type: any Check.Type, _ node: Node?, _ scopes: [Scope], _ file: SourceText, _ reader: inout MappingReader
  ) -> (any Check, groups: Set<String>) {
    let part =
      node.map { MappingReader($0, "the options of `\(type.manual.name)`", isThorough: isThorough) }
      ?? MappingReader(
        empty: "the options of `\(type.manual.name)`", at: SourceRange(reader.range.start, reader.range.start), isThorough: isThorough)
    var options = Options(part, house: house, scopes: scopes, file: file, shared: shared)
    let check = type.init(&options)
    reader.report(options.finish(type.manual))
    return (check, options.groups)
  }

  private func scopes(_ reader: inout MappingReader, _ manual: Manual?) -> [Scope] {
    guard let names = reader.texts("scope") else { return [.body] }
    if let manual, !manual.hasScope, let first = names.first {
      reader.report("`scope` has no effect on `\(manual.name)`; take it out.", at: first.range)
    }
    return names.compactMap { name in
      if let scope = Scope.named[name.value] { return scope }
      if house.field(name.value) != nil || house.fields.isEmpty { return .field(name.value) }
      reader.unknown(name, "scope", Scope.named.keys.sorted() + house.fields.map(\.name))
      return nil
    }
  }

  private func severityCases(_ reader: inout MappingReader) -> [SeverityCase] {
    guard let node = reader.node("severity-when") else { return [] }
    return (node.sequence ?? [node]).map { item in
      var part = MappingReader(item, "a case of `severity-when`")
      if item.mapping == nil {
        reader.report(part.finish())
        return SeverityCase(stages: [], isInQuote: false, severity: nil, offersFix: true)
      }
      let stages = part.stages("stage")
      let place = part.text("in")
      if let place, place.value != "quote" { part.unknown(place, "place", ["quote"]) }
      let severity = part.choice("severity", Severity.self)?.value
      let offersFix = part.boolean("fix")?.value ?? true
      if stages.isEmpty, place == nil {
        part.report("A case of `severity-when` needs `stage` or `in`, or it would always apply.", at: item.range)
      }
      if severity == nil, offersFix {
        part.report("A case of `severity-when` needs `severity` or `fix: false`, or it has no effect.", at: item.range)
      }
      reader.report(part.finish())
      return SeverityCase(stages: stages, isInQuote: place != nil, severity: severity, offersFix: offersFix)
    }
  }

  private func messages(_ reader: inout MappingReader) -> [String: Template] {
    guard let node = reader.node("message"), !node.isNull else {
      if !reader.isMeant("message") {
        reader.report("A rule needs a `message` that says what to do.", at: SourceRange(reader.range.start, reader.range.start))
      }
      return [:]
    }
    guard let text = LocalizedText(reading: node, &reader) else { return [:] }
    reportUnspoken(text, at: node, &reader)
    return text.texts.mapValues { Template($0) }
  }

  /// Messages in languages in which nobody can ask for them would be shown to readers of others.
  private func reportUnspoken(_ text: LocalizedText, at node: Node, _ reader: inout MappingReader) {
    let languages = Set([house.language] + ReportContext.Language.allCases.map(\.rawValue))
    guard isThorough, let entries = node.mapping, !text.texts.isEmpty, languages.isDisjoint(with: entries.map(\.name)) else { return }
    let known = languages.sorted().map { "`\($0)`" }.joined(separator: " or ")
    reader.report("The message has no text that is ever shown; add one in \(known): the house speaks `\(house.language)`.", at: node.range)
  }

  private func fix(_ reader: inout MappingReader) -> RuleFix? {
    guard let node = reader.node("fix") else { return nil }
    guard node.mapping != nil else {
      guard let text = node.string else {
        reader.report("`fix` must be a text, or a mapping with `replace`, not \(node.kindName).", at: node.range)
        return nil
      }
      return RuleFix(replacement: Template(text), safety: .safe, title: [:])
    }
    var part = MappingReader(node, "a fix")
    let replacement = part.text("replace").map { Template($0.value) }
    let safety = part.choice("safety", Fix.Safety.self)?.value ?? .safe
    let title = LocalizedText(reading: part.node("title"), &part)?.texts.mapValues { Template($0) } ?? [:]
    if replacement == nil { part.report("A fix needs `replace`, the text that comes in place of the finding.", at: node.range) }
    reader.report(part.finish())
    guard let replacement else { return nil }
    return RuleFix(replacement: replacement, safety: safety, title: title)
  }

  /// Every `$name` must be something that the check hands over; `groups` are what its patterns can.
  private func checkArguments(
    _ template: Template, at range: SourceRange, _ manual: Manual, _ groups: Set<String>, _ reader: inout MappingReader
  ) {
    let known = manual.arguments + groups.sorted()
    for name in template.argumentNames where !known.contains(name) {
      reader.unknown(Located(name, at: range), "argument of `\(manual.name)`", known)
    }
  }
}
