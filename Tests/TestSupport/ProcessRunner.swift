import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How a process ended and what it wrote.
public struct ProcessResult: Sendable {
  /// The exit status; 128 and the number of the signal for a process that a signal ended.
  public let status: Int32
  /// The bytes of standard output.
  public let output: [UInt8]
  /// The bytes of standard error.
  public let errors: [UInt8]
  /// The time from start to end, in seconds.
  public let seconds: Double
  /// The processor time of the process and what it waited for, in seconds.
  public let processorSeconds: Double

  /// Standard output as text.
  public var outputText: String { String(decoding: output, as: UTF8.self) }
  /// Standard error as text.
  public var errorText: String { String(decoding: errors, as: UTF8.self) }
  /// The lines of standard output.
  public var outputLines: [String] { outputText.split(separator: "\n").map(String.init) }
}

/// A process that did not end in its time, and was killed.
public struct ProcessTimeout: Error, CustomStringConvertible {
  let arguments: [String]
  let seconds: Double
  let errors: String

  /// What ran, for how long, and what it wrote on standard error.
  public var description: String { "\(arguments.joined(separator: " ")) did not end in \(seconds) s. \(errors)" }
}

/// Runs processes with both outputs apart and a limit on their time.
public enum ProcessRunner {
  /// Runs `arguments[0]`, a path, in `folder`; standard input comes from the file `input`.
  public static func run(
    _ arguments: [String], folder: String = "/", environment: [String: String] = SaksamaProgram.environment(), input: String = "/dev/null",
    seconds: Double = 30
  ) throws -> ProcessResult {
    let start = ContinuousClock.now
    let deadline = start + .seconds(seconds)
    let (process, output, errors) = try started(arguments, folder, environment, input)
    var texts: [[UInt8]] = [[], []]
    let isComplete = collect([output, errors], &texts, until: deadline)
    close(output)
    close(errors)
    // Whoever closed both outputs is about to end.
    guard let end = process.wait(until: isComplete ? max(deadline, .now + .seconds(1)) : deadline) else {
      throw ProcessTimeout(arguments: arguments, seconds: seconds, errors: String(decoding: texts[1], as: UTF8.self))
    }
    let elapsed = start.duration(to: .now).components
    return ProcessResult(
      status: end.status, output: texts[0], errors: texts[1], seconds: Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18,
      processorSeconds: end.processorSeconds)
  }

  /// Runs the program under test.
  public static func saksama(
    _ arguments: [String], folder: String = "/", environment: [String: String] = [:], input: String = "/dev/null", seconds: Double = 30
  ) throws -> ProcessResult {
    guard let program = SaksamaProgram.path else { throw MissingProgram() }
    return try run(
      [program] + arguments, folder: folder, environment: SaksamaProgram.environment(adding: environment), input: input, seconds: seconds)
  }

  private static func started(
    _ arguments: [String], _ folder: String, _ environment: [String: String], _ input: String
  ) throws -> (SpawnedProcess, output: Int32, errors: Int32) {
    let inputDescriptor = open(input, O_RDONLY | O_CLOEXEC)
    guard inputDescriptor >= 0 else { throw SpawnedProcess.Failure(call: "opening \(input)", code: errno) }
    defer { close(inputDescriptor) }
    SpawnedProcess.lock.lock()
    defer { SpawnedProcess.lock.unlock() }
    let output = try SpawnedProcess.pipe()
    let errors = try SpawnedProcess.pipe()
    defer {
      close(output.writing)
      close(errors.writing)
    }
    let process = try SpawnedProcess(
      arguments, folder: folder, environment: environment, descriptors: [inputDescriptor, output.writing, errors.writing])
    return (process, output.reading, errors.reading)
  }

  /// Reads all descriptors to their ends; false where the time ran out.
  private static func collect(_ descriptors: [Int32], _ texts: inout [[UInt8]], until deadline: ContinuousClock.Instant) -> Bool {
    var waiting = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while waiting.contains(where: { $0.fd >= 0 }) {
      let left = ContinuousClock.now.duration(to: deadline).components.seconds
      if left < 0 { return false }
      _ = poll(&waiting, nfds_t(waiting.count), Int32(min(left, 1) * 1_000 + 10))
      for index in waiting.indices where waiting[index].fd >= 0 && waiting[index].revents != 0 {
        let count = read(waiting[index].fd, &buffer, buffer.count)
        if count > 0 { texts[index] += buffer[..<count] } else { waiting[index].fd = -1 }
      }
    }
    return true
  }
}
