import SaksamaDiagnostics
import SaksamaLinter
import Synchronization
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("A run with several threads")
struct OrderedWorkTests {
  /// Hands out numbered inputs in chunks of one size, and counts how many chunks were taken.
  final class Numbers: InputSource {
    let chunkCount: Int?
    private let count: Int
    private let chunk: Int
    private var position = 0
    private(set) var taken = 0

    init(_ count: Int, chunk: Int = 1, isCounted: Bool = false) {
      self.count = count
      self.chunk = chunk
      chunkCount = isCounted ? (count + chunk - 1) / chunk : nil
    }

    func next() -> [PendingInput]? {
      guard position < count else { return nil }
      defer { position += chunk }
      taken += 1
      return (position..<min(position + chunk, count)).map { .article(ArticleInput(path: "\($0)", bytes: [])) }
    }
  }

  /// The number of an input after a moment that is long for every seventh, so that threads overtake each other.
  @Sendable static func number(_ fetched: LintRun.Fetched) -> Int {
    guard case .article(let input) = fetched, let number = Int(input.path) else { return -1 }
    if number % 7 == 0 { usleep(2_000) }
    return number
  }

  @Test(
    "Every result comes once and in order, whatever the number of threads and the size of the chunks",
    arguments: [-1, 0, 1, 2, 3, 8, 40], [1, 3, 50])
  func order(_ jobs: Int, _ chunk: Int) {
    for isCounted in [true, false] {
      var results: [Int] = []
      LintRun(jobs: jobs).run(Numbers(100, chunk: chunk, isCounted: isCounted), in: .en) {
        results += $0
        return true
      } _: {
        Self.number($0)
      }
      #expect(results == Array(0..<100))
    }
  }

  @Test("Nothing gives nothing", arguments: [1, 4])
  func nothing(_ jobs: Int) {
    LintRun(jobs: jobs).run(Numbers(0, isCounted: true), in: .en) { (_: [Int]) in
      Issue.record("there is no result")
      return true
    } _: {
      Self.number($0)
    }
  }

  @Test("A sink that wants no more ends the run: little is taken after that, and nothing is handed on", arguments: [1, 2, 8])
  func end(_ jobs: Int) {
    let source = Numbers(10_000)
    var results: [Int] = []
    LintRun(jobs: jobs).run(source, in: .en) {
      results += $0
      return results.count < 5
    } _: {
      Self.number($0)
    }
    #expect(results == Array(0..<5))
    #expect(source.taken <= 5 + 3 * jobs)
  }

  @Test("Results are handed on while later ones are worked on, and never more wait than three for each thread", arguments: [2, 4])
  func waiting(_ jobs: Int) {
    let finished = Atomic<Int>(0)
    var handedOn = 0
    var mostWaiting = 0
    LintRun(jobs: jobs).run(Numbers(200), in: .en) { (results: [Int]) in
      mostWaiting = max(mostWaiting, finished.load(ordering: .sequentiallyConsistent) - handedOn)
      handedOn += results.count
      return true
    } _: { fetched in
      defer { finished.add(1, ordering: .sequentiallyConsistent) }
      return Self.number(fetched)
    }
    #expect(handedOn == 200)
    #expect(mostWaiting <= 3 * jobs)
  }

  @Test("A slow piece keeps nobody else from working, and its result still comes first")
  func slowPiece() {
    let finished = Atomic<Int>(0)
    let finishedBeforeSlow = Atomic<Int>(0)
    var order: [Int] = []
    LintRun(jobs: 2).run(Numbers(20), in: .en) { (results: [Int]) in
      order += results
      return true
    } _: { fetched in
      let number = Self.number(fetched)
      if number == 0 {
        // Until others have finished, or for two seconds at most.
        for _ in 0..<2_000 where finished.load(ordering: .sequentiallyConsistent) < 3 { usleep(1_000) }
        finishedBeforeSlow.store(finished.load(ordering: .sequentiallyConsistent), ordering: .sequentiallyConsistent)
      }
      finished.add(1, ordering: .sequentiallyConsistent)
      return number
    }
    #expect(order == Array(0..<20))
    #expect(finishedBeforeSlow.load(ordering: .sequentiallyConsistent) >= 3)
  }

  @Test("Several threads do work at the same time")
  func together() {
    let working = Atomic<Int>(0)
    let most = Atomic<Int>(0)
    LintRun(jobs: 4).run(Numbers(40), in: .en) { (_: [Bool]) in
      true
    } _: { _ in
      let now = working.add(1, ordering: .sequentiallyConsistent).newValue
      _ = most.max(now, ordering: .sequentiallyConsistent)
      usleep(2_000)
      working.subtract(1, ordering: .sequentiallyConsistent)
      return true
    }
    #expect(most.load(ordering: .sequentiallyConsistent) > 1)
  }
}
