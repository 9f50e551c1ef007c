import SaksamaRules
import SaksamaText
import SaksamaYAML

/// A part of a rule's options that can be left out to see whether any example needs it.
struct OptionPart {
  /// What kind of part it is.
  enum Kind {
    /// A whole option.
    case option
    /// An item of a list, or a pair of a mapping.
    case entry
    /// One of the alternatives of a pattern.
    case alternative
  }

  let kind: Kind
  /// How messages name it.
  let name: String
  /// Where the file states it.
  let place: SourceRange
  /// The options without it.
  let rest: () -> Node
  /// The texts of which one must stand in an example that needs the part; nil where that cannot be told.
  let words: [String]?
  /// The parts that lie in it.
  let parts: [OptionPart]

  /// The number of parts that it consists of, itself included.
  var size: Int { parts.reduce(1) { $0 + $1.size } }
}

/// Takes the options of a rule apart.
struct OptionParts {
  /// The keys whose texts are regular expressions.
  private static let patternKeys: Set = [
    "patterns", "pattern", "exception-patterns", "first", "second", "matches", "forbids", "find", "forms",
  ]
  /// The keys whose texts are words and phrases, found only where they stand.
  private static let phraseKeys: Set = ["words", "swap", "exceptions"]
  /// The keys whose mappings word a problem, in several languages.
  private static let wordingKeys: Set = ["says"]

  private let root: Node
  private let file: SourceText

  init(_ options: Node, in file: SourceText) {
    root = options
    self.file = file
  }

  /// The options, each with its entries, and these with the alternatives of their patterns.
  var options: [OptionPart] {
    (root.mapping ?? []).map { entry in
      let path = [NodeStep.key(entry.name)]
      return part(.option, entry.name, entry.key.range, path, words: nil, parts: parts(of: entry.value, path, key: entry.name))
    }
  }

  private func part(
    _ kind: OptionPart.Kind, _ name: String, _ place: SourceRange, _ path: [NodeStep], words: [String]?, parts: [OptionPart]
  ) -> OptionPart {
    let root = root
    return OptionPart(kind: kind, name: name, place: place, rest: { root.without(path) }, words: words, parts: parts)
  }

  /// The parts of the value of `key`, or of one in it.
  private func parts(of node: Node, _ path: [NodeStep], key: String) -> [OptionPart] {
    let isPhrase = OptionParts.phraseKeys.contains(key)
    switch node.content {
    case .null: return []
    case .scalar: return OptionParts.patternKeys.contains(key) ? alternatives(of: node, path) : []
    case .sequence(let items):
      return items.enumerated().map { index, item in
        let inner = path + [.item(index)]
        return part(
          .entry, OptionParts.name(of: item), item.range, inner, words: isPhrase ? item.string.map { [$0] } : nil,
          parts: parts(of: item, inner, key: key))
      }
    case .mapping(let entries):
      if OptionParts.wordingKeys.contains(key) { return [] }
      // The keys of a mapping in a list say what its texts are; elsewhere they are themselves what is looked for.
      if case .item = path.last { return entries.flatMap { parts(of: $0.value, path + [.key($0.name)], key: $0.name) } }
      return entries.map { entry in
        part(.entry, entry.name, entry.key.range, path + [.key(entry.name)], words: isPhrase ? [entry.name] : nil, parts: [])
      }
    }
  }

  /// The alternatives of the pattern in `node`; one that is left out stays in place, but matches nothing, so that groups keep their numbers.
  private func alternatives(of node: Node, _ path: [NodeStep]) -> [OptionPart] {
    guard let source = node.string, let pattern = try? Pattern(source) else { return [] }
    let bytes = Array(source.utf8)
    let root = root
    return PatternAnalysis(pattern).choices.flatMap { choice in
      choice.map { range in
        let start = OptionParts.behindSwitches(bytes, range)
        let text = String(decoding: bytes[range.indices], as: UTF8.self)
        let without = String(decoding: bytes[..<start], as: UTF8.self) + "(?!)" + String(decoding: bytes[start...], as: UTF8.self)
        let place = node.sourceOffset(ofDecoded: range.start, in: file)
        return OptionPart(
          kind: .alternative, name: text, place: SourceRange(place, place), rest: { root.replacing(path, with: without) }, words: nil,
          parts: [])
      }
    }
  }

  /// The place behind `(?i)` and its like at the start of `range`, which must stay the first of the pattern.
  private static func behindSwitches(_ bytes: [UInt8], _ range: SourceRange) -> Int {
    guard bytes[range.indices].starts(with: "(?".utf8),
      let end = bytes[(range.start + 2)..<range.end].firstIndex(where: { !ASCII.isLetter($0) }), end > range.start + 2,
      bytes[end] == UInt8(ascii: ")")
    else { return range.start }
    return end + 1
  }

  private static func name(of node: Node) -> String {
    switch node.content {
    case .scalar(let scalar): return scalar.text
    case .sequence(let items): return items.map(name).joined(separator: ", ")
    case .mapping(let entries):
      let telling = entries.first { patternKeys.contains($0.name) } ?? entries.first
      return telling.map { name(of: $0.value) } ?? ""
    case .null: return ""
    }
  }
}
