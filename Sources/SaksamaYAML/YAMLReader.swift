public import SaksamaText

/// Reads YAML 1.1 and 1.2 as far as people write it by hand, and goes on after errors, so that one run names them all.
///
/// Not supported, and named as problems: tags, merge keys, keys that are no texts, more than one document.
public struct YAMLReader: Sendable {
  private let limits: YAMLLimits

  /// Makes a reader that stops at `limits`.
  public init(limits: YAMLLimits = .standard) {
    self.limits = limits
  }

  /// Reads the whole text. What is wrong with its encoding is in `source.problems` and is not told again.
  public func read(_ source: SourceText) -> YAMLDocument {
    read(source, in: source.contentRange)
  }

  /// Reads a part of the text, in bytes, which should start at the start of a line; all places count in the whole text.
  public func read(_ source: SourceText, in range: SourceRange) -> YAMLDocument {
    let range = bounds(range, in: source)
    var log = ProblemLog(limit: limits.problems)
    let text = YAMLText(bytes: ControlCharacters.blank(source, in: range, log: &log), range: range)
    if let run = WhitespaceRuns.harmful(text.bytes, in: range) {
      log.add("\(run.length) spaces and line ends in a row; take them out.", at: run)
      return YAMLDocument(root: nil, problems: log.sorted)
    }
    var builder = TreeBuilder(source, text: text, limits: limits, log: log)
    readParts(text, &builder)
    return YAMLDocument(root: builder.tree, problems: builder.log.sorted, brokenKeys: builder.brokenKeys)
  }

  /// Reads on from the next key at the top after every syntax error.
  private func readParts(_ text: YAMLText, _ builder: inout TreeBuilder) {
    var start = Directives.skip(text, &builder)
    for errors in 1... {
      switch PartReader(text: text, start: start).read(&builder) {
      case .complete:
        return
      case .secondDocument(let offset):
        reportSecondDocument(text, at: offset, &builder)
        return
      case .failure(let failure):
        builder.report(failure.message, at: failure.range)
        let next = failure.isFinal ? nil : text.resumption(after: failure, from: start)
        builder.interrupt(resumingAt: next)
        guard let next else { return }
        if text.isDocumentStart(next), builder.hasContent {
          reportSecondDocument(text, at: next, &builder)
          return
        }
        if errors >= limits.syntaxErrors {
          builder.report("Too many syntax errors; the file is not read from here on.", at: text.restOfLine(next))
          return
        }
        start = next
      }
    }
  }

  private func reportSecondDocument(_ text: YAMLText, at offset: Int, _ builder: inout TreeBuilder) {
    builder.report("A second document starts here; keep one document in a file.", at: text.restOfLine(offset))
  }

  /// Cuts `range` to the text behind a byte order mark, and to whole characters.
  private func bounds(_ range: SourceRange, in source: SourceText) -> SourceRange {
    var start = min(max(range.start, source.contentStart), source.count)
    while start < source.count, source.bytes[start] & 0xC0 == 0x80 { start += 1 }
    var end = min(range.end, source.count)
    while end > start, end < source.count, source.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return SourceRange(start, end)
  }
}

extension YAMLText {
  /// The line from which reading goes on after `failure` in the part that starts at `start`.
  fileprivate func resumption(after failure: SyntaxFailure, from start: Int) -> Int? {
    let place = max(failure.resumeFrom, start)
    if place > start, isKeyLine(place) { return place }
    return keyLine(after: place, before: range.end)
  }
}
