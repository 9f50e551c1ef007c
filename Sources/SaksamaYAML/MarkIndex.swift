import SaksamaText

/// Turns libyaml's marks, which count Unicode scalars, into byte offsets of the source.
struct MarkIndex {
  private let bytes: [UInt8]
  private let range: SourceRange
  /// The offset of every 32nd scalar; empty when all are ASCII and a mark is an offset.
  private let checkpoints: [Int32]
  private static let stride = 32

  /// Indexes the part of `bytes`, which are UTF-8, that is handed to libyaml.
  init(_ bytes: [UInt8], in range: SourceRange) {
    self.bytes = bytes
    self.range = range
    checkpoints = bytes.withUnsafeBufferPointer { bytes in
      var union: UInt8 = 0
      for offset in range.indices { union |= bytes[offset] }
      guard union >= 0x80 else { return [] }
      var checkpoints: [Int32] = []
      checkpoints.reserveCapacity(range.length / MarkIndex.stride + 1)
      var scalars = 0
      var offset = range.start
      while offset < range.end {
        if scalars % MarkIndex.stride == 0 { checkpoints.append(Int32(truncatingIfNeeded: offset)) }
        scalars += 1
        offset += MarkIndex.length(of: bytes[offset])
      }
      return checkpoints
    }
  }

  /// The byte offset of the scalar with this number from 0, cut to the end of the part.
  func offset(ofScalar number: Int) -> Int {
    if checkpoints.isEmpty { return min(range.start + number, range.end) }
    let checkpoint = number / MarkIndex.stride
    guard checkpoint < checkpoints.count else { return range.end }
    var offset = Int(checkpoints[checkpoint])
    for _ in 0..<(number % MarkIndex.stride) {
      guard offset < range.end else { break }
      offset += MarkIndex.length(of: bytes[offset])
    }
    return min(offset, range.end)
  }

  /// The length of a UTF-8 sequence by its first byte.
  private static func length(of first: UInt8) -> Int {
    first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }
}
