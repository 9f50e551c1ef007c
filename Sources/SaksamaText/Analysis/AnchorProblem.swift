/// Why an anchor can never hold between certain neighbours.
enum AnchorProblem {
  /// The reason, one sentence; nil when the anchor may hold.
  static func message(_ anchor: PatternAnchor, left: CharacterKinds, right: CharacterKinds) -> String? {
    // No kinds at all means that nothing is known of the neighbour.
    if left.isEmpty || right.isEmpty { return nil }
    switch anchor {
    case .lineStart:
      return left.isDisjoint(with: [.lineEnd, .edge]) ? "^ stands behind something that is not a line end, so it can never match." : nil
    case .lineEnd:
      return right.isDisjoint(with: [.lineEnd, .edge]) ? "$ stands before something that is not a line end, so it can never match." : nil
    case .textStart:
      return left.contains(.edge) ? nil : "The start of the text is asked for behind a character, so it can never match."
    case .textEnd:
      return right.contains(.edge) ? nil : "The end of the text is asked for before a character, so it can never match."
    case .textEndOrLastLineEnd:
      return right.isDisjoint(with: [.lineEnd, .edge]) ? "The end of the text is asked for before a character, so it can never match." : nil
    case .wordBoundary: return wordBoundary(left, right)
    case .noWordBoundary:
      let isBoundary = left == .word && right.isSubset(of: .outsideWords) || right == .word && left.isSubset(of: .outsideWords)
      return isBoundary ? "\\B stands where a word certainly starts or ends, so it can never match." : nil
    }
  }

  private static func wordBoundary(_ left: CharacterKinds, _ right: CharacterKinds) -> String? {
    if left == .word, right == .word { return "\\b stands between two characters of words, so it can never match." }
    if left.isSubset(of: .outsideWords), right.isSubset(of: .outsideWords) {
      return "\\b stands where no character of words is on either side, so it can never match."
    }
    return nil
  }
}
