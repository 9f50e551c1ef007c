import SaksamaText

/// A file that differs between two states of a repository.
struct ChangedFile: Hashable, Sendable {
  /// The path from the root of the repository, with `/`.
  let path: String
  /// The name of the content before the change; nil where it was no file, or is not known.
  let before: String?
  /// The name of the staged content; nil where the content is that of the file itself.
  let staged: String?
  /// Whether it is a symbolic link.
  var isLink = false
  /// Whether a merge left the file with a conflict, so that nothing of it is staged.
  var isUnmerged = false

  /// Makes a file that git does not know yet.
  init(untracked path: String) {
    self.path = path
    before = nil
    staged = nil
  }

  private init(_ path: String, before: String?, staged: String?, isLink: Bool, isUnmerged: Bool) {
    self.path = path
    self.before = before
    self.staged = staged
    self.isLink = isLink
    self.isUnmerged = isUnmerged
  }

  /// Reads `git diff --raw -z --no-abbrev` (git-diff(1), “Raw output format”); deleted files and submodules are no files.
  ///
  /// `isStaged` says that the second state is the index, and not the files themselves.
  static func all(raw: [UInt8], isStaged: Bool) -> [ChangedFile] {
    var parts = raw.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }[...]
    var files: [ChangedFile] = []
    while let head = parts.popFirst() {
      let words = head.dropFirst().split(separator: " ")
      guard words.count == 5, var path = parts.popFirst() else { break }
      let status = words[4].prefix(1)
      // Of a file that has another name now, the new one comes second.
      if status == "R" || status == "C", let new = parts.popFirst() { path = new }
      let (mode, oldMode) = (words[1], words[0])
      if status == "D" || mode == "160000" { continue }
      let before = status != "C" && oldMode.hasPrefix("100") ? known(words[2]) : nil
      files.append(
        ChangedFile(
          path, before: before, staged: isStaged ? known(words[3]) : nil, isLink: mode == "120000", isUnmerged: isStaged && status == "U"))
    }
    return files
  }

  /// The name of a content, which is all zeros where git has none.
  private static func known(_ name: Substring) -> String? { name.allSatisfy { $0 == "0" } ? nil : String(name) }
}
