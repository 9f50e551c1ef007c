#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import SaksamaDiagnostics
import SaksamaText

/// Hands out the lines of a stream as they arrive: never waits for a second line when a first one is whole.
public final class LineSource: InputSource {
  private static let block = 1 << 18
  private static let longestChunk = 32

  private let name: String
  private let descriptor: Int32
  private var pending: [UInt8] = []
  private var searched = 0
  private var number = 0
  private var isAtEnd = false
  private var failure: PendingInput?

  /// Reads from an open file descriptor, which stays the caller's.
  public init(name: String, descriptor: Int32) {
    self.name = name
    self.descriptor = descriptor
  }

  /// Unknown, since a stream tells its length only at its end.
  public var chunkCount: Int? { nil }

  /// The whole lines that have arrived, at most 32; waits for one where none has.
  public func next() -> [PendingInput]? {
    while true {
      let lines = takeLines()
      if !lines.isEmpty { return lines }
      if isAtEnd { return nil }
      fill()
      if let failure {
        self.failure = nil
        return takeLines() + [failure]
      }
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
    if isAtEnd, lines.count < LineSource.longestChunk, start < pending.count {
      append(pending[start...], to: &lines)
      start = pending.count
    }
    if start > 0 {
      pending.removeFirst(start)
      searched = max(0, searched - start)
    }
    return lines
  }

  /// A blank line is no article; every other line is one, also a malformed one.
  private func append(_ line: ArraySlice<UInt8>, to lines: inout [PendingInput]) {
    number += 1
    if line.contains(where: { !ASCII.isWhitespace($0) }) { lines.append(.line(stream: name, number: number, bytes: Array(line))) }
  }

  private func fill() {
    let received = [UInt8](unsafeUninitializedCapacity: LineSource.block) { buffer, count in
      var result = read(descriptor, buffer.baseAddress, buffer.count)
      while result < 0, errno == EINTR { result = read(descriptor, buffer.baseAddress, buffer.count) }
      count = max(0, result)
      if result < 0 { failure = .unreadable(unreadable(errno)) }
    }
    if received.isEmpty { isAtEnd = true }
    pending += received
  }

  private func unreadable(_ code: Int32) -> FileResult {
    Linter.unreadable(name, "null", "input/unreadable", "The stream broke off: \(String(cString: strerror(code))). Feed it again.")
  }
}
