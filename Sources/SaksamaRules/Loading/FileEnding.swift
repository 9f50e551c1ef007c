import SaksamaText

/// Tells files at the top of a set that nobody would read, because their names end like YAML elsewhere.
enum FileEnding {
  /// What is wrong with the ending of `path`; nil where nothing is, or where the file lies deeper and is no rule.
  static func problem(of path: String) -> SourceProblem? {
    if path.utf8.contains(UInt8(ascii: "/")) || path.hasSuffix(".yaml") { return nil }
    guard let dot = path.lastIndex(of: "."), [".yml", ".yaml"].contains(path[dot...].lowercased()) else { return nil }
    let right = "\(path[..<dot]).yaml"
    let kind = right == "set.yaml" ? "`set.yaml` is the name of a set's file" : "The name of a rule's file ends in `.yaml`"
    return SourceProblem("\(kind), and this one is not read; rename it `\(right)`.", at: SourceRange(0, 0))
  }
}
