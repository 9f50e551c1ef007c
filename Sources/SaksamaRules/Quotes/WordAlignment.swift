import SaksamaText

/// The stretch of a text that resembles another best, word by word: the local alignment of Smith and Waterman (1981).
struct WordAlignment {
  /// The most comparisons that are made; longer texts are not compared.
  private static let budget = 4_000_000

  /// Pairs of equal words in order, as places in the two texts.
  let pairs: [(left: Int, right: Int)]

  /// Aligns `left` with the best stretch of `right`; nil where the texts share nothing, or are too long.
  init?(_ left: [UInt32], _ right: [UInt32]) {
    let width = right.count + 1
    guard !left.isEmpty, !right.isEmpty, (left.count + 1) <= WordAlignment.budget / width else { return nil }
    var scores = [Int16](repeating: 0, count: (left.count + 1) * width)
    var best = (score: Int16(0), place: 0)
    for row in 1...left.count {
      for column in 1...right.count {
        let place = row * width + column
        let diagonal = scores[place - width - 1] + (left[row - 1] == right[column - 1] ? 2 : -1)
        scores[place] = max(0, diagonal, scores[place - width] - 1, scores[place - 1] - 1)
        if scores[place] > best.score { best = (scores[place], place) }
      }
    }
    guard best.score > 0 else { return nil }
    var pairs: [(left: Int, right: Int)] = []
    var place = best.place
    while scores[place] > 0 {
      let row = place / width
      let column = place % width
      let isEqual = left[row - 1] == right[column - 1]
      if scores[place] == scores[place - width - 1] + (isEqual ? 2 : -1) {
        if isEqual { pairs.append((row - 1, column - 1)) }
        place -= width + 1
      } else {
        place -= scores[place] == scores[place - width] - 1 ? width : 1
      }
    }
    self.pairs = pairs.reversed()
  }
}
