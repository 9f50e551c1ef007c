import SaksamaText
import TestSupport
import Testing

@Suite("Where the bytes of a text stand in its source")
struct TextOriginTests {
  private static let source = SourceText(name: "a", "0123456789")

  @Test("A text that is its source needs no mapping")
  func identity() {
    #expect(TextOrigin.identity.source(of: SourceRange(3, 7)) == SourceRange(3, 7))
    #expect(TextOrigin.identity.exactSource(of: SourceRange(3, 7)) == SourceRange(3, 7))
    #expect(TextOrigin.identity.offset(ofSource: 4) == 4)
  }

  @Test(
    "Ranges of the text 12 567 9 are told where they stand",
    arguments: [
      // In the text, in the source, and whether the same bytes stand there.
      (0, 2, 1, 3, true), (0, 1, 1, 2, true), (1, 3, 2, 6, false), (2, 5, 5, 8, true), (4, 6, 7, 10, false), (0, 6, 1, 10, false),
      // An empty range stands before the byte that follows it, and at the end behind the last one.
      (2, 2, 5, 5, true), (0, 0, 1, 1, true), (5, 5, 9, 9, true), (6, 6, 10, 10, true),
    ])
  func parts(_ start: Int, _ end: Int, _ sourceStart: Int, _ sourceEnd: Int, _ isExact: Bool) {
    let (text, origin) = TextOrigin.text(of: [SourceRange(1, 3), SourceRange(5, 8), SourceRange(9, 10)], in: TextOriginTests.source)
    #expect(text.bytes == Array("125679".utf8))
    #expect(origin.source(of: SourceRange(start, end)) == SourceRange(sourceStart, sourceEnd))
    #expect(origin.exactSource(of: SourceRange(start, end)) == (isExact ? SourceRange(sourceStart, sourceEnd) : nil))
  }

  @Test("A place of the source that was left out is the next byte that was not")
  func backward() {
    let (_, origin) = TextOrigin.text(of: [SourceRange(1, 3), SourceRange(5, 8)], in: TextOriginTests.source)
    #expect((0...10).map { origin.offset(ofSource: $0) } == [0, 0, 1, 2, 2, 2, 3, 4, 5, 5, 5])
  }

  @Test("A text of nothing stands at the start of its source")
  func nothing() {
    let (text, origin) = TextOrigin.text(of: [], in: TextOriginTests.source)
    #expect(text.count == 0 && !origin.isIdentity)
    #expect(origin.source(of: SourceRange(0, 0)) == SourceRange(0, 0))
  }

  @Test("What is hidden at the beginning is no content")
  func hidden() {
    let (text, _) = TextOrigin.text(of: [SourceRange(0, 3), SourceRange(6, 9)], in: TextOriginTests.source, hidden: 3)
    #expect(text.string(in: text.contentRange) == "678")
  }

  @Test("In random texts each byte goes to its own place and back")
  func property() {
    var random = SplitMix(seed: 11)
    for _ in 0..<200 {
      var ranges: [SourceRange] = []
      var offset = 0
      while offset < 60 {
        let start = offset + Int.random(in: 0...4, using: &random)
        let end = min(60, start + Int.random(in: 0...6, using: &random))
        if start < end { ranges.append(SourceRange(start, end)) }
        offset = max(end, start) + 1
      }
      let bytes = (0..<60).map { UInt8(ascii: "a") + UInt8($0 % 26) }
      let source = SourceText(name: "a", bytes: bytes)
      let (text, origin) = TextOrigin.text(of: ranges, in: source)
      let kept = ranges.flatMap { $0.start..<$0.end }
      #expect(text.count == kept.count)
      for (index, place) in kept.enumerated() {
        #expect(origin.source(of: SourceRange(index, index + 1)) == SourceRange(place, place + 1))
        #expect(origin.offset(ofSource: place) == index)
      }
    }
  }
}
