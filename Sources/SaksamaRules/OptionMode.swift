public import SaksamaText
import SaksamaYAML

extension Options {
  /// The case of `key` on which depends which other options have an effect; one that is missing is reported.
  mutating func mode<Mode: RawRepresentable & CaseIterable & Sendable>(_ key: String, _ type: Mode.Type) -> Mode?
  where Mode.RawValue == String {
    guard let choice = reader.choice(key, type) else {
      reportMissing([key])
      return nil
    }
    mode = "`\(key): \(choice.value.rawValue)`"
    return choice.value
  }

  /// Reports every option that is unknown to the kind of check, or that the check did not read in its mode, and returns all problems.
  public mutating func finish(_ manual: Manual) -> [SourceProblem] {
    let names = manual.options.map(\.name)
    if let mode {
      reader.know(names, idle: "with \(mode); take it out, or choose another mode")
    } else {
      reader.ask(for: names)
    }
    return reader.finish()
  }

  /// Reports `key`, if it is given, because of something else in the options.
  mutating func reportIdle(_ key: String, _ reason: String) {
    if let node = reader.node(key) { report("`\(key)` has no effect \(reason); take it out.", at: node.range) }
  }
}
