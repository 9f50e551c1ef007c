import SaksamaText

/// The places of words in a text, for checks that ask for the words of many names.
///
/// The first questions are answered by looking through all words, which is all that most articles need; an index serves the others.
struct WordPlaces {
  private static let fewQuestions = 8

  let words: [Word]
  private var questions = 0
  private var index: [UInt32: [Int]] = [:]

  init(_ words: [Word]) { self.words = words }

  /// The words with that hash, by their places among all words, in order.
  mutating func places(of hash: UInt32) -> [Int] {
    questions += 1
    if questions <= WordPlaces.fewQuestions { return words.indices.filter { words[$0].hash == hash } }
    if index.isEmpty {
      for (place, word) in words.enumerated() { index[word.hash, default: []].append(place) }
    }
    return index[hash] ?? []
  }

  /// Where `hashes` stand in a row, by the place of the first.
  mutating func rows(of hashes: [UInt32]) -> [Int] {
    var fewest: (offset: Int, places: [Int])?
    for (offset, hash) in hashes.enumerated() {
      let places = places(of: hash)
      if places.count < fewest?.places.count ?? Int.max { fewest = (offset, places) }
    }
    guard let (offset, places) = fewest else { return [] }
    return places.compactMap { place in
      let first = place - offset
      guard first >= 0, first + hashes.count <= words.count else { return nil }
      return hashes.indices.allSatisfy { words[first + $0].hash == hashes[$0] } ? first : nil
    }
  }
}
