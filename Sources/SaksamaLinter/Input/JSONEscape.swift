/// An escape in a JSON text (RFC 8259, section 7): a backslash and what stands for one character.
struct JSONEscape {
  /// The character in UTF-8.
  let bytes: [UInt8]
  /// The length of the escape in bytes; 12 for a pair of surrogates.
  let length: Int

  /// Reads the escape whose backslash stands at `offset`; throws for an unknown one, and for half a pair of surrogates.
  init(_ source: [UInt8], at offset: Int) throws(JSONFault) {
    guard offset + 1 < source.count else { throw .invalid(source.count) }
    if source[offset + 1] == UInt8(ascii: "u") {
      self = try JSONEscape(unit: source, at: offset)
    } else if let byte = Self.single[source[offset + 1]] {
      bytes = [byte]
      length = 2
    } else {
      throw .invalid(offset)
    }
  }

  private init(unit source: [UInt8], at offset: Int) throws(JSONFault) {
    guard let first = Self.unit(source, offset) else { throw .invalid(offset) }
    var value = UInt32(first)
    var length = 6
    if (0xD800...0xDBFF).contains(first) {
      guard let second = Self.unit(source, offset + 6), (0xDC00...0xDFFF).contains(second) else { throw .invalid(offset) }
      value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
      length = 12
    }
    guard let scalar = Unicode.Scalar(value) else { throw .invalid(offset) }
    bytes = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    self.length = length
  }

  private static let single: [UInt8: UInt8] = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"), UInt8(ascii: "/"): UInt8(ascii: "/"),
    UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
  ]

  /// The UTF-16 unit of `\uXXXX` at `offset`; nil where none stands there.
  private static func unit(_ source: [UInt8], _ offset: Int) -> UInt16? {
    guard offset + 6 <= source.count, source[offset] == UInt8(ascii: "\\"), source[offset + 1] == UInt8(ascii: "u") else { return nil }
    var value: UInt16 = 0
    for byte in source[(offset + 2)..<(offset + 6)] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt16(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt16(byte - 0x41 + 10)
      case 0x61...0x66: value = value << 4 | UInt16(byte - 0x61 + 10)
      default: return nil
      }
    }
    return value
  }
}
