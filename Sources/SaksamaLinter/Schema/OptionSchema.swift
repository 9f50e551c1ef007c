import SaksamaRules

extension SchemaNode {
  /// What a type of option takes.
  init(_ type: OptionType) {
    switch type {
    case .scalar, .pattern, .wordList, .field, .operand: self = .scalar
    case .boolean: self = .boolean
    case .integer(let least): self = .object([("type", .text("integer")), ("minimum", .number(least))])
    case .choice(let names): self = .names(names)
    case .localized: self = .definition("localized")
    case .list(let item): self = .list(of: SchemaNode(item))
    case .items(let item, let least): self = .items(SchemaNode(item), atLeast: least)
    case .mapping(_, let value): self = .mapping(to: SchemaNode(value))
    case .record(let parts, let needs): self = .record(parts.map { ($0.name, SchemaNode($0.type)) }, needs: needs, orNothing: needs.isEmpty)
    case .either(let types): self = .any(types.map { SchemaNode($0) })
    }
  }

  /// The options of a kind of check.
  init(optionsOf manual: Manual) {
    self = .record(
      manual.options.map { option in (option.name, SchemaNode(option.type).described("\(option.summary) (\(option.value))")) },
      needs: manual.needs, orNothing: manual.needs.isEmpty
    ).described("The options of `\(manual.name)`.")
  }
}
