public import SaksamaArticle
public import SaksamaText
public import SaksamaYAML

/// The options of one rule, read by its check; everything wrong with them is collected, so that one run names it all.
public struct Options {
  /// The house in which the rule is loaded.
  public let house: House
  /// The parts of the article that the rule looks at; `body` where the rule names none.
  public let scopes: [Scope]
  /// The file of the rule, for places inside texts that are quoted or folded.
  public let file: SourceText
  /// The names and numbers of the groups of all patterns read so far, which messages and fixes may name.
  public private(set) var groups: Set<String> = []
  /// Reads the keys of `options`.
  public var reader: MappingReader
  /// The option that decides which others have an effect, such as `find: spacing`; nil where all have, or where it is not known.
  public var mode: String?

  /// What rules of the same house share.
  let shared: SharedWords

  /// Opens the options of a rule that loads alone.
  public init(_ reader: MappingReader, house: House, scopes: [Scope], file: SourceText = SourceText(name: "", "")) {
    self.init(reader, house: house, scopes: scopes, file: file, shared: SharedWords())
  }

  init(_ reader: MappingReader, house: House, scopes: [Scope], file: SourceText, shared: SharedWords) {
    self.reader = reader
    self.file = file
    self.house = house
    self.scopes = scopes
    self.shared = shared
  }

  /// Adds a problem at a place.
  public mutating func report(_ message: String, at range: SourceRange) { reader.report(message, at: range) }

  /// Reports that none of `keys` is given.
  ///
  /// One that is given but could not be read, or that is misspelt, has been or will be reported for itself.
  public mutating func reportMissing(_ keys: [String]) {
    if keys.contains(where: { reader.holds($0) || reader.isMeant($0) }) || reader.problems.contains(where: { $0.range == reader.range }) {
      return
    }
    for key in keys {
      guard let node = reader.node(key), !node.isNull else { continue }
      let example = node.mapping == nil ? "[one, another]" : "{this: that}"
      return reader.report(
        "`\(key)` is empty, so the rule can find nothing; put at least one entry in it, as in `\(key): \(example)`.", at: node.range)
    }
    let list = keys.map { "`\($0)`" }.joined(separator: " or ")
    reader.report("The options have no \(list), so the rule can find nothing.", at: reader.range)
  }

  /// The texts of `key`, each once; a repeated one has no effect and is reported.
  public mutating func texts(_ key: String) -> [Located<String>] {
    var seen: Set<String> = []
    var kept: [Located<String>] = []
    for text in reader.texts(key) ?? [] {
      if text.value.isEmpty {
        report("An empty text in `\(key)` has no effect; take it out.", at: text.range)
      } else if seen.insert(text.value).inserted {
        kept.append(text)
      } else {
        report("`\(text.value)` stands twice in `\(key)`; take one out.", at: text.range)
      }
    }
    return kept
  }

  /// The items of the list in `key`; anything but a list is reported.
  mutating func items(_ key: String) -> [Node] {
    guard let node = reader.node(key) else { return [] }
    if node.sequence == nil { report("`\(key)` must be a list, not \(node.kindName).", at: node.range) }
    return node.sequence ?? []
  }

  /// The entries of the mapping in `key`; anything but a mapping is reported.
  mutating func entries(_ key: String) -> [Entry] {
    guard let node = reader.node(key) else { return [] }
    if node.mapping == nil { report("`\(key)` must be a mapping of keys and values, not \(node.kindName).", at: node.range) }
    return node.mapping ?? []
  }

  /// The word lists that `key` names.
  public mutating func lexicons(_ key: String = "lists") -> [Lexicon] {
    locatedLexicons(key).map(\.lexicon)
  }

  /// The word lists that `key` names, each with the place of its name.
  mutating func locatedLexicons(_ key: String = "lists") -> [(name: Located<String>, lexicon: Lexicon)] {
    texts(key).compactMap { name in
      if let lexicon = house.lexicons[name.value] { return (name, lexicon) }
      reportUnknownList(name)
      return nil
    }
  }

  private mutating func reportUnknownList(_ name: Located<String>) {
    let known = house.lexicons.keys.sorted()
    if known.isEmpty || NearestName.of(name.value, among: known) == nil {
      let others = known.isEmpty ? "has none" : "has \(known.map { "`\($0)`" }.joined(separator: ", "))"
      report(
        "Unknown word list `\(name.value)`; the house \(others). Word lists are files that `lexicon` in a set.yaml names.", at: name.range)
    } else {
      reader.unknown(name, "word list", known)
    }
  }

  /// The regular expression of `key`.
  public mutating func pattern(_ key: String, ignoreCase: Bool = false) -> Pattern? {
    guard let node = reader.node(key) else { return nil }
    return pattern(node, key, ignoreCase: ignoreCase)
  }

  /// The regular expressions of `key`: a list, or one.
  public mutating func patterns(_ key: String, ignoreCase: Bool = false) -> [Pattern] {
    guard let node = reader.node(key) else { return [] }
    return (node.sequence ?? [node]).compactMap { pattern($0, key, ignoreCase: ignoreCase) }
  }

  /// The regular expression in `node`; one that cannot be read, or can never match, is reported at its place.
  public mutating func pattern(_ node: Node, _ key: String, ignoreCase: Bool) -> Pattern? {
    guard let source = node.string else {
      report("`\(key)` must be a regular expression, not \(node.kindName).", at: node.range)
      return nil
    }
    do throws(PatternError) {
      let pattern = try Pattern(HouseWords.filled(source, house), PatternOptions(ignoreCase: ignoreCase))
      groups.formUnion(pattern.groupNames.keys)
      if pattern.groupCount > 0 { groups.formUnion((1...pattern.groupCount).map(String.init)) }
      if reader.isThorough {
        let analysis = PatternAnalysis(pattern)
        for note in [analysis.impossibility].compactMap(\.self) + analysis.unreachable {
          let pattern = Options.shortened(source)
          report("The pattern `\(pattern)`: \(note.message.dropLast()); change it or take it out.", at: place(of: note.offset, in: node))
        }
      }
      return pattern
    } catch {
      report("The pattern `\(Options.shortened(source))` cannot be read: \(error.message)", at: place(of: error.offset, in: node))
      return nil
    }
  }

  /// A pattern as messages show it.
  private static func shortened(_ pattern: String) -> String { pattern.count > 80 ? pattern.prefix(80) + "…" : pattern }

  /// The place in the file of a byte of a text in it.
  private func place(of offset: Int, in node: Node) -> SourceRange {
    let place = file.count == 0 || node.range.start > file.count ? node.range.start : node.sourceOffset(ofDecoded: offset, in: file)
    return SourceRange(place, place)
  }
}
