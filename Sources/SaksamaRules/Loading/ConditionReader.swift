import SaksamaArticle
import SaksamaText
import SaksamaYAML

/// Reads `when`, of a rule or of a set.
enum ConditionReader {
  /// The condition under the key `when`, with what it leaves open taken from `base`.
  static func read(_ reader: inout MappingReader, over base: RuleCondition) -> RuleCondition {
    guard let node = reader.node("when") else { return base }
    let (condition, problems) = read(node, over: base)
    reader.report(problems)
    return condition
  }

  /// The condition in `node`.
  static func read(_ node: Node, over base: RuleCondition) -> (RuleCondition, [SourceProblem]) {
    var part = MappingReader(node, "`when`")
    var condition = base
    let stages = part.stages("stages")
    if !stages.isEmpty { condition.stages = stages }
    if let languages = part.texts("languages") {
      for language in languages where !LanguageTag.isValid(language.value) {
        part.report(LanguageTag.problem(language.value), at: language.range)
      }
      condition.languages = languages.map(\.value)
    }
    if let formats = part.texts("formats") {
      let known = ArticleFormats.all.map { $0.name }
      for format in formats where !known.contains(format.value) { part.unknown(format, "format of articles", known) }
      condition.formats = formats.map(\.value)
    }
    if let desks = part.texts("desks") { condition.desks = desks.map(\.value) }
    return (condition, part.finish())
  }
}

extension MappingReader {
  /// The stages of `key`; an unknown one is reported.
  mutating func stages(_ key: String) -> [Stage] {
    (texts(key) ?? []).compactMap { text in
      if let stage = Stage(rawValue: text.value) { return stage }
      unknown(text, "stage", Stage.allCases.map(\.rawValue))
      return nil
    }
  }
}
