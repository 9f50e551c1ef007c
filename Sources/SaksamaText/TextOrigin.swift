/// Where the bytes of a text stand that was put together from parts of a source.
///
/// Everything that reads the text may forget about the source; what is told to people goes through here.
public struct TextOrigin: Sendable, Hashable {
  private struct Part: Sendable, Hashable {
    /// Where the part begins in the text, in bytes.
    let start: Int
    /// Where it stands in the source.
    let source: SourceRange
  }

  private let parts: [Part]

  /// The origin of a text that is its source.
  public static let identity = TextOrigin([])

  private init(_ parts: [Part]) { self.parts = parts }

  /// Whether the text is its source.
  public var isIdentity: Bool { parts.isEmpty }

  /// The text that consists of some ranges of `source`, one behind the other, and its origin; the ranges are in order and do not overlap.
  ///
  /// The first `hidden` bytes of the new text, such as a byte order mark or a head that is no part of the story, are not its content.
  public static func text(of ranges: [SourceRange], in source: SourceText, hidden: Int = 0) -> (text: SourceText, origin: TextOrigin) {
    var parts: [Part] = []
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    for range in ranges where !range.isEmpty {
      if let last = parts.last, last.source.end == range.start {
        parts[parts.count - 1] = Part(start: last.start, source: SourceRange(last.source.start, range.end))
      } else {
        parts.append(Part(start: bytes.count, source: range))
      }
      bytes += source.slice(range)
    }
    if parts.isEmpty { parts = [Part(start: 0, source: SourceRange(source.contentStart, source.contentStart))] }
    return (SourceText(name: source.name, clean: bytes, hidden: hidden), TextOrigin(parts))
  }

  /// The range of the source from the first byte of `range` to its last, with what was left out between them.
  ///
  /// An empty range stands before the byte that follows it in the text.
  public func source(of range: SourceRange) -> SourceRange {
    if isIdentity { return range }
    let start = place(of: range.start)
    return SourceRange(start, range.isEmpty ? start : place(of: range.end - 1) + 1)
  }

  /// The range of the source that holds the same bytes; nil where something was left out between them.
  public func exactSource(of range: SourceRange) -> SourceRange? {
    let found = source(of: range)
    return found.end - found.start == range.end - range.start ? found : nil
  }

  /// Whether something of the source was left out right before the byte at `offset` of the text.
  public func isSeam(_ offset: Int) -> Bool {
    let next = parts.partitioningIndex(where: { $0.start >= offset })
    return next < parts.count && parts[next].start == offset && offset > 0
  }

  /// Where a place of the source is in the text; where it was left out, the next byte that was not.
  public func offset(ofSource place: Int) -> Int {
    if isIdentity { return place }
    let next = parts.partitioningIndex(where: { $0.source.end > place })
    guard next < parts.count else { return parts.last.map { $0.start + $0.source.length } ?? 0 }
    return parts[next].start + max(0, place - parts[next].source.start)
  }

  private func place(of offset: Int) -> Int {
    let next = parts.partitioningIndex(where: { $0.start > offset })
    guard next > 0 else { return parts.first?.source.start ?? offset }
    let part = parts[next - 1]
    return min(part.source.start + offset - part.start, part.source.end)
  }
}
