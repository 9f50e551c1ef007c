public import SaksamaText
public import SaksamaYAML

/// What one `set.yaml` says, before sets are merged into a house.
public struct SetDefinition: Sendable {
  /// The name of the set.
  public var name: String
  /// The sets that this one builds on, nearest last.
  public var extends: [Located<String>] = []
  /// The `when:` that every rule of the set takes over, unread.
  public var when: Node?
  /// The newsroom in which the examples of this set's rules are written.
  public var examples: SetContent?
  /// The words, labels and lists.
  public var content = SetContent()

  /// Makes an empty set, for a folder without a `set.yaml`.
  public init(name: String) { self.name = name }

  /// Reads a `set.yaml`; `name` is the folder's, which the file may state but not change.
  public static func read(_ root: Node, name: String) -> (definition: SetDefinition, problems: [SourceProblem]) {
    var definition = SetDefinition(name: name)
    var reader = MappingReader(root, "a set")
    if let stated = reader.text("set"), stated.value != name {
      reader.report("The set is named `\(stated.value)`, but its folder `\(name)`; name both alike.", at: stated.range)
    }
    definition.extends = reader.texts("extends") ?? []
    definition.when = reader.node("when")
    definition.content = SetContent(reading: &reader)
    if let node = reader.node("examples") {
      var examples = MappingReader(node, "examples")
      definition.examples = SetContent(reading: &examples)
      reader.report(examples.finish())
    }
    return (definition, reader.finish())
  }
}
