import CPCRE2
import Synchronization

/// The compiled forms of one pattern, made when they are first needed.
///
/// Unchecked, because the compiler cannot see that PCRE2 only reads what the pointers point to: `checked` and `limits` are written in
/// `init` alone, and a form with machine code is complete before an atomic exchange shows it to other threads.
final class PatternProgram: @unchecked Sendable {
  /// The pattern as `init` compiled it, without machine code.
  private let checked: OpaquePointer
  private let limits: OpaquePointer?
  private let source: [UInt8]
  private let options: PatternOptions
  private let searching = Atomic<OpaquePointer?>(nil)
  private let anchored = Atomic<OpaquePointer?>(nil)

  init(_ source: [UInt8], _ options: PatternOptions) throws(PatternError) {
    checked = try PatternProgram.compile(source, options, anchored: false)
    self.source = source
    self.options = options
    limits = pcre2_match_context_create_8(nil)
    pcre2_set_match_limit_8(limits, 200_000)
    pcre2_set_depth_limit_8(limits, 10_000)
    // In KiB, and used only where PCRE2 cannot make machine code.
    pcre2_set_heap_limit_8(limits, 16 * 1024)
  }

  deinit {
    if let code = searching.load(ordering: .acquiring) { pcre2_code_free_8(code) }
    if let code = anchored.load(ordering: .acquiring) { pcre2_code_free_8(code) }
    pcre2_code_free_8(checked)
    pcre2_match_context_free_8(limits)
  }

  /// The limits of every run; nil only when memory ran out, and then PCRE2 applies its own.
  var matchContext: OpaquePointer? { limits }

  /// A form without machine code, which tells how much memory the result of a run needs.
  var plainCode: OpaquePointer { checked }

  /// The form that looks for a match from an offset on.
  var searchingCode: OpaquePointer {
    searching.load(ordering: .acquiring) ?? publish(pcre2_code_copy_8(checked), in: searching)
  }

  /// The form that matches at one offset only. Machine code cannot be told so for one run, hence a form of its own.
  var anchoredCode: OpaquePointer? {
    if let code = anchored.load(ordering: .acquiring) { return code }
    guard let code = try? PatternProgram.compile(source, options, anchored: true) else { return nil }
    return publish(code, in: anchored)
  }

  func groupCount() -> Int {
    var count: UInt32 = 0
    pcre2_pattern_info_8(checked, UInt32(PCRE2_INFO_CAPTURECOUNT), &count)
    return Int(count)
  }

  /// The names in the table of PCRE2: entries of one size, each a number of two bytes (high byte first) and a name that ends with a NUL.
  func groupNames() -> [String: Int] {
    var count: UInt32 = 0
    var size: UInt32 = 0
    var table: UnsafePointer<UInt8>?
    pcre2_pattern_info_8(checked, UInt32(PCRE2_INFO_NAMECOUNT), &count)
    pcre2_pattern_info_8(checked, UInt32(PCRE2_INFO_NAMEENTRYSIZE), &size)
    pcre2_pattern_info_8(checked, UInt32(PCRE2_INFO_NAMETABLE), &table)
    var names: [String: Int] = [:]
    guard let table, size > 2 else { return names }
    for index in 0..<Int(count) {
      let entry = UnsafeBufferPointer(start: table + index * Int(size), count: Int(size))
      let name = String(decoding: entry[2...].prefix { $0 != 0 }, as: UTF8.self)
      // Two groups may share a name where the pattern allows it; the first one is meant then.
      names[name] = min(names[name] ?? Int.max, Int(entry[0]) << 8 | Int(entry[1]))
    }
    return names
  }

  /// Adds machine code and shows the form to all threads; when another thread was faster, its form is used and this one is freed.
  private func publish(_ code: OpaquePointer?, in place: borrowing Atomic<OpaquePointer?>) -> OpaquePointer {
    guard let code else { return checked }
    // Where machine code is not allowed, this fails and the slower interpreter of PCRE2 runs the pattern.
    pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE)
    let (exchanged, original) = place.compareExchange(expected: nil, desired: code, ordering: .acquiringAndReleasing)
    if exchanged { return code }
    pcre2_code_free_8(code)
    return original ?? checked
  }

  private static func compile(_ source: [UInt8], _ options: PatternOptions, anchored: Bool) throws(PatternError) -> OpaquePointer {
    // `\C` takes a single byte and would leave offsets inside characters.
    var flags = PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C | PCRE2_NO_UTF_CHECK
    if options.ignoreCase { flags |= PCRE2_CASELESS }
    // At one offset there is no start to look for, and the search for a byte that the rest must hold would run far ahead at every offset.
    if anchored { flags |= PCRE2_ANCHORED | PCRE2_NO_START_OPTIMIZE }
    let context = pcre2_compile_context_create_8(nil)
    defer { pcre2_compile_context_free_8(context) }
    pcre2_set_newline_8(context, UInt32(PCRE2_NEWLINE_ANYCRLF))
    var code: Int32 = 0
    var offset = 0
    let compiled = source.withUnsafeBufferPointer { pcre2_compile_8($0.baseAddress, $0.count, flags, &code, &offset, context) }
    guard let compiled else { throw PatternError(message: PatternMessage.compile(code), offset: min(offset, source.count)) }
    return compiled
  }
}
