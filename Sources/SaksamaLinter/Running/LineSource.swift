import SaksamaText

/// Hands out the lines of a stream as they arrive: never waits for a second line when a first one is whole.
public final class LineSource: InputSource {
  /// The longest line that is kept in memory, in bytes without its line end, unless another limit is set.
  public static let longestLine = 1 << 26
  private static let longestChunk = 32

  private let name: String
  private let limit: Int
  private let stream: ByteStream
  private var pending: [UInt8] = []
  private var searched = 0
  private var number = 0
  /// Whether `pending` begins inside a line that was given up.
  private var isSkipping = false
  private var isAtEnd = false

  /// Reads from an open file descriptor, which stays the caller's; a line above `limit` bytes is a failure of that line.
  public init(name: String, descriptor: Int32, limit: Int = longestLine) {
    self.name = name
    self.limit = limit
    stream = ByteStream(name: name, descriptor: descriptor)
  }

  /// Reads the file at `path`, which is open from the first call of `next()` to its end.
  public init(path: String, limit: Int = longestLine) {
    name = path
    self.limit = limit
    stream = ByteStream(path: path)
  }

  /// Unknown, since a stream tells its length only at its end.
  public var chunkCount: Int? { nil }

  /// The whole lines that have arrived, at most 32; waits for one where none has.
  public func next() -> [PendingInput]? {
    while true {
      let lines = takeLines()
      if !lines.isEmpty { return lines }
      if isAtEnd { return nil }
      do throws(InputFailure) {
        let received = try stream.read()
        isAtEnd = received.isEmpty
        if number == 0, pending.isEmpty, let kind = LineSource.notLines(received) {
          isAtEnd = true
          return [.failure(InputFailure(path: name, id: "null", .notText(kind)))]
        }
        pending += received
      } catch {
        isAtEnd = true
        return takeLines() + [.failure(error)]
      }
    }
  }

  /// Why bytes at the start of a stream are no lines of text at all; other encodings of single bytes are told line by line.
  private static func notLines(_ head: [UInt8]) -> NotText? {
    switch NotText.recognise(head) {
    case .encoding(.windows1252), nil: nil
    case .some(let kind): kind
    }
  }

  private func takeLines() -> [PendingInput] {
    var lines: [PendingInput] = []
    var start = 0
    while lines.count < LineSource.longestChunk {
      guard let end = pending[max(start, searched)...].firstIndex(of: ASCII.lineFeed) else {
        searched = pending.count
        break
      }
      append(pending[start..<end], to: &lines)
      start = end + 1
      searched = start
    }
    if lines.count < LineSource.longestChunk, start < pending.count, isAtEnd || pending.count - start > limit {
      append(pending[start...], to: &lines)
      isSkipping = !isAtEnd
      start = pending.count
      searched = start
    }
    if start > 0 {
      pending.removeFirst(start)
      searched = max(0, searched - start)
    }
    return lines
  }

  /// A blank line is no article; every other line is one, also a malformed one. The rest of a line that was given up is nothing.
  private func append(_ line: ArraySlice<UInt8>, to lines: inout [PendingInput]) {
    if isSkipping {
      isSkipping = false
      return
    }
    number += 1
    if line.count > limit {
      lines.append(
        .failure(InputFailure(path: name, id: "null", line: number, .longLine(number, limit: limit), content: String(number))))
    } else if line.contains(where: { !ASCII.isWhitespace($0) }) {
      lines.append(.line(stream: name, number: number, bytes: Array(line)))
    }
  }
}
