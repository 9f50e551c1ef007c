import SaksamaText
import SaksamaYAML

extension Options {
  /// The regular expressions of `patterns`, each with what should stand in its place.
  mutating func replacingPatterns() -> [(pattern: Pattern, templates: [Template])] {
    guard let node = reader.node("patterns") else { return [] }
    var found: [(pattern: Pattern, templates: [Template])] = []
    for item in node.sequence ?? [node] {
      var part = MappingReader(item, "a pattern", isThorough: reader.isThorough)
      let find = part.node("find")
      let replace = part.text("replace")
      reader.report(part.finish())
      guard item.mapping != nil || item.isNull else { continue }
      if find == nil { report("A pattern has no `find`.", at: item.range) }
      if replace == nil { report("A pattern has no `replace`.", at: item.range) }
      guard let find, let replace, let pattern = pattern(find, "find", ignoreCase: false) else { continue }
      let alternatives = SubstitutionPairs.alternatives(replace.value)
      let templates = (alternatives.isEmpty ? [""] : alternatives).map { Template($0) }
      reportUnknownGroups(templates, pattern, at: replace.range)
      found.append((pattern, templates))
    }
    return found
  }

  /// Reports exceptions in which none of `phrases` can stand.
  mutating func reportIdleExceptions(_ phrases: [Phrase]) {
    var words = WordSet()
    for phrase in phrases {
      if case .word(let word) = phrase.trigger { words.insert(word) }
    }
    for node in reader.node("exceptions")?.sequence ?? [] {
      guard let text = node.string else { continue }
      let source = SourceText(name: "", text)
      if WordTable(source).words.contains(where: { words.contains(source.string(in: $0.range)) }) { continue }
      report("No wrong form stands in the exception `\(text)`; take it out.", at: node.range)
    }
  }

  private mutating func reportUnknownGroups(_ templates: [Template], _ pattern: Pattern, at range: SourceRange) {
    let known = (1..<max(1, pattern.groupCount + 1)).map(String.init) + pattern.groupNames.keys + ["match"]
    for name in templates.flatMap(\.argumentNames) where !known.contains(name) {
      reader.unknown(Located(name, at: range), "group", known)
    }
  }
}
