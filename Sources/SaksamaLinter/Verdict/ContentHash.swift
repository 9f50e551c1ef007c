/// Names a text by its bytes, so that what was checked can be told from what goes out later.
enum ContentHash {
  /// 16 hexadecimal digits of FNV-1a (Fowler, Noll, Vo; 64 bits) over `bytes` as they are.
  static func of(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
