public import SaksamaText

/// Where each byte of a scalar's text comes from, so that something wrong inside it can be shown at its place.
public struct ScalarOrigin: Sendable {
  /// A stretch of the text: copied byte for byte, or made of something else, such as an escape or a folded line end.
  struct Segment: Sendable {
    let decoded: Int
    let source: Int
    var sourceLength: Int
    let isCopied: Bool
  }

  private var segments: [Segment] = []
  private let end: Int
  private(set) var decodedCount = 0

  init(endingAt end: Int) {
    self.end = end
  }

  /// The place in the source of the byte at `offset` of the text; the end of the scalar for an offset behind it.
  public func sourceOffset(ofDecoded offset: Int) -> Int {
    guard let segment = segment(at: offset) else { return end }
    return segment.isCopied ? segment.source + offset - segment.decoded : segment.source
  }

  /// The place in the source of a range of the text, both in UTF-8 bytes; an escape belongs to it as a whole.
  public func sourceRange(ofDecoded range: SourceRange) -> SourceRange {
    let start = sourceOffset(ofDecoded: range.start)
    guard !range.isEmpty else { return SourceRange(start, start) }
    guard let last = segment(at: range.end - 1) else { return SourceRange(start, end) }
    return SourceRange(start, last.source + (last.isCopied ? range.end - last.decoded : last.sourceLength))
  }

  /// Adds bytes that stand in the source as they are in the text.
  mutating func copy(_ length: Int, from source: Int) {
    guard length > 0 else { return }
    if let last = segments.last, last.isCopied, last.source + last.sourceLength == source {
      segments[segments.count - 1].sourceLength += length
    } else {
      segments.append(Segment(decoded: decodedCount, source: source, sourceLength: length, isCopied: true))
    }
    decodedCount += length
  }

  /// Adds `length` bytes of the text that are made of `range` of the source.
  mutating func make(_ length: Int, of range: SourceRange) {
    guard length > 0 else { return }
    segments.append(Segment(decoded: decodedCount, source: range.start, sourceLength: range.length, isCopied: false))
    decodedCount += length
  }

  private func segment(at offset: Int) -> Segment? {
    guard offset < decodedCount, var low = segments.indices.first else { return nil }
    var high = segments.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if segments[middle].decoded <= offset { low = middle } else { high = middle }
    }
    return segments[low]
  }
}

extension Node {
  /// Where the bytes of a scalar's text come from in `source`, from which the node was read; nil when the node is no scalar.
  ///
  /// Exact but for the spaces around folded line ends. All of an alias comes from the place of the alias.
  public func origin(in source: SourceText) -> ScalarOrigin? {
    guard let text = string else { return nil }
    var log = ProblemLog(limit: 0)
    let range = SourceRange(range.start, min(range.end, source.count))
    let raw = YAMLText(bytes: ControlCharacters.blank(source, in: range, log: &log), range: range)
    switch raw[range.start] {
    case UInt8(ascii: "*"):
      var origin = ScalarOrigin(endingAt: range.end)
      origin.make(text.utf8.count, of: range)
      return origin
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      return BlockOrigin(raw, decoded: Array(text.utf8)).origin()
    default:
      return FlowOrigin(raw).origin()
    }
  }

  /// The place in `source` of the byte at `offset` of the scalar's text; for more than one offset, keep the `origin`.
  public func sourceOffset(ofDecoded offset: Int, in source: SourceText) -> Int {
    origin(in: source)?.sourceOffset(ofDecoded: offset) ?? range.start
  }
}
