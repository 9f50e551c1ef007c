import SaksamaArticle
import SaksamaText
import SaksamaYAML

/// Finds what is wrong with a set only when it is seen with all that it extends.
enum HouseExamination {
  /// The names of parts of an article that are no fields, and that a field must not take.
  private static let taken = Set(Scope.named.keys).subtracting(["copyright"])

  /// The problems of a set, whose words are merged into `house`.
  static func problems(in content: SetContent, _ house: House) -> [SourceProblem] {
    var reader = MappingReader(empty: "a set", at: SourceRange(0, 0))
    var labels: [String: String] = [:]
    for field in house.fields {
      for label in field.labels where labels[label.lowercased()] == nil { labels[label.lowercased()] = field.name }
    }
    for field in content.fields {
      let name = field.place.value
      if taken.contains(name) {
        reader.report("`\(name)` is the name of a part that every article has; give the field another name.", at: field.place.range)
      }
      guard let known = house.field(name) else { continue }
      if known.labels.isEmpty, known.type != .copyright {
        reader.report("The field `\(name)` has no `labels`, so no line is ever read as one; name its label.", at: field.place.range)
      }
      for label in known.labels {
        guard let other = labels[label.lowercased()], other != name else { continue }
        reader.report("The label `\(label)` of `\(name)` is one of `\(other)` too; take it out of one of them.", at: field.place.range)
      }
    }
    let parts = house.fields.map(\.name) + ["related", "copyright", "notice"]
    for name in content.orderedNames where !parts.contains(name.value) { reader.unknown(name, "part of an article", parts) }
    let fields = house.fields.map(\.name)
    for name in (content.reporters ?? []) + [content.desk].compactMap(\.self) where !fields.contains(name.value) {
      reader.unknown(name, "field", fields)
    }
    return reader.problems
  }
}
