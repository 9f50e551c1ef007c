import SaksamaText
import Testing

@Suite("MultiPattern")
struct MultiPatternTests {
  static func hits(_ literals: [MultiPattern.Literal], _ text: String, _ range: SourceRange? = nil) -> [MultiPattern.Hit] {
    let source = SourceText(name: "text", text)
    return MultiPattern(literals).hits(in: source, words: WordTable(source), range: range)
  }

  static func bytes(_ text: String) -> MultiPattern.Literal { .bytes(Array(text.utf8)) }

  @Test(
    "finds whole words in any case and either normalisation",
    arguments: [
      ("di", "di Di dimana adi DI", [0, 3, 17]),
      ("café", "Café CAFE\u{301} cafe caféx", [0, 6]),
      ("cafe\u{301}", "café", [0]),
      ("kelvin", "\u{212A}elvin", [0]),
      ("sudah", "\u{17F}udah", [0]),
      ("straße", "STRA\u{1E9E}E", [0]),
      ("19", "COVID-19 19", [6, 9]),
    ]
  )
  func words(word: String, text: String, starts: [Int]) {
    #expect(MultiPatternTests.hits([.word(word)], text).map(\.range.start) == starts)
  }

  @Test(
    "finds bytes anywhere, exactly",
    arguments: [
      (" ,", "a , b ,", [1, 5]), (",", "a,b,", [1, 3]), ("aa", "aaaa", [0, 1, 2]), ("mempertanggung", "xmempertanggungx", [1]),
      ("é", "éÉe\u{301}", [0]), ("abc", "ab", []),
      ("Rp ", "rp Rp", []),
    ]
  )
  func bytes(literal: String, text: String, starts: [Int]) {
    #expect(MultiPatternTests.hits([MultiPatternTests.bytes(literal)], text).map(\.range.start) == starts)
  }

  @Test("hits once for each of several equal literals")
  func equalLiterals() {
    let literals: [MultiPattern.Literal] = [.word("kata"), MultiPatternTests.bytes("ta"), .word("Kata"), MultiPatternTests.bytes("ta")]
    let hits = MultiPatternTests.hits(literals, "kata")
    #expect(hits.map(\.literal).sorted() == [0, 1, 2, 3])
    #expect(hits.map(\.range) == [SourceRange(0, 4), SourceRange(0, 4), SourceRange(2, 4), SourceRange(2, 4)])
  }

  @Test("never hits for a word that is not one, nor for nothing")
  func notWords() {
    let notWords = ["", " ", "dua kata", "anak-anak", "a_b", "“"]
    #expect(!notWords.contains(where: MultiPattern.isWord))
    #expect(["kata", "É", "e\u{301}", "2025"].allSatisfy(MultiPattern.isWord))
    #expect(MultiPatternTests.hits(notWords.map { .word($0) } + [.bytes([])], "dua kata anak-anak a_b “ ").isEmpty)
    #expect(MultiPatternTests.hits([], "dua kata").isEmpty)
  }

  @Test("keeps to its range")
  func range() {
    let literals: [MultiPattern.Literal] = [.word("di"), MultiPatternTests.bytes(" ,")]
    #expect(MultiPatternTests.hits(literals, "di , di , di", SourceRange(2, 8)).map(\.range.start) == [2, 5])
    #expect(MultiPatternTests.hits(literals, "di , di , di", SourceRange(3, 9)).map(\.range.start) == [5, 7])
    #expect(MultiPatternTests.hits(literals, "di , di , di", SourceRange(1, 3)).isEmpty)
  }

  @Test("finds what a search for one literal after the other finds, in order of place")
  func againstNaive() {
    let long = ["abcdefgh", "abcdefghi", "mempertanggungjawabkan"]
    let pieces = ["di", "Di", "ke", "kata", " ", " ", ",", ".", "é", "É", "“", "\n", "x"] + long
    let words = ["di", "ke", "kata", "é", "abcdefgh", "abcdefghi", "mempertanggungjawabkan", "dike", "x"]
    let sequences = [",", " ,", "  ", "di ", " di", "abc", "abcdefgh", "abcdefghi", "é", "\n", "kata di", "xxx"]
    let literals = words.map { MultiPattern.Literal.word($0) } + sequences.map(MultiPatternTests.bytes)
    let pattern = MultiPattern(literals)
    var numbers = RepeatableNumbers(seed: 11)
    for _ in 0..<300 {
      let source = SourceText(name: "text", numbers.text(of: pieces, most: 60))
      let table = WordTable(source)
      var expected: Set<MultiPattern.Hit> = []
      for (index, word) in words.enumerated() {
        for found in table.words where source.string(in: found.range).lowercased() == word {
          expected.insert(MultiPattern.Hit(literal: index, range: found.range))
        }
      }
      for (index, sequence) in sequences.enumerated() {
        let bytes = Array(sequence.utf8)
        for start in source.bytes.indices where source.bytes[start...].starts(with: bytes) {
          expected.insert(MultiPattern.Hit(literal: words.count + index, range: SourceRange(start, start + bytes.count)))
        }
      }
      let hits = pattern.hits(in: source, words: table)
      #expect(Set(hits) == expected)
      #expect(hits.count == expected.count)
      #expect(zip(hits, hits.dropFirst()).allSatisfy { $0.range.start <= $1.range.start })
    }
  }

  @Test("takes ten thousand literals")
  func manyLiterals() {
    let literals = (0..<10_000).map { MultiPattern.Literal.word("kata\($0)") }
    #expect(MultiPatternTests.hits(literals, "kata0 Kata9999 kata10000 kata5x").map(\.literal) == [0, 9999])
  }
}
