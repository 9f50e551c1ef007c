extension Options {
  /// The numbers of `min` and `max`; none below nought, and a `min` of nought is always reached.
  mutating func checkedLimits() -> (minimum: Int?, maximum: Int?) {
    let limits = limits()
    _ = integer("max", atLeast: 0)
    _ = integer("min", atLeast: 1)
    return limits
  }
}
