/// The JSON Schemas of the files that people write, by which editors complete and check them.
public enum SchemaName: String, Sendable, CaseIterable {
  /// The file of a rule.
  case rule
  /// A `set.yaml`.
  case house
  /// A `.saksama.yaml`.
  case configuration
  /// A `.saksama-ignore.yaml`.
  case suppressions

  /// The name of the file of the schema.
  public var fileName: String { "\(rawValue).schema.json" }

  /// The schema as JSON (draft-07), with a line end.
  public var text: String { node.json() + "\n" }

  var node: SchemaNode {
    switch self {
    case .rule: RuleSchema.node
    case .house: HouseSchema.node
    case .configuration: ConfigurationSchema.node
    case .suppressions: SuppressionSchema.node
    }
  }
}
