/// FNV-1a (Fowler, Noll, Vo; 64 bits): the same for the same bytes in every run and on every machine.
struct StableHash {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds bytes to those that were added before.
  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// The hash as 16 hexadecimal digits.
  var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
