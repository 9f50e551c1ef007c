import SaksamaText
import SaksamaYAML

/// Patterns of paths as in gitignore(5), which count from the folder of the configuration that declares them.
struct PathGlobs: Sendable {
  private let patterns: Gitignore
  private let folder: String
  /// Where the configuration states them.
  let range: SourceRange

  /// Reads patterns that count from `folder`, a real path; one that can match nothing is reported to `reader`.
  init(_ texts: [Located<String>], in folder: String, at range: SourceRange, _ reader: inout MappingReader) {
    var hasOneToTakeBack = false
    for text in texts {
      if let fault = GlobFault(text.value, isBehindAnother: hasOneToTakeBack) {
        reader.report("The glob `\(text.value)` can match nothing\(fault.remedy)", at: text.range)
      }
      hasOneToTakeBack = hasOneToTakeBack || !text.value.hasPrefix("!")
    }
    patterns = Gitignore(Array(texts.map(\.value).joined(separator: "\n").utf8))
    self.folder = folder.hasSuffix("/") ? folder : folder + "/"
    self.range = range
  }

  /// Whether the file at a real path is meant, by itself or by a folder that it lies in; a file outside of the folder never is.
  func match(_ path: String) -> Bool {
    guard path.utf8.starts(with: folder.utf8) else { return false }
    let inside = Array(path.utf8.dropFirst(folder.utf8.count))
    var end = inside.count
    // The file decides before its folder, and a folder before the one above.
    while end > 0 {
      let start = inside[..<end].lastIndex(of: GlobToken.slash).map { $0 + 1 } ?? 0
      let part = inside.span.extracting(0..<end)
      if let answer = patterns.isIgnored(part, nameStart: start, isFolder: end < inside.count) { return answer }
      end = start - 1
    }
    return false
  }
}
