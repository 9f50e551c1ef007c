/// The hash FNV-1a with 64 bits (Fowler, Noll, Vo; draft-eastlake-fnv), fed byte by byte.
///
/// Inlined into other modules, because thousands of names are hashed at every start of the program.
@frozen
public struct FNV1a: Sendable {
  @usableFromInline var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Starts with no bytes.
  @inlinable public init() {}

  /// The hash of the bytes so far.
  @inlinable public var value: UInt64 { state }

  /// Adds a byte.
  @inlinable public mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// Adds bytes in order.
  @inlinable public mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  /// The hash as 16 hexadecimal digits.
  public var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
