/// The bytes of one input with its name: the ground on which every position stands.
///
/// The bytes are always valid UTF-8 and as many as in the input: a byte that is not UTF-8, and each NUL, is replaced by SUBSTITUTE and
/// listed in `problems`, so that no later reader has to look for them and every offset stays true.
public struct SourceText: Sendable {
  /// What is asked for once in a while; an object, so that a text, which is handed on all the time, is two words.
  private final class Head: Sendable {
    let name: String
    let problems: [SourceProblem]
    let contentStart: Int

    init(_ name: String, _ problems: [SourceProblem], contentStart: Int) {
      self.name = name
      self.problems = problems
      self.contentStart = contentStart
    }
  }

  /// The text in UTF-8, byte for byte as long as the input.
  public let bytes: [UInt8]
  private let head: Head

  /// The name shown to people: a path, `<stdin>`, or what the caller calls it.
  public var name: String { head.name }
  /// Every place of the input that was no valid UTF-8, and every NUL, in order.
  public var problems: [SourceProblem] { head.problems }
  /// The offset of the first byte that is content: behind a byte order mark, and behind what a format hides at the beginning.
  public var contentStart: Int { head.contentStart }

  /// Reads `bytes` as UTF-8 and keeps going at bad places.
  public init(name: String, bytes: [UInt8]) {
    self.init(name, bytes, isClean: UTF8Repair.isClean(bytes))
  }

  /// Reads a string that is already in memory.
  public init(name: String, _ string: String) {
    let bytes = Array(string.utf8)
    // A string is UTF-8 whatever it was made of; only a NUL may stand in it.
    self.init(name, bytes, isClean: !UTF8Repair.hasNUL(bytes))
  }

  /// Makes a text of bytes that another text has cleaned, of which the first `hidden` are no content.
  init(name: String, clean bytes: [UInt8], hidden: Int) {
    self.bytes = bytes
    head = Head(name, [], contentStart: hidden)
  }

  private init(_ name: String, _ bytes: [UInt8], isClean: Bool) {
    let start = bytes.starts(with: SourceText.byteOrderMark) ? 3 : 0
    if isClean {
      self.bytes = bytes
      head = Head(name, [], contentStart: start)
    } else {
      let (repaired, problems) = UTF8Repair.repair(bytes)
      self.bytes = repaired
      head = Head(name, problems, contentStart: start)
    }
  }

  /// The number of bytes.
  public var count: Int { bytes.count }

  /// The whole content.
  public var contentRange: SourceRange { SourceRange(contentStart, count) }

  /// The text of `range`, which is cut to the bounds of the source.
  public func string(in range: SourceRange) -> String {
    String(decoding: slice(range), as: UTF8.self)
  }

  /// The bytes of `range`, which is cut to the bounds of the source.
  public func slice(_ range: SourceRange) -> ArraySlice<UInt8> {
    let start = min(max(range.start, 0), count)
    return bytes[start..<min(max(range.end, start), count)]
  }

  /// The offset of the first `byte` in `range`, which lies in the source; nil where there is none.
  public func firstIndex(of byte: UInt8, in range: SourceRange) -> Int? {
    bytes.withUnsafeBytes { buffer in
      let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
      var offset = range.start
      while offset + 8 <= min(range.end, buffer.count) {
        let eight = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) ^ pattern
        // Mycroft's test for a zero byte; the lowest bit that it sets is always right.
        let zeros = (eight &- 0x0101_0101_0101_0101) & ~eight & 0x8080_8080_8080_8080
        if zeros != 0 { return offset + zeros.trailingZeroBitCount / 8 }
        offset += 8
      }
      while offset < min(range.end, buffer.count) {
        if buffer[offset] == byte { return offset }
        offset += 1
      }
      return nil
    }
  }

  /// The range without the white space (also NO-BREAK SPACE) at its ends.
  public func trimmed(_ range: SourceRange) -> SourceRange {
    var start = range.start
    var end = range.end
    while start < end {
      let length = spaceLength(at: start, before: end)
      if length == 0 { break }
      start += length
    }
    while end > start {
      if ASCII.isWhitespace(bytes[end - 1]) {
        end -= 1
      } else if end - 2 >= start, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 || bytes[end - 1] == 0x85 {
        end -= 2
      } else {
        break
      }
    }
    return SourceRange(start, end)
  }

  /// The length in bytes of the white space character at `offset`: 0 where there is none, 2 for NO-BREAK SPACE and NEXT LINE.
  public func spaceLength(at offset: Int, before end: Int) -> Int {
    if ASCII.isWhitespace(bytes[offset]) { return 1 }
    if bytes[offset] == 0xC2, offset + 1 < end, bytes[offset + 1] == 0xA0 || bytes[offset + 1] == 0x85 { return 2 }
    return 0
  }

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
