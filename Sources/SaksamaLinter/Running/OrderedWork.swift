#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Works on pieces with several threads and hands the results on in the order of the pieces.
///
/// A worker takes the next piece, works on it, and waits for its turn to hand the result on; so there are never more results in memory
/// than workers, and taking a piece, which may wait for input, never keeps a finished result back.
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
    let queue = Queue(self)
    let threads = (1..<min(jobs, 256)).compactMap { _ in WorkerThread { queue.work() } }
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

    init(_ plan: OrderedWork) {
      self.plan = plan
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
        while turn != number, !isOver { pthread_cond_wait(turnChanged, emitting) }
        if !isOver, !plan.emit(result) { isOver = true }
        turn += 1
        pthread_cond_broadcast(turnChanged)
        pthread_mutex_unlock(emitting)
      }
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
