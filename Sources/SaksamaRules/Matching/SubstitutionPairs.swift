import SaksamaArticle
import SaksamaText
import SaksamaYAML

/// A wrong form and what should stand in its place.
struct SubstitutionPair: Sendable {
  let phrase: Phrase
  let alternatives: [String]
  /// Whether only the letter case of the wrong form as listed counts, so that a capitalised form is meant, and no other name.
  let isExact: Bool
}

/// Reads the literal pairs of a substitution from `swap` and `lists`.
struct SubstitutionPairs {
  private(set) var pairs: [SubstitutionPair] = []
  /// The place of each wrong form in `pairs`, for those that stand twice.
  private var indices: [String: Int] = [:]
  private var ranges: [SourceRange] = []
  private let isCaseSensitive: Bool

  init(_ options: inout Options, isCaseSensitive: Bool) {
    self.isCaseSensitive = isCaseSensitive
    for entry in options.entries("swap") {
      let texts = entry.value.isNull ? [] : options.reader.texts(of: entry.value, "swap") ?? []
      add(entry.name, texts.flatMap { SubstitutionPairs.alternatives($0.value) }, at: entry.key.range, &options)
    }
    for (name, lexicon) in options.locatedLexicons() {
      let entries = lexicon.entries
      pairs.reserveCapacity(pairs.count + entries.count)
      for entry in entries { add(entry.name, entry.aliases, at: name.range, &options) }
    }
    if options.reader.isThorough { reportChains(&options) }
  }

  /// The alternatives in `text`, which `|` parts.
  static func alternatives(_ text: String) -> [String] {
    let source = SourceText(name: "", text)
    return source.bytes.split(separator: UInt8(ascii: "|")).compactMap { part in
      let range = source.trimmed(SourceRange(part.startIndex, part.endIndex))
      return range.isEmpty ? nil : source.string(in: range)
    }
  }

  private mutating func add(_ wrong: String, _ alternatives: [String], at range: SourceRange, _ options: inout Options) {
    let isExact = isCaseSensitive || LetterCase.hasCapital(wrong)
    guard let phrase = Phrase(wrong, isCaseSensitive: isExact) else {
      options.report("`\(wrong)` holds no word, so it can never be found as one; write it under `patterns`.", at: range)
      return
    }
    if options.reader.isThorough {
      if alternatives.isEmpty {
        options.report("`\(wrong)` has no replacement; write it behind the colon, or take the form out.", at: range)
      }
      if alternatives.contains(wrong) { options.report("`\(wrong)` would be replaced by itself; take it out.", at: range) }
      if indices.updateValue(pairs.count, forKey: wrong) != nil {
        options.report("`\(wrong)` is given twice, in `swap` or `lists`; take one out.", at: range)
      }
      ranges.append(range)
    }
    pairs.append(SubstitutionPair(phrase: phrase, alternatives: alternatives, isExact: isExact))
  }

  /// A fix that puts in another wrong form would have to be mended again.
  private func reportChains(_ options: inout Options) {
    for (index, pair) in pairs.enumerated() {
      for alternative in pair.alternatives where alternative != pair.phrase.text {
        guard let next = indices[alternative], let last = pairs[next].alternatives.first else { continue }
        options.report(
          "`\(pair.phrase.text)` is replaced by `\(alternative)`, which `\(last)` replaces; name the last form.", at: ranges[index])
      }
    }
  }
}
