/// A glob pattern as a set of states, one bit each: every byte of a path is one step for all states together.
///
/// State *i* waits for token *i*; the last state is the end. A step costs the number of tokens divided by 64, whatever was read before.
struct GlobAutomaton: Sendable {
  private let width: Int
  private let end: Int
  /// For each byte value, the states that it moves to the next one.
  private var moves: [UInt64]
  /// For each byte value, the states that it leaves as they are.
  private var stays: [UInt64]
  /// The states that may be skipped at any time.
  private var optional: [UInt64]
  /// The states that may be skipped only when they are entered: `**/` is nothing at all, or ends with `/`.
  private var optionalAtEntry: [UInt64]

  init(_ tokens: [GlobToken]) {
    width = tokens.count / 64 + 1
    end = tokens.count
    moves = Array(repeating: 0, count: 256 * width)
    stays = moves
    optional = Array(repeating: 0, count: width)
    optionalAtEntry = optional
    for (index, token) in tokens.enumerated() { add(token, at: index) }
  }

  private mutating func add(_ token: GlobToken, at index: Int) {
    let word = index / 64
    let bit: UInt64 = 1 << UInt64(index % 64)
    switch token {
    case .byte(let byte):
      moves[Int(byte) * width + word] |= bit
    case .set(let set):
      for byte in UInt8.min...UInt8.max where set.contains(byte) { moves[Int(byte) * width + word] |= bit }
    case .star:
      for byte in 0..<256 where byte != Int(GlobToken.slash) { stays[byte * width + word] |= bit }
      optional[word] |= bit
    case .anything:
      for byte in 0..<256 { stays[byte * width + word] |= bit }
      optional[word] |= bit
    case .folders:
      for byte in 0..<256 { stays[byte * width + word] |= bit }
      moves[Int(GlobToken.slash) * width + word] |= bit
      optionalAtEntry[word] |= bit
    }
  }

  /// Whether the tokens match the whole of `path`.
  func matches(_ path: Span<UInt8>) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: width) { states in
      states.initialize(repeating: 0)
      _ = enter(states, carry: 1, byte: nil)
      for index in path.indices where !enter(states, carry: 0, byte: path[index]) { return false }
      return states[end / 64] & (1 << UInt64(end % 64)) != 0
    }
  }

  /// Makes one step, or at the beginning (no byte) sets the first state; gives false when no state is left.
  ///
  /// The parser never puts two tokens of one kind of optional side by side, nor a star before `**/`, so one shift for each kind is enough.
  private func enter(_ states: UnsafeMutableBufferPointer<UInt64>, carry: UInt64, byte: UInt8?) -> Bool {
    var entering = carry
    var skippingFolders: UInt64 = 0
    var skipping: UInt64 = 0
    var remaining: UInt64 = 0
    for word in 0..<width {
      let state = states[word]
      let row = byte.map { Int($0) * width + word }
      let moved = row.map { state & moves[$0] } ?? 0
      let entered = (moved << 1) | entering
      let folders = entered & optionalAtEntry[word]
      var next = entered | (folders << 1) | skippingFolders | (row.map { state & stays[$0] } ?? 0)
      let skipped = next & optional[word]
      next |= (skipped << 1) | skipping
      entering = moved >> 63
      skippingFolders = folders >> 63
      skipping = skipped >> 63
      states[word] = next
      remaining |= next
    }
    return remaining != 0
  }
}
