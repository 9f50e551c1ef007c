/// The sets of rules that the program carries, each of which can be the house of a run.
public enum BuiltinHouses {
  /// Their names, in order.
  public static var names: [String] { BuiltinRules.names }
}
