/// Finds the known name that somebody probably meant.
public enum NearestName {
  /// The candidate closest to `name`, letter case ignored; nil where none is near.
  ///
  /// Near means an optimal string alignment distance of at most a third of the length of `name`, and at least 1; or one name of four
  /// letters or more that begins with the other and is at most three letters longer.
  public static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = folded(name)
    let limit = max(1, wanted.count / 3)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let other = folded(candidate)
      guard abs(other.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, other, limit: best.map { $0.distance - 1 } ?? limit)
      if let distance, distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.candidate ?? candidates.first { isStem(wanted, folded($0)) }
  }

  private static func isStem(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    min(left.count, right.count) >= 4 && abs(left.count - right.count) <= 3 && (left.starts(with: right) || right.starts(with: left))
  }

  private static func folded(_ text: String) -> [Unicode.Scalar] { Array(text.lowercased().unicodeScalars) }

  /// The optimal string alignment distance (insertions, deletions, replacements, swaps of neighbours), or nil above `limit`.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int? {
    guard limit >= 0 else { return nil }
    var twoBefore: [Int] = []
    var before = Array(0...right.count)
    for i in 0..<left.count {
      var current = [i + 1]
      current.reserveCapacity(right.count + 1)
      for j in 0..<right.count {
        var cost = min(before[j] + (left[i] == right[j] ? 0 : 1), before[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, twoBefore[j - 1] + 1) }
        current.append(cost)
      }
      if current.min() ?? 0 > limit { return nil }
      (twoBefore, before) = (before, current)
    }
    let distance = before[right.count]
    return distance <= limit ? distance : nil
  }
}
