/// Looks for parts of a pattern that no text can satisfy, given what certainly stands beside them.
struct ImpossibilityFinder {
  /// What was found of parts that the pattern can do without.
  private(set) var notes: [PatternAnalysis.Note] = []

  /// Why `item` can never match between neighbours of the kinds `left` and `right`; nil when it may.
  mutating func check(_ item: PatternItem, left: CharacterKinds, right: CharacterKinds) -> PatternAnalysis.Note? {
    switch item.node {
    case .empty, .lineEnd, .cluster, .backreference: return nil
    case .characters(let characters):
      return characters.isEmpty ? note("This class takes no character, so it can never match.", item) : nil
    case .anchor(let anchor):
      return AnchorProblem.message(anchor, left: left, right: right).map { note($0, item) }
    case .capture(_, let inner): return check(inner, left: left, right: right)
    case .sequence(let items): return check(sequence: items, left: left, right: right)
    case .alternatives(let items): return check(alternatives: items, left: left, right: right)
    case .repetition(let inner, let minimum, let maximum):
      // From the second time on, the part stands beside itself.
      let once = maximum == 1
      let reason = check(
        inner, left: once ? left : left.union(inner.edgeKinds(last: true)), right: once ? right : right.union(inner.edgeKinds(last: false))
      )
      guard let reason, minimum == 0 else { return reason }
      notes.append(note("This optional part can never match: " + lowercasedFirst(reason.message), item))
      return nil
    case .look(let inner, let behind, negative: false):
      return check(inner, left: behind ? .anything : left, right: behind ? right : .anything)
    case .look(let inner, let behind, negative: true):
      guard inner.node == .empty else { return nil }
      return note("(?\(behind ? "<" : "")!) holds nowhere, so it can never match.", item)
    }
  }

  private mutating func check(sequence items: [PatternItem], left: CharacterKinds, right: CharacterKinds) -> PatternAnalysis.Note? {
    var rights: [CharacterKinds] = []
    var kinds = right
    for item in items.reversed() {
      rights.append(kinds)
      kinds = item.canBeEmpty ? kinds.union(item.edgeKinds(last: false)) : item.edgeKinds(last: false)
    }
    kinds = left
    for (index, item) in items.enumerated() {
      if let reason = check(item, left: kinds, right: rights[items.count - 1 - index]) { return reason }
      if let reason = contradiction(items, index) { return reason }
      kinds = item.canBeEmpty ? kinds.union(item.edgeKinds(last: true)) : item.edgeKinds(last: true)
    }
    return nil
  }

  private mutating func check(alternatives items: [PatternItem], left: CharacterKinds, right: CharacterKinds) -> PatternAnalysis.Note? {
    var reasons: [PatternAnalysis.Note] = []
    for (index, item) in items.enumerated() {
      if let reason = check(item, left: left, right: right) {
        reasons.append(reason)
      } else if items[..<index].contains(item) {
        notes.append(note("This alternative repeats an earlier one, so it is never reached.", item))
      }
    }
    if reasons.count == items.count { return reasons.first }
    for reason in reasons {
      let message = "This alternative can never match: " + lowercasedFirst(reason.message)
      notes.append(PatternAnalysis.Note(message: message, offset: reason.offset))
    }
    return nil
  }

  /// A look ahead or behind at one character that what follows, or stands before, can never be; or `\b` beside `\B`.
  private func contradiction(_ items: [PatternItem], _ index: Int) -> PatternAnalysis.Note? {
    if case .anchor(let anchor) = items[index].node, anchor.opposite(in: items[(index + 1)...].prefix { $0.takesNothing }) {
      return note("\\b and \\B are asked for at the same place, so it can never match.", items[index])
    }
    guard case .look(let inner, let behind, let negative) = items[index].node else { return nil }
    let neighbour = behind ? items[..<index].last { !$0.takesNothing } : items[(index + 1)...].first { !$0.takesNothing }
    guard let taken = neighbour?.edgeCharacters(last: behind), let asked = inner.edgeCharacters(last: behind) else { return nil }
    if negative {
      // Ruling out a longer text leaves room for its first character.
      guard case .characters = inner.node, taken.isSubset(of: asked) else { return nil }
    } else if !taken.isDisjoint(from: asked) {
      return nil
    }
    let side = behind ? "stands before it" : "follows"
    return note("This look \(behind ? "behind" : "ahead") rules out what \(side) in the pattern, so it can never match.", items[index])
  }

  private func note(_ message: String, _ item: PatternItem) -> PatternAnalysis.Note {
    PatternAnalysis.Note(message: message, offset: item.offset)
  }

  private func lowercasedFirst(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }
}
