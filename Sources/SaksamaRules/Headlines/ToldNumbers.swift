import SaksamaText

/// The numbers that a story tells.
struct ToldNumbers {
  private let numbers: [NumberReader.Number]
  private let values: [Int]
  private let words: [Word]
  /// For each word the first number that stands at most three words before it; made when it is asked for.
  private var numberBefore: [UInt32: Int]?

  init(_ numbers: [NumberReader.Number], _ words: [Word]) {
    self.numbers = numbers
    self.words = words
    values = numbers.map(\.value).sorted()
  }

  /// Whether the story tells the number, or one that it may be rounded from.
  func hold(_ number: NumberReader.Number) -> Bool {
    let place = values.partitioningIndex(where: { $0 > number.value - number.unit })
    return place < values.count && values[place] < number.value + number.unit
  }

  /// The first number that stands right before a word, or few words before it.
  mutating func number(before hash: UInt32) -> NumberReader.Number? {
    let known = numberBefore ?? index()
    numberBefore = known
    return known[hash].map { numbers[$0] }
  }

  private func index() -> [UInt32: Int] {
    var index: [UInt32: Int] = [:]
    for (place, number) in numbers.enumerated() {
      let first = words.partitioningIndex(where: { $0.range.start >= number.range.end })
      for word in words[first..<min(first + 3, words.count)] where index[word.hash] == nil { index[word.hash] = place }
    }
    return index
  }
}
