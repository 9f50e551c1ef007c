/// A half-open range of a source text, in UTF-8 bytes from 0.
public struct SourceRange: Hashable, Sendable {
  /// The offset of the first byte.
  public let start: Int
  /// The offset after the last byte; equal to `start` for a place between two bytes.
  public let end: Int

  /// Makes the range from `start` up to `end`; an `end` before `start` gives the empty range at `start`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The number of bytes.
  public var length: Int { end - start }

  /// Whether the range holds no byte.
  public var isEmpty: Bool { start == end }

  /// The same range for use with collections of bytes.
  public var indices: Range<Int> { start..<end }

  /// Whether every byte of `other` lies in this range.
  public func contains(_ other: SourceRange) -> Bool { start <= other.start && other.end <= end }

  /// Whether the byte at `offset` lies in this range.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether the two ranges share a byte.
  public func overlaps(_ other: SourceRange) -> Bool { start < other.end && other.start < end }

  /// The range moved by `distance` bytes.
  public func shifted(by distance: Int) -> SourceRange { SourceRange(start + distance, end + distance) }
}

extension SourceRange: Comparable {
  /// Orders by start, then by end.
  public static func < (left: SourceRange, right: SourceRange) -> Bool {
    left.start != right.start ? left.start < right.start : left.end < right.end
  }
}

extension SourceRange: CustomStringConvertible {
  /// The range as `start..<end`.
  public var description: String { "\(start)..<\(end)" }
}
