import SaksamaText

/// Holds two sets of values against each other in both directions: names against names, numbers against numbers.
///
/// Two names are the same where `EntityIndex` says so, or where the words of one are among those of the other in their order: titles may
/// come and go, and an initial stands for a word (`S. Lumowa`, `Sinta Lumowa, M.Si`, `sinta-lumowa`).
struct NameSets {
  /// So many names of each side are compared word by word.
  private static let most = 1000

  private let left: [Operand]
  private let right: [Operand]
  private let aliases: NameIndex?

  init(_ left: [Operand], _ right: [Operand], _ aliases: NameIndex?) {
    self.left = left
    self.right = right
    self.aliases = aliases
  }

  /// The values that differ, those of the left side first; numbers, or names, that only one side has are not compared.
  var difference: (left: [Operand], right: [Operand])? {
    for isNumber in [false, true] {
      let mine = left.filter { ($0.number != nil) == isNumber }
      let others = right.filter { ($0.number != nil) == isNumber }
      if mine.isEmpty || others.isEmpty { continue }
      let extra = missing(mine, in: others)
      let absent = missing(others, in: mine)
      if !extra.isEmpty || !absent.isEmpty { return (extra.isEmpty ? mine : extra, absent.isEmpty ? others : absent) }
    }
    return nil
  }

  private func missing(_ values: [Operand], in others: [Operand]) -> [Operand] {
    let keys = Set(others.map(\.key))
    let unequal = values.filter { !keys.contains($0.key) }
    if unequal.isEmpty || unequal[0].number != nil { return unequal }
    let entities = EntityIndex(others, aliases)
    let words = others.prefix(NameSets.most).map { NameSets.words($0.text) }
    return unequal.prefix(NameSets.most).filter { value in
      if entities.holds(value) { return false }
      let own = NameSets.words(value.text)
      return !words.contains { NameSets.isSame(own, $0) }
    }
  }

  private static func words(_ name: String) -> [String] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func isSame(_ left: [String], _ right: [String]) -> Bool {
    left.count <= right.count ? isWithin(left, right) : isWithin(right, left)
  }

  /// Whether the words of `short` stand in `long` in their order; one of them at least is a whole word.
  private static func isWithin(_ short: [String], _ long: [String]) -> Bool {
    var place = 0
    var hasWord = false
    for word in short {
      while place < long.count, !fits(word, long[place]) { place += 1 }
      guard place < long.count else { return false }
      hasWord = hasWord || word == long[place] && word.count > 1
      place += 1
    }
    return hasWord
  }

  private static func fits(_ word: String, _ other: String) -> Bool {
    word == other || word.count == 1 && other.hasPrefix(word) || other.count == 1 && word.hasPrefix(other)
  }
}
