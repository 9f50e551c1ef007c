import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A running program whose input and output stay open: a line in, a line out.
public final class LiveProcess {
  private let process: SpawnedProcess
  private let input: Int32
  private let output: Int32
  private var received: [UInt8] = []
  private var searched = 0
  private var hasEnded = false

  /// Starts the program under test; standard error goes nowhere.
  public init(saksama arguments: [String], folder: String = "/") throws {
    guard let program = SaksamaProgram.path else { throw MissingProgram() }
    // A program that has died shows as a missing answer, and must not end the tests.
    signal(SIGPIPE, SIG_IGN)
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer { close(nowhere) }
    SpawnedProcess.lock.lock()
    defer { SpawnedProcess.lock.unlock() }
    let input = try SpawnedProcess.pipe()
    let output = try SpawnedProcess.pipe()
    defer {
      close(input.reading)
      close(output.writing)
    }
    self.input = input.writing
    self.output = output.reading
    process = try SpawnedProcess(
      [program] + arguments, folder: folder, environment: SaksamaProgram.environment(),
      descriptors: [input.reading, output.writing, nowhere])
  }

  deinit {
    guard !hasEnded else { return }
    process.kill()
    _ = finish()
  }

  /// Writes text; false where the program does not take it any more.
  public func write(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { Foundation.write(input, $0.baseAddress?.advanced(by: offset), bytes.count - offset) }
      if count <= 0 { return false }
      offset += count
    }
    return true
  }

  /// The next line of output without its end; nil where none has come in that time.
  public func readLine(seconds: Double) -> String? {
    let deadline = ContinuousClock.now + .seconds(seconds)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      if let end = received[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: received[..<end], as: UTF8.self)
        received.removeFirst(end + 1)
        searched = 0
        return line
      }
      searched = received.count
      var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      if poll(&waiting, 1, 50) > 0 {
        let count = read(output, &buffer, buffer.count)
        if count <= 0 { return nil }
        received += buffer[..<count]
      }
      if ContinuousClock.now > deadline { return nil }
    }
  }

  /// The most memory that the program has had so far, in KiB; nil where the system does not tell it of a running program.
  public var peakMemory: Int? {
    guard let text = try? String(contentsOfFile: "/proc/\(process.identifier)/status", encoding: .utf8) else { return nil }
    let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { $0.split(separator: " ").compactMap { Int($0) }.first }
  }

  /// Closes the input and waits for the end; gives the exit status, or nil where the program had to be killed.
  public func finish(seconds: Double = 10) -> Int32? {
    guard !hasEnded else { return nil }
    hasEnded = true
    close(input)
    close(output)
    return process.wait(until: .now + .seconds(seconds))?.status
  }
}
