public import SaksamaText

/// A value with the place where a file states it.
public struct Located<Value: Sendable>: Sendable {
  /// The value.
  public let value: Value
  /// Where the file states it.
  public let range: SourceRange

  /// Makes the located value.
  public init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}

/// Reads the keys of one mapping by name and type, and collects every problem instead of stopping at the first.
///
/// `finish()` reports the keys that nobody asked for: an unknown one with the nearest that is known, a known one as without effect.
public struct MappingReader {
  /// What was wrong so far, in the order found.
  public private(set) var problems: [SourceProblem] = []
  /// Whether also what costs time is examined, such as whether a pattern can match at all; rules that were tested need no more of it.
  public let isThorough: Bool
  /// Where the mapping stands.
  public let range: SourceRange
  private let what: String
  private let entries: [Entry]
  private var asked: [String] = []
  private var known: (keys: [String], idle: String) = ([], "")

  /// Opens a mapping; `what` names it in messages (`a rule`, `dateline`). Anything but a mapping is a problem, and reads as an empty one.
  public init(_ node: Node, _ what: String, isThorough: Bool = true) {
    self.what = what
    self.isThorough = isThorough
    range = node.range
    entries = node.mapping ?? []
    if node.mapping == nil, !node.isNull {
      let subject = what.prefix(1).uppercased() + what.dropFirst()
      problems.append(SourceProblem("\(subject) must be keys with values, such as `key: value`, not \(node.kindName).", at: node.range))
    }
  }

  /// Opens a mapping that the file leaves out; what is missing in it is reported at `range`.
  public init(empty what: String, at range: SourceRange, isThorough: Bool = true) {
    self.what = what
    self.isThorough = isThorough
    self.range = range
    entries = []
  }

  /// Whether `key` is given with something in it, be it wrong.
  public func holds(_ key: String) -> Bool {
    guard let value = entries.first(where: { $0.name == key })?.value else { return false }
    return !value.isNull && value.sequence?.isEmpty != true && value.mapping?.isEmpty != true
  }

  /// Whether a key that nobody asked for is probably meant to be `key`; it will be told as unknown, with the right name.
  public func isMeant(_ key: String) -> Bool {
    entries.contains { !asked.contains($0.name) && NearestName.of($0.name, among: [key]) != nil }
  }

  /// Tells which keys such a mapping may have at all; one of them that nobody asked for has no effect, and `idle` says why.
  public mutating func know(_ keys: [String], idle: String) { known = (keys, idle) }

  /// Counts `keys` as asked for, so that the nearest of them can be named for an unknown one.
  public mutating func ask(for keys: [String]) { asked += keys }

  /// The keys in the mapping that can be known only by the file, such as the names of fields; they count as asked for.
  public mutating func allEntries() -> [Entry] {
    asked += entries.map(\.name)
    return entries
  }

  /// The value of `key` as it is.
  public mutating func node(_ key: String) -> Node? {
    asked.append(key)
    return entries.first { $0.name == key }?.value
  }

  /// The text of `key`; numbers and booleans are texts as written.
  public mutating func text(_ key: String) -> Located<String>? {
    guard let node = node(key) else { return nil }
    guard let text = node.string else { return wrong(node, key, "a text") }
    return Located(text, at: node.range)
  }

  /// The texts of `key`: a list of texts, or one text.
  public mutating func texts(_ key: String) -> [Located<String>]? {
    guard let node = node(key) else { return nil }
    return texts(of: node, key)
  }

  /// The texts in `node`, which is the value of `key` or lies within it.
  public mutating func texts(of node: Node, _ key: String) -> [Located<String>]? {
    if let text = node.string { return [Located(text, at: node.range)] }
    guard let items = node.sequence else { return wrong(node, key, "a list of texts") }
    return items.compactMap { item in
      if let text = item.string { return Located(text, at: item.range) }
      problems.append(SourceProblem("Each item of `\(key)` must be a text, not \(item.kindName).", at: item.range))
      return nil
    }
  }

  /// The whole number of `key`.
  public mutating func integer(_ key: String) -> Located<Int>? {
    guard let node = node(key) else { return nil }
    guard let number = node.integer else { return wrong(node, key, "a whole number") }
    return Located(number, at: node.range)
  }

  /// The truth of `key`.
  public mutating func boolean(_ key: String) -> Located<Bool>? {
    guard let node = node(key) else { return nil }
    guard let truth = node.boolean else { return wrong(node, key, "`true` or `false`") }
    return Located(truth, at: node.range)
  }

  /// The text of `key` as one of the cases of `Choice`; an unknown one is a problem with the nearest.
  public mutating func choice<Choice: RawRepresentable & CaseIterable & Sendable>(_ key: String, _ type: Choice.Type) -> Located<Choice>?
  where Choice.RawValue == String {
    guard let text = text(key) else { return nil }
    if let choice = Choice(rawValue: text.value) { return Located(choice, at: text.range) }
    let known = Choice.allCases.map(\.rawValue)
    unknown(text, "value of `\(key)`", known)
    return nil
  }

  /// Adds a problem at a place.
  public mutating func report(_ message: String, at range: SourceRange) {
    problems.append(SourceProblem(message, at: range))
  }

  /// Adds the problems that the reader of a part found.
  public mutating func report(_ more: [SourceProblem]) {
    problems += more
  }

  /// Reports a name that is none of `known`.
  public mutating func unknown(_ name: Located<String>, _ what: String, _ known: [String]) {
    let remedy =
      NearestName.of(name.value, among: known).map { "did you mean `\($0)`?" }
      ?? "known: \(Set(known).sorted().map { "`\($0)`" }.joined(separator: ", "))."
    problems.append(SourceProblem("Unknown \(what) `\(name.value)`; \(remedy)", at: name.range))
  }

  /// Reports every key that was not asked for, and returns all problems.
  public mutating func finish() -> [SourceProblem] {
    for entry in entries where !asked.contains(entry.name) {
      if known.keys.contains(entry.name) {
        report("`\(entry.name)` has no effect \(known.idle).", at: entry.key.range)
      } else {
        unknown(Located(entry.name, at: entry.key.range), "key in \(what)", asked + known.keys)
      }
    }
    return problems
  }

  private mutating func wrong<Value>(_ node: Node, _ key: String, _ expected: String) -> Value? {
    problems.append(
      SourceProblem(
        node.isNull
          ? "`\(key)` is empty; write \(expected) behind the colon, or take the key out."
          : "`\(key)` must be \(expected), not \(node.kindName).", at: node.range))
    return nil
  }
}
