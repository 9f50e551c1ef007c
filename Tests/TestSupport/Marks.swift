public import SaksamaText

/// Signs around ranges of a text, so that a test can show the places it speaks of inside the text itself.
public enum Marks {
  /// A range with the signs that stand around it.
  public struct Mark: Sendable {
    let range: SourceRange
    let opening: String
    let closing: String

    /// Makes the mark; an empty range shows both signs at one place.
    public init(_ range: SourceRange, _ opening: String, _ closing: String = "") {
      self.range = range
      self.opening = opening
      self.closing = closing
    }
  }

  /// The text with all marks in it; of two that begin at one place the longer one, or else the earlier one, stands outside.
  public static func put(_ marks: [Mark], into text: SourceText) -> String {
    let order = marks.indices.sorted { left, right in
      let (first, second) = (marks[left].range, marks[right].range)
      if first.start != second.start { return first.start < second.start }
      return first.end != second.end ? first.end > second.end : left < right
    }
    var result: [UInt8] = []
    var open: [Mark] = []
    var offset = 0
    func copy(to end: Int) {
      result += text.slice(SourceRange(offset, end))
      offset = max(offset, end)
    }
    func close(before start: Int) {
      while let last = open.last, last.range.end <= start {
        copy(to: last.range.end)
        result += Array(last.closing.utf8)
        open.removeLast()
      }
    }
    for mark in order.map({ marks[$0] }) {
      close(before: mark.range.start)
      copy(to: mark.range.start)
      result += Array(mark.opening.utf8)
      open.append(mark)
    }
    close(before: Int.max)
    copy(to: text.count)
    return String(decoding: result, as: UTF8.self)
  }

  /// The text without any of `signs`.
  public static func removed(_ signs: String, from text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !signs.unicodeScalars.contains(scalar) { plain.append(scalar) }
    return String(plain)
  }
}
