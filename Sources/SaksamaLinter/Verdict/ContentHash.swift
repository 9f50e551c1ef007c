import SaksamaText

/// Names a text by its bytes, so that what was checked can be told from what goes out later.
enum ContentHash {
  /// 16 hexadecimal digits of FNV-1a (Fowler, Noll, Vo; 64 bits) over `bytes` as they are.
  static func of(_ bytes: [UInt8]) -> String {
    var hash = FNV1a()
    hash.add(bytes)
    return hash.hexadecimal
  }
}
