import SaksamaText

/// Tells names that are misspelt from names that are others.
public enum CitationSpelling {
  /// Whether `name` is `known` with one slip of the pen: a letter or a blank too many, too few, wrong, or swapped with the next.
  ///
  /// Letter case does not count. Names of fewer than `shortest` bytes are never near: too many others lie beside them.
  public static func isNear(_ name: ArraySlice<UInt8>, _ known: ArraySlice<UInt8>, shortest: Int = 5) -> Bool {
    guard name.count >= shortest, known.count >= shortest, abs(name.count - known.count) <= 1 else { return false }
    var left = name.startIndex
    var right = known.startIndex
    while left < name.endIndex, right < known.endIndex, isSame(name[left], known[right]) { (left, right) = (left + 1, right + 1) }
    if left == name.endIndex, right == known.endIndex { return false }
    var leftEnd = name.endIndex
    var rightEnd = known.endIndex
    while leftEnd > left, rightEnd > right, isSame(name[leftEnd - 1], known[rightEnd - 1]) {
      (leftEnd, rightEnd) = (leftEnd - 1, rightEnd - 1)
    }
    let (mine, theirs) = (leftEnd - left, rightEnd - right)
    if mine == 2, theirs == 2 { return isSame(name[left], known[right + 1]) && isSame(name[left + 1], known[right]) }
    return mine <= 1 && theirs <= 1
  }

  /// Whether two names are the same but for letter case.
  public static func isSame(_ name: ArraySlice<UInt8>, _ known: ArraySlice<UInt8>) -> Bool {
    name.count == known.count && name.elementsEqual(known, by: isSame)
  }

  private static func isSame(_ left: UInt8, _ right: UInt8) -> Bool { ASCII.lowercased(left) == ASCII.lowercased(right) }
}
