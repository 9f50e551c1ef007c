import SaksamaText

/// Names of findings that are unique in a whole run; GitLab shows only the first of several findings of one name.
struct UniqueNames {
  private var seen: Set<UInt64> = []

  /// A name of 16 hexadecimal digits made of some parts; where it is taken, of the parts and a number.
  mutating func name(_ parts: String...) -> String {
    var number = 0
    while true {
      var hash = FNV1a()
      for part in parts + (number == 0 ? [] : [String(number)]) {
        hash.add(part.utf8)
        hash.add(0xFF)
      }
      if seen.insert(hash.value).inserted { return hash.hexadecimal }
      number += 1
    }
  }
}
