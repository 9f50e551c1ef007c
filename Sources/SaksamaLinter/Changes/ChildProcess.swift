// The environment of the process is a variable of C, which only this import lets a value be read from; nothing here changes it.
#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  @preconcurrency import Darwin
#endif

/// Runs another program to its end, with bytes for its standard input and both of its outputs apart.
enum ChildProcess {
  /// How a program ended and what it wrote.
  struct Ended {
    /// The exit status; 128 and the number of the signal where a signal ended it.
    let status: Int32
    let output: [UInt8]
    let errors: [UInt8]
  }

  /// A program that could not be started, as the error number of the system.
  struct Failure: Error {
    let number: Int32
  }

  /// Runs `arguments[0]`, which is looked for in `PATH`, in the current folder; `environment` holds `NAME=value`.
  static func run(_ arguments: [String], environment: [String], input: [UInt8] = []) throws(Failure) -> Ended {
    // A socket can be written to without a signal where the program has stopped reading; a pipe cannot.
    var open: [Int32] = []
    defer { shut(open) }
    let inputs = try ends(&open) { socketpair(AF_UNIX, ChildProcess.stream, 0, $0) }
    let outputs = try ends(&open, pipe)
    let errors = try ends(&open, pipe)
    var process: pid_t = 0
    let number = start(&process, arguments, environment, [inputs.far, outputs.far, errors.far])
    if number != 0 { throw Failure(number: number) }
    // As long as a far end is open here, too, the near one does not come to its end.
    shut([inputs.far, outputs.far, errors.far])
    open = []
    let texts = ChildStreams(input: inputs.near, outputs: [outputs.near, errors.near]).exchange(input)
    return Ended(status: status(of: process), output: texts[0], errors: texts[1])
  }

  /// The environment of this process, as `NAME=value`.
  static var environment: [String] {
    #if canImport(Glibc)
      var entry = environ
    #else
      guard var entry = _NSGetEnviron().pointee else { return [] }
    #endif
    var entries: [String] = []
    while let text = entry.pointee {
      entries.append(String(cString: text))
      entry += 1
    }
    return entries
  }

  #if canImport(Glibc)
    private static let stream = Int32(SOCK_STREAM.rawValue)
  #else
    private static let stream = SOCK_STREAM
  #endif

  private static func shut(_ descriptors: [Int32]) { for descriptor in descriptors { close(descriptor) } }

  /// Two ends of a channel that no program inherits unasked, what is written to the far one being read at the near one; they join `open`.
  private static func ends(
    _ open: inout [Int32], _ make: (UnsafeMutablePointer<Int32>) -> Int32
  ) throws(Failure) -> (near: Int32, far: Int32) {
    var ends: [Int32] = [-1, -1]
    let result = ends.withUnsafeMutableBufferPointer { buffer in buffer.baseAddress.map(make) ?? -1 }
    if result != 0 { throw Failure(number: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    open += ends
    return (ends[0], ends[1])
  }

  /// Starts the program with three descriptors as its input, output and error output; gives the error number, 0 for none.
  private static func start(
    _ process: inout pid_t, _ arguments: [String], _ environment: [String], _ descriptors: [Int32]
  ) -> Int32 {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, descriptor) in descriptors.enumerated() { posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number)) }
    let argumentPointers = arguments.map { strdup($0) } + [nil]
    let environmentPointers = environment.map { strdup($0) } + [nil]
    defer { for pointer in argumentPointers + environmentPointers { free(pointer) } }
    return posix_spawnp(&process, arguments[0], &actions, nil, argumentPointers, environmentPointers)
  }

  /// Waits for the end of the program, so that nothing is left of it.
  private static func status(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return 127 }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
