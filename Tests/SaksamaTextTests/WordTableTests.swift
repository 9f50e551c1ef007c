import Foundation
import SaksamaText
import Testing

@Suite("WordTable")
struct WordTableTests {
  static func words(_ text: String) -> [String] {
    let source = SourceText(name: "text", text)
    return WordTable(source).words.map { source.string(in: $0.range) }
  }

  @Test(
    "finds runs of letters, digits and combining marks",
    arguments: [
      ("", []),
      ("kata", ["kata"]),
      (" satu  dua,tiga.", ["satu", "dua", "tiga"]),
      ("Jum'at anak-anak a_b", ["Jum", "at", "anak", "anak", "a", "b"]),
      ("Rp1.500 COVID19", ["Rp1", "500", "COVID19"]),
      ("“kata” – itu…", ["kata", "itu"]),
      ("a\u{A0}b\u{200D}c\u{2009}d©e×f÷g", ["a", "b", "c", "d", "e", "f", "g"]),
      ("café cafe\u{301} Łódź Москва 東京 क्षि", ["café", "cafe\u{301}", "Łódź", "Москва", "東京", "क्षि"]),
      ("m² 1ª", ["m²", "1ª"]),
      ("\u{FEFF}kata", ["kata"]),
      ("😀a😀", ["a"]),
    ]
  )
  func words(text: String, expected: [String]) {
    #expect(WordTableTests.words(text) == expected)
  }

  @Test("cuts words at the ends of its range")
  func range() {
    let source = SourceText(name: "text", "alpha beta gamma")
    #expect(WordTable(source, in: SourceRange(2, 8)).words.map { source.string(in: $0.range) } == ["pha", "be"])
    #expect(WordTable(source, in: SourceRange(-3, 99)).words.count == 3)
    #expect(WordTable(source, in: SourceRange(50, 99)).words.isEmpty)
  }

  @Test(
    "gives equal words equal hashes, whatever their case and normalisation",
    arguments: [
      ("Jakarta", "JAKARTA"), ("mempertanggungjawabkan", "Mempertanggungjawabkan"), ("CAFÉ", "cafe\u{301}"), ("Łódź", "łódz\u{301}"),
      ("ΟΔΟΣ", "οδος"), ("Việt", "vie\u{323}\u{302}t"), ("\u{212A}elvin", "kelvin"), ("Ǘ", "u\u{308}\u{301}"),
    ]
  )
  func equalHashes(left: String, right: String) {
    let words = WordTable(SourceText(name: "text", "\(left) \(right)")).words
    #expect(words.count == 2)
    #expect(words.first?.hash == words.last?.hash)
  }

  @Test("composes every Latin letter that Unicode has with its accents", arguments: [0xC0...0x24F, 0x1E00...0x1EFF])
  func composition(range: ClosedRange<Int>) {
    for letter in range.compactMap(Unicode.Scalar.init).map(String.init) where WordTableTests.words(letter) == [letter] {
      let words = WordTable(SourceText(name: "text", "\(letter) \(letter.decomposedStringWithCanonicalMapping)")).words
      #expect(words.first?.hash == words.last?.hash, "\(letter)")
    }
  }

  @Test("gives a word the same hash wherever it stands, even at the end of the text")
  func hashOfPlace() {
    for length in 1...40 {
      let word = String("mempertanggungjawabkanketidakberdayaannya".prefix(length))
      let hashes = WordTable(SourceText(name: "text", "\(word) é\(word)é \(word)")).words.map(\.hash)
      #expect(hashes.first == hashes.last)
      #expect(hashes[0] != hashes[1])
    }
  }

  @Test("finds the first word from an offset on")
  func firstIndex() {
    let table = WordTable(SourceText(name: "text", "aa bb cc"))
    #expect([0, 1, 3, 4, 6, 7].map(table.firstIndex) == [0, 1, 1, 2, 2, 3])
  }

  @Test("sees the words that a reader of single characters sees")
  func againstNaive() {
    let pieces = ["a", "Kata", "9", " ", ",", "é", "e\u{301}", "“", "—", "東", "😀", "_", "\u{A0}", "\n", "mempertanggungjawabkan", "ß", "×"]
    var numbers = RepeatableNumbers(seed: 7)
    for _ in 0..<300 {
      let text = numbers.text(of: pieces, most: 120)
      var expected: [String] = []
      var word = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        let properties = scalar.properties
        if properties.isAlphabetic || properties.numericType != nil || properties.canonicalCombiningClass != .notReordered {
          word.append(scalar)
        } else if !word.isEmpty {
          expected.append(String(word))
          word.removeAll()
        }
      }
      if !word.isEmpty { expected.append(String(word)) }
      #expect(WordTableTests.words(text).map { Array($0.utf8) } == expected.map { Array($0.utf8) })
    }
  }
}
