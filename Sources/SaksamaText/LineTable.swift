/// Turns byte offsets into lines and columns, at the edge where people and other programs read them.
///
/// A line ends at LF, CRLF, CR or NEL (U+0085). Building takes one pass; a position then costs a binary search and at most one stride.
public struct LineTable: Sendable {
  private let bytes: [UInt8]
  private let lineStarts: [Int32]
  /// The number of Unicode scalars before each multiple of `stride`, so that a line of 50 MB is not counted again for each column.
  private let scalarsBefore: [Int32]
  private static let stride = 4096

  /// Builds the table of `source`; sources are below 2 GiB.
  public init(_ source: SourceText) {
    bytes = source.bytes
    var starts: [Int32] = [Int32(source.contentStart)]
    var before: [Int32] = []
    var scalars: Int32 = 0
    bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset < bytes.count {
        before.append(scalars)
        let end = min(offset + LineTable.stride, bytes.count)
        for index in offset..<end {
          let byte = bytes[index]
          if byte & 0xC0 != 0x80 { scalars &+= 1 }
          if byte == ASCII.lineFeed
            || byte == ASCII.carriageReturn && !(index + 1 < bytes.count && bytes[index + 1] == ASCII.lineFeed)
            || byte == 0x85 && index > 0 && bytes[index - 1] == 0xC2
          {
            starts.append(Int32(index + 1))
          }
        }
        offset = end
      }
      before.append(scalars)
    }
    lineStarts = starts
    scalarsBefore = before
  }

  /// The number of lines; a text without a line end has one.
  public var count: Int { lineStarts.count }

  /// The place of `offset`, which is cut to the bounds of the text and moved back to the start of its scalar.
  public func position(at offset: Int) -> SourcePosition {
    var offset = min(max(offset, 0), bytes.count)
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    let line = lineIndex(of: offset)
    let start = min(Int(lineStarts[line]), offset)
    return SourcePosition(offset: offset, line: line + 1, column: scalars(from: start, to: offset) + 1)
  }

  /// The range of line `number` (from 1) without its line end; the last line for a number that is too large.
  public func range(ofLine number: Int) -> SourceRange {
    let index = min(max(number - 1, 0), lineStarts.count - 1)
    let start = Int(lineStarts[index])
    var end = index + 1 < lineStarts.count ? Int(lineStarts[index + 1]) : bytes.count
    if index + 1 < lineStarts.count {
      if bytes[end - 1] == 0x85 {
        end -= 2
      } else {
        end -= end - 2 >= start && bytes[end - 1] == ASCII.lineFeed && bytes[end - 2] == ASCII.carriageReturn ? 2 : 1
      }
    }
    return SourceRange(start, end)
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func scalars(from start: Int, to end: Int) -> Int {
    if end - start > LineTable.stride { return scalars(before: end) - scalars(before: start) }
    return scalars(in: start..<end)
  }

  private func scalars(before offset: Int) -> Int {
    let chunk = offset / LineTable.stride
    return Int(scalarsBefore[chunk]) + scalars(in: chunk * LineTable.stride..<offset)
  }

  /// The number of scalars that begin in `range`: its bytes without those that continue one.
  private func scalars(in range: Range<Int>) -> Int {
    bytes.withUnsafeBytes { buffer in
      var scalars = range.count
      var offset = range.lowerBound
      while offset + 8 <= range.upperBound {
        let eight = buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        scalars -= (eight >> 7 & ~(eight >> 6) & 0x0101_0101_0101_0101).nonzeroBitCount
        offset += 8
      }
      while offset < range.upperBound {
        if buffer[offset] & 0xC0 == 0x80 { scalars -= 1 }
        offset += 1
      }
      return scalars
    }
  }
}

/// One place of a text, as people and other programs read it.
public struct SourcePosition: Hashable, Sendable {
  /// UTF-8 bytes from 0.
  public let offset: Int
  /// The line from 1.
  public let line: Int
  /// The column from 1, in Unicode scalars.
  public let column: Int

  /// Makes the position.
  public init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }
}
