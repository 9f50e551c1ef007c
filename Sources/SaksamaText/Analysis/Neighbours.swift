/// What can stand at the edges of a part of a pattern.
extension PatternItem {
  /// Whether the part can take nothing.
  var canBeEmpty: Bool {
    switch node {
    case .empty, .look, .anchor, .backreference: return true
    case .characters, .lineEnd, .cluster: return false
    case .sequence(let items): return items.allSatisfy(\.canBeEmpty)
    case .alternatives(let items): return items.contains(where: \.canBeEmpty)
    case .capture(_, let item): return item.canBeEmpty
    case .repetition(let item, let minimum, _): return minimum == 0 || item.canBeEmpty
    }
  }

  /// The kinds that the first character the part takes can have, or with `last` the last one; none when it takes nothing.
  func edgeKinds(last: Bool) -> CharacterKinds {
    switch node {
    case .empty, .look, .anchor: return []
    case .characters(let characters): return CharacterKinds(characters)
    case .lineEnd: return [.other, .lineEnd]
    case .cluster, .backreference: return .anyCharacter
    case .sequence(let items):
      var kinds: CharacterKinds = []
      for item in last ? items.reversed() : items {
        kinds.formUnion(item.edgeKinds(last: last))
        if !item.canBeEmpty { break }
      }
      return kinds
    case .alternatives(let items): return items.reduce(into: []) { $0.formUnion($1.edgeKinds(last: last)) }
    case .capture(_, let item): return item.edgeKinds(last: last)
    case .repetition(let item, _, let maximum): return maximum == 0 ? [] : item.edgeKinds(last: last)
    }
  }

  /// The set of the first character that the part takes, or with `last` of the last one, where it always takes one of one set.
  func edgeCharacters(last: Bool) -> PatternCharacters? {
    switch node {
    case .characters(let characters): return characters
    case .sequence(let items):
      let consuming = items.filter { !$0.takesNothing }
      return (last ? consuming.last : consuming.first)?.edgeCharacters(last: last)
    case .capture(_, let item): return item.edgeCharacters(last: last)
    case .repetition(let item, let minimum, _): return minimum > 0 ? item.edgeCharacters(last: last) : nil
    default: return nil
    }
  }

  /// Whether the part never takes a character.
  var takesNothing: Bool {
    switch node {
    case .empty, .look, .anchor: return true
    default: return false
    }
  }
}
