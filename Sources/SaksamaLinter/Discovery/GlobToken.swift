/// A part of a glob pattern.
enum GlobToken: Equatable, Sendable {
  /// One byte as it is.
  case byte(UInt8)
  /// One byte of a set.
  case set(ByteSet)
  /// `*`: any bytes but `/`, or none.
  case star
  /// `**` at the end: any bytes, or none.
  case anything
  /// `**/`: any number of folders, or none.
  case folders

  static let slash = UInt8(ascii: "/")
}

/// A set of byte values.
struct ByteSet: Equatable, Sendable {
  private var words = SIMD4<UInt64>.zero

  /// Every byte that may stand in a name.
  static let name: ByteSet = {
    var set = ByteSet()
    set.words = ~set.words
    set.remove(GlobToken.slash)
    return set
  }()

  func contains(_ byte: UInt8) -> Bool {
    words[Int(byte >> 6)] & (1 << UInt64(byte & 63)) != 0
  }

  mutating func insert(_ byte: UInt8) {
    words[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
  }

  mutating func remove(_ byte: UInt8) {
    words[Int(byte >> 6)] &= ~(1 << UInt64(byte & 63))
  }

  mutating func insert(where isMember: (UInt8) -> Bool) {
    for byte in UInt8.min...UInt8.max where isMember(byte) { insert(byte) }
  }

  mutating func invert() {
    words = ~words
  }
}
