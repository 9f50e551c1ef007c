#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The processor time of this thread, which unlike the clock on the wall says the same however busy the machine is.
public enum ProcessorTime {
  /// What `body` takes, as long as it works on the thread that calls.
  public static func of(_ body: () throws -> Void) rethrows -> Duration {
    let start = now()
    try body()
    return now() - start
  }

  private static func now() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
  }
}
