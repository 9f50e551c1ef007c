#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Works on pieces with several threads and hands the results on in the order of the pieces.
///
/// A worker takes the next piece and works on it. A result whose turn has not come is laid down for the worker whose result stands before
/// it, which hands on both, so that nobody waits for a slower neighbour; only when two results for each worker lie there does a worker wait.
/// Taking a piece, which may wait for input, never keeps a finished result back.
struct OrderedWork<Piece: Sendable, Result: Sendable> {
  /// Takes the next piece; nil at the end. Called by one thread at a time.
  let next: () -> Piece?
  /// Works on a piece, on any thread.
  let work: @Sendable (Piece) -> Result
  /// Takes a result, in the order of the pieces, by one thread at a time; false ends the work.
  let emit: (Result) -> Bool

  /// Runs until the pieces end; `jobs` is the number of threads.
  func run(jobs: Int) {
    if jobs <= 1 {
      while let piece = next() {
        if !emit(work(piece)) { return }
      }
      return
    }
    let workers = min(jobs, 256)
    let queue = Queue(self, limit: 2 * workers)
    let threads = (1..<workers).compactMap { _ in WorkerThread { queue.work() } }
    queue.work()
    for thread in threads { thread.join() }
  }

  /// What the threads share. The two locks guard all that changes: `taking` the source of pieces, `emitting` the sink and the turn.
  private final class Queue: @unchecked Sendable {
    private let plan: OrderedWork
    /// The system needs the locks to stay where they are in memory, which a stored property does not promise.
    private let taking = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let emitting = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let turnChanged = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var taken = 0
    private var turn = 0
    private var isOver = false
    /// Results whose turn has not come, by the number of their piece; at most `limit`.
    private var ready: [Int: Result] = [:]
    private let limit: Int

    init(_ plan: OrderedWork, limit: Int) {
      self.plan = plan
      self.limit = limit
      taking.initialize(to: pthread_mutex_t())
      emitting.initialize(to: pthread_mutex_t())
      turnChanged.initialize(to: pthread_cond_t())
      pthread_mutex_init(taking, nil)
      pthread_mutex_init(emitting, nil)
      pthread_cond_init(turnChanged, nil)
    }

    deinit {
      pthread_mutex_destroy(taking)
      pthread_mutex_destroy(emitting)
      pthread_cond_destroy(turnChanged)
      taking.deallocate()
      emitting.deallocate()
      turnChanged.deallocate()
    }

    func work() {
      while let (number, piece) = take() {
        let result = plan.work(piece)
        pthread_mutex_lock(emitting)
        while turn != number, ready.count >= limit, !isOver { pthread_cond_wait(turnChanged, emitting) }
        ready[number] = result
        emitReady()
        pthread_mutex_unlock(emitting)
      }
    }

    /// Hands on every result whose turn has come; called with `emitting` locked.
    private func emitReady() {
      let first = turn
      while !isOver, let result = ready.removeValue(forKey: turn) {
        if !plan.emit(result) { isOver = true }
        turn += 1
      }
      if turn != first { pthread_cond_broadcast(turnChanged) }
    }

    private func take() -> (Int, Piece)? {
      pthread_mutex_lock(taking)
      defer { pthread_mutex_unlock(taking) }
      pthread_mutex_lock(emitting)
      let stops = isOver
      pthread_mutex_unlock(emitting)
      guard !stops, let piece = plan.next() else { return nil }
      taken += 1
      return (taken - 1, piece)
    }
  }
}
