/// The rules that the options and configurations of a run name, as far as one engine of the run, or all of them, know them.
///
/// A name is wrong only where no engine knows it: a run may have articles of several houses.
public struct NamedRules: Sendable {
  /// A name, and who gives it: an option, or a place in a configuration.
  private struct Key: Hashable {
    let place: String
    let name: String
  }

  private struct Unknown {
    let key: Key
    let message: String
  }

  private var known: Set<Key> = []
  private var unknown: [Unknown] = []

  init() {}

  /// Counts a name, with what to tell where nobody knows it; nil where a rule has it.
  mutating func add(_ name: String, at place: String, problem message: String?) {
    let key = Key(place: place, name: name)
    if let message { unknown.append(Unknown(key: key, message: message)) } else { known.insert(key) }
  }

  /// Adds what another engine knows.
  mutating func add(_ other: NamedRules) {
    known.formUnion(other.known)
    let told = Set(unknown.map(\.key))
    unknown += other.unknown.filter { !told.contains($0.key) }
  }

  /// The names that nobody knows, with what to tell, in the order in which they were met.
  var problems: [(name: String, message: String)] {
    unknown.filter { !known.contains($0.key) }.map { ($0.key.name, $0.message) }
  }
}
