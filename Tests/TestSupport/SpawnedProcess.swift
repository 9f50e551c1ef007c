import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A child process in a group of its own, started with the signals as they are by default.
struct SpawnedProcess {
  let identifier: pid_t

  /// A system call that failed.
  struct Failure: Error, CustomStringConvertible {
    let call: String
    let code: Int32
    var description: String { "\(call): \(String(cString: strerror(code)))" }
  }

  /// What a process used, known when it has ended.
  struct End {
    /// The exit status, or 128 and the number of the signal.
    let status: Int32
    /// Processor time in seconds.
    let processorSeconds: Double
  }

  /// Pipes must not leak into a process that another test starts at the same moment.
  static let lock = NSLock()

  /// Starts `arguments[0]`, a path, with the descriptors as its input, output and error output.
  init(_ arguments: [String], folder: String, environment: [String: String], descriptors: [Int32]) throws {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #else
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for (number, descriptor) in descriptors.enumerated() { posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number)) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGDEF))
    // The call that changes the folder of a child is missing from some systems' modules.
    let moved = ["/bin/sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", folder] + arguments
    var argumentPointers = moved.map { strdup($0) } + [nil]
    var environmentPointers = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in argumentPointers + environmentPointers { free(pointer) } }
    var identifier: pid_t = 0
    let code = posix_spawn(&identifier, moved[0], &actions, &attributes, &argumentPointers, &environmentPointers)
    guard code == 0 else { throw Failure(call: "starting \(arguments[0])", code: code) }
    self.identifier = identifier
  }

  /// Ends the process and all that it started.
  func kill() { _ = Foundation.kill(-identifier, SIGKILL) }

  /// Waits for the end until `deadline`, then kills; nil where it had to be killed.
  func wait(until deadline: ContinuousClock.Instant) -> End? {
    var status: Int32 = 0
    var usage = rusage()
    while true {
      let ended = wait4(identifier, &status, WNOHANG, &usage)
      if ended == identifier { break }
      if ContinuousClock.now > deadline {
        kill()
        wait4(identifier, &status, 0, &usage)
        return nil
      }
      usleep(1_000)
    }
    let signal = status & 0x7F
    return End(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      processorSeconds: SpawnedProcess.seconds(usage.ru_utime) + SpawnedProcess.seconds(usage.ru_stime))
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000 }

  /// A pipe that other children do not inherit; call it with `lock` held.
  static func pipe() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [0, 0]
    guard Foundation.pipe(&ends) == 0 else { throw Failure(call: "pipe", code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}
