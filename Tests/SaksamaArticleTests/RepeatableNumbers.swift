/// Numbers that look random and are the same in every run (xorshift64), so that a failing test fails again.
struct RepeatableNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2_685_821_657_736_338_717 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  /// One to `most` of the pieces in a row.
  mutating func text(of pieces: [String], most: Int) -> String {
    (0..<Int.random(in: 1...most, using: &self)).compactMap { _ in pieces.randomElement(using: &self) }.joined()
  }
}
