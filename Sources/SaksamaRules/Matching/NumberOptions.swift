import SaksamaYAML

extension Options {
  /// A whole number of at least 1.
  mutating func positiveInteger(_ key: String) -> Int? { integer(key, atLeast: 1) }

  /// The whole number of `key`, at least `least`, below which it would have no effect.
  mutating func integer(_ key: String, atLeast least: Int) -> Int? { located(key, atLeast: least)?.value }

  private mutating func located(_ key: String, atLeast least: Int) -> Located<Int>? {
    guard let number = reader.integer(key) else { return nil }
    if number.value >= least { return number }
    report("`\(key)` must be at least \(least), or it has no effect.", at: number.range)
    return nil
  }

  /// The numbers of `min` and `max`, at least one of them, in the right order.
  mutating func limits() -> (minimum: Int?, maximum: Int?) {
    let minimum = located("min", atLeast: 1)
    let maximum = located("max", atLeast: 0)
    if minimum == nil, maximum == nil { reportMissing(["min", "max"]) }
    if let minimum, let maximum, minimum.value > maximum.value {
      report("`min` is larger than `max`, so every article would be a fault; swap them.", at: minimum.range)
    }
    return (minimum?.value, maximum?.value)
  }
}
