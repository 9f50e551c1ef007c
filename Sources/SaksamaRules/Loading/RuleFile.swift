import SaksamaText
import SaksamaYAML

/// The two parts of a rule file: the head, which the program needs to run the rule, and what explains it.
///
/// `why`, `source` and `examples` come last, so that a run over articles need not read them.
enum RuleFile {
  /// The keys of the second part.
  static let explanation = ["why", "source", "examples"]

  /// The head of a file: up to the first line that opens with a key of the second part.
  static func head(of source: SourceText) -> SourceRange {
    var start = source.contentStart
    while start < source.count {
      let rest = source.bytes[start...]
      for key in explanation where rest.starts(with: key.utf8) && start + key.utf8.count < source.count {
        if source.bytes[start + key.utf8.count] == ASCII.colon { return SourceRange(source.contentStart, start) }
      }
      guard let end = rest.firstIndex(of: ASCII.lineFeed) else { break }
      start = end + 1
    }
    return source.contentRange
  }
}
