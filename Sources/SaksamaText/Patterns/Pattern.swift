/// A regular expression in the syntax of PCRE2 over the UTF-8 bytes of a text.
///
/// `^` and `$` stand at the ends of lines (LF, CRLF or CR), `.` takes anything but a line end, and `\w`, `\b`, `\s` and `\d` know the
/// letters, spaces and digits of all scripts; `[0-9]` is much faster than `\d`. Every run is limited in steps and memory, so a text
/// cannot make a pattern hang. Several threads may use one pattern at the same time.
public struct Pattern: Sendable {
  /// The regular expression as it was written.
  public let source: String
  /// How it reads its text.
  public let options: PatternOptions
  /// The number of each named group.
  public let groupNames: [String: Int]
  /// The number of groups.
  public let groupCount: Int
  private let program: PatternProgram

  /// Reads a regular expression.
  public init(_ source: String, _ options: PatternOptions = PatternOptions()) throws(PatternError) {
    self.source = source
    self.options = options
    program = try PatternProgram(Array(source.utf8), options)
    groupNames = program.groupNames()
    groupCount = program.groupCount()
  }

  /// Finds the match that starts at `offset`, if there is one, and ends at or before `end`.
  public func match(at offset: Int, in bytes: [UInt8], end: Int) throws(PatternFailure) -> PatternMatch? {
    let range = Pattern.onCharacters(SourceRange(offset, end), bytes)
    guard range.start == offset else { return nil }
    return try withRun(bytes, range.end) { (run) throws(PatternFailure) in
      try run.matches(at: offset) ? match(run) : nil
    }
  }

  /// Finds the first match that starts in `starts`, whose upper bound counts too, and ends at or before `end`.
  ///
  /// A start within a character is left out.
  public func firstMatch(startingIn starts: SourceRange, in bytes: [UInt8], end: Int) throws(PatternFailure) -> PatternMatch? {
    let range = Pattern.onCharacters(SourceRange(starts.start, end), bytes)
    let last = min(starts.end, range.end)
    if starts.start > last { return nil }
    return try withRun(bytes, range.end) { (run) throws(PatternFailure) in
      var start = starts.start
      while start <= last {
        let isWithin = start < bytes.count && bytes[start] & 0xC0 == 0x80
        if !isWithin, try run.matches(at: start) { return match(run) }
        start += 1
      }
      return nil
    }
  }

  /// Finds all matches in `range` that do not overlap, from left to right; after an empty one the search goes on one character further.
  ///
  /// What the pattern looks back at may lie before the range, but nothing behind the range exists for it. `bytes` are valid UTF-8; a
  /// range that cuts a character is moved to its start.
  public func matches(in bytes: [UInt8], _ range: SourceRange) throws(PatternFailure) -> [PatternMatch] {
    let range = Pattern.onCharacters(range, bytes)
    return try withRun(bytes, range.end) { (run) throws(PatternFailure) in
      var found: [PatternMatch] = []
      var start = range.start
      while start <= range.end, try run.search(from: start) {
        found.append(match(run))
        let end = run.end
        // Where the attempt began tells an empty match; the start of the range does not, because `\K` moves it.
        start = max(end, start)
        if run.attemptStart >= end { start = Pattern.next(bytes, start) }
      }
      return found
    }
  }

  private func match(_ run: borrowing PatternRun) -> PatternMatch {
    PatternMatch(range: run.range, groups: run.groups(groupCount), names: groupNames)
  }

  private func withRun<Result>(
    _ bytes: [UInt8], _ end: Int, _ body: (borrowing PatternRun) throws(PatternFailure) -> Result
  ) throws(PatternFailure) -> Result {
    try bytes.withUnsafeBufferPointer { (buffer) throws(PatternFailure) in
      // The run ends before the buffer does; it keeps the pointer no longer than that.
      guard let run = PatternRun(program, UnsafeBufferPointer(rebasing: buffer[..<end])) else { throw .memoryLimit }
      return try body(run)
    }
  }

  /// PCRE2 does not check its subject here, so an offset in the middle of a character must not reach it.
  private static func onCharacters(_ range: SourceRange, _ bytes: [UInt8]) -> SourceRange {
    SourceRange(onCharacter(range.start, bytes), onCharacter(range.end, bytes))
  }

  private static func onCharacter(_ offset: Int, _ bytes: [UInt8]) -> Int {
    var offset = min(max(offset, 0), bytes.count)
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  private static func next(_ bytes: [UInt8], _ offset: Int) -> Int {
    var next = offset + 1
    while next < bytes.count, bytes[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }
}
