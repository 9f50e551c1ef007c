import SaksamaText
import TestSupport
import Testing

@testable import SaksamaLinter

@Suite("Changed lines of a text")
struct ChangedRangesTests {
  /// The numbers of the lines, from 0, that a change touches.
  private func touched(_ old: String, _ new: String) -> [Int] {
    let changes = ChangedRanges(from: Array(old.utf8), to: Array(new.utf8))
    var start = 0
    return new.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      defer { start += line.utf8.count + 1 }
      return !line.isEmpty && changes.touch(SourceRange(start, start + line.utf8.count)) ? index : nil
    }
  }

  @Test(
    "Lines that are new, and those around lines that went",
    arguments: [
      ("a\nb\nc", "a\nb\nc", []), ("a\nb\nc", "a\nx\nc", [1]), ("a\nc", "a\nb\nc", [1]), ("a\nb\nc", "a\nc", [0, 1]),
      ("a\nb", "a", [0]), ("a\nb", "b", [0]), ("", "a", [0]), ("a\nb\nc", "b\nc\na", [0, 2]),
      ("a\n\nb\n\nc\nd", "a\n\nc\nd", [2]),
      // A line that stands twice is told apart by its neighbours.
      ("x\na\nx\nb", "x\na\nx\nx\nb", [3]), ("a\nb\na\nb\nc", "a\nb\na\nb\na\nb\nc", [4, 5]),
    ] as [(String, String, [Int])])
  func lines(old: String, new: String, expected: [Int]) {
    #expect(touched(old, new) == expected)
    #expect(touched(old.replacing("\n", with: "\r\n"), new) == expected)
  }

  @Test("An empty range is touched from both sides of a line end")
  func empty() {
    let changes = ChangedRanges(from: Array("a\nb\nc\nd\n".utf8), to: Array("a\nX\nc\nd\n".utf8))
    #expect((0...8).filter { changes.touch(SourceRange($0, $0)) } == [2, 3, 4])
    let end = ChangedRanges(from: Array("a\nb\n".utf8), to: Array("a\nX\n".utf8))
    #expect(end.touch(SourceRange(4, 4)))
  }

  @Test("A range over several lines is touched by each of them, and by none beside it")
  func wide() {
    let changes = ChangedRanges(from: Array("a\nb\nc\nd".utf8), to: Array("a\nb\nX\nd".utf8))
    #expect(changes.touch(SourceRange(0, 5)) && changes.touch(SourceRange(4, 7)))
    #expect(!changes.touch(SourceRange(0, 4)) && !changes.touch(SourceRange(6, 7)))
  }

  @Test("Texts of many lines in another order are compared in bounded time, and what is not known to be the same counts as changed")
  func large() {
    var random = SplitMix(seed: 5)
    let lines = (0..<50_000).map { "baris \($0)" }
    let shuffled = lines.shuffled(using: &random)
    let changes = ChangedRanges(from: Array(lines.joined(separator: "\n").utf8), to: Array(shuffled.joined(separator: "\n").utf8))
    #expect(changes.touch(SourceRange(0, 1_000)))
  }
}
