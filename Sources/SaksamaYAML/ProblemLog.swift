import SaksamaText

/// The problems of one reading, up to a limit.
struct ProblemLog {
  private var problems: [SourceProblem] = []
  private var isFull = false
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  mutating func add(_ message: @autoclosure () -> String, at range: SourceRange) {
    if problems.count < limit {
      problems.append(SourceProblem(message(), at: range))
    } else if !isFull {
      isFull = true
      problems.append(SourceProblem("More than \(limit) problems; the others are not listed.", at: range))
    }
  }

  /// The problems in order of place.
  var sorted: [SourceProblem] {
    problems.enumerated().sorted { ($0.element.range, $0.offset) < ($1.element.range, $1.offset) }.map(\.element)
  }
}
