/// A line on the terminal that counts the inputs of a long run, and goes away at its end.
final class ProgressLine {
  private static let firstShown = 200
  private static let step = 100

  private let isQuiet: Bool
  private var shown = 0
  private var start: ContinuousClock.Instant = .now

  /// Makes the line; it stays away where standard error is no terminal, or where a report already moves on one.
  init(isQuiet: Bool) { self.isQuiet = isQuiet || !StandardError.isTerminal }

  /// Shows the count now and then, once a run has lasted for a while.
  func show(_ count: Int) {
    guard !isQuiet, count >= ProgressLine.firstShown, count >= shown + ProgressLine.step, start.duration(to: .now) > .seconds(1) else {
      return
    }
    shown = count
    StandardError.write("\r\u{1B}[K\(count) articles checked …")
  }

  /// Takes the line away.
  func clear() {
    if shown > 0 { StandardError.write("\r\u{1B}[K") }
  }
}
