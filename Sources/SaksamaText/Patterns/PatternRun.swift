import CPCRE2

/// One use of a pattern on one text by one thread, with the memory that PCRE2 writes its result into.
struct PatternRun: ~Copyable {
  private let program: PatternProgram
  private let subject: UnsafeBufferPointer<UInt8>
  private let data: OpaquePointer

  /// Begins a run on `subject`, which must outlive it; nil when there is no memory.
  init?(_ program: PatternProgram, _ subject: UnsafeBufferPointer<UInt8>) {
    // About 20 ns, which is less than handing one piece of memory from thread to thread would cost.
    guard let data = pcre2_match_data_create_from_pattern_8(program.plainCode, nil) else { return nil }
    self.program = program
    self.subject = subject
    self.data = data
  }

  deinit { pcre2_match_data_free_8(data) }

  /// Whether there is a match from `offset` on; the other properties then tell which.
  func search(from offset: Int) throws(PatternFailure) -> Bool {
    try execute(program.searchingCode, offset)
  }

  /// Whether there is a match at `offset` itself.
  func matches(at offset: Int) throws(PatternFailure) -> Bool {
    guard let code = program.anchoredCode else { throw .memoryLimit }
    return try execute(code, offset)
  }

  /// The match.
  var range: SourceRange { SourceRange(pcre2_get_ovector_pointer_8(data)[0], end) }

  /// The end of the match.
  var end: Int { pcre2_get_ovector_pointer_8(data)[1] }

  /// Where the match began before any `\K`.
  var attemptStart: Int { pcre2_get_startchar_8(data) }

  /// What each of `count` groups took.
  func groups(_ count: Int) -> [SourceRange?] {
    guard count > 0, let offsets = pcre2_get_ovector_pointer_8(data) else { return [] }
    return (1...count).map { number in
      // A group that took no part has offsets of all ones.
      offsets[number * 2] < 0 ? nil : SourceRange(offsets[number * 2], offsets[number * 2 + 1])
    }
  }

  private func execute(_ code: OpaquePointer, _ offset: Int) throws(PatternFailure) -> Bool {
    var result = pcre2_match_8(code, subject.baseAddress, subject.count, offset, PCRE2_NO_UTF_CHECK, data, program.matchContext)
    if result == PCRE2_ERROR_JIT_STACKLIMIT { result = executeWithLargeStack(code, offset) }
    switch result {
    case 0...: return true
    case PCRE2_ERROR_NOMATCH: return false
    case PCRE2_ERROR_MATCHLIMIT: throw .stepLimit
    case PCRE2_ERROR_JIT_STACKLIMIT, PCRE2_ERROR_DEPTHLIMIT, PCRE2_ERROR_HEAPLIMIT, PCRE2_ERROR_NOMEMORY: throw .memoryLimit
    default: throw .engine(PatternMessage.text(result))
    }
  }

  /// Machine code begins with 32 KiB of the thread's own stack; only the rare match that needs more pays for a stack of its own.
  private func executeWithLargeStack(_ code: OpaquePointer, _ offset: Int) -> Int32 {
    guard let context = pcre2_match_context_copy_8(program.matchContext) else { return PCRE2_ERROR_NOMEMORY }
    defer { pcre2_match_context_free_8(context) }
    guard let stack = pcre2_jit_stack_create_8(64 * 1024, 32 * 1024 * 1024, nil) else { return PCRE2_ERROR_NOMEMORY }
    defer { pcre2_jit_stack_free_8(stack) }
    pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack))
    return pcre2_match_8(code, subject.baseAddress, subject.count, offset, PCRE2_NO_UTF_CHECK, data, context)
  }
}
