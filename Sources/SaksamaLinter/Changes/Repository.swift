import SaksamaText

/// The git repository that the current folder lies in.
struct Repository: Sendable {
  /// The real path of the folder with its files.
  let root: String

  /// Finds the repository; throws where there is no git, or no repository with files.
  init() throws(ChangeFailure) {
    let ended = try Git().answer(["rev-parse", "--show-toplevel"])
    if ended.status != 0, let advice = Git.advice(ended) { throw ChangeFailure(.untrusted(advice: advice)) }
    guard ended.status == 0, ended.output.count > 1 else { throw ChangeFailure(.noRepository(Git.words(ended))) }
    let path = String(decoding: ended.output.dropLast(), as: UTF8.self)
    root = RealPath.resolve(path) ?? path
  }

  /// What differs between a commit's last common ancestor with the current one, and the files as they stand; also files that git does not know.
  func changes(since name: String) throws(ChangeFailure) -> [ChangedFile] {
    let ancestor = try commonAncestor(of: name)
    let raw = try Git().output(["diff"] + Repository.rawOptions + [ancestor, "--"])
    let others = try Git().output(["ls-files", "--others", "--exclude-per-directory=.gitignore", "--full-name", "-z", "--", ":/"])
    return ChangedFile.all(raw: raw, isStaged: false)
      + others.split(separator: 0).map { ChangedFile(untracked: String(decoding: $0, as: UTF8.self)) }
  }

  /// What is staged for the next commit.
  func stagedChanges() throws(ChangeFailure) -> [ChangedFile] {
    // What a link leads to is not staged with it.
    let raw = try Git().output(["diff", "--cached"] + Repository.rawOptions + ["--"])
    return ChangedFile.all(raw: raw, isStaged: true).filter { !$0.isLink && ($0.staged != nil || $0.isUnmerged) }
  }

  /// The contents with some names; those that are not there are left out.
  func contents(_ names: Set<String>) throws(ChangeFailure) -> [String: [UInt8]] {
    if names.isEmpty { return [:] }
    let output = try Git().output(["cat-file", "--batch"], input: names.sorted().flatMap { Array($0.utf8) + [ASCII.lineFeed] })
    var contents: [String: [UInt8]] = [:]
    var start = 0
    while start < output.count, let end = output[start...].firstIndex(of: ASCII.lineFeed) {
      let words = output[start..<end].split(separator: ASCII.space).map { String(decoding: $0, as: UTF8.self) }
      start = end + 1
      guard words.count == 3, let size = Int(words[2]), start + size <= output.count else { continue }
      contents[words[0]] = Array(output[start..<start + size])
      start += size + 1
    }
    return contents
  }

  /// One record a file; names that look alike are one file with another name, where at least half of it stayed.
  private static let rawOptions = [
    "--raw", "-z", "--no-abbrev", "--find-renames=50%", "-l1000", "--no-color", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all",
    "-O/dev/null",
  ]

  private func commonAncestor(of name: String) throws(ChangeFailure) -> String {
    guard let head = try commit("HEAD") else { throw ChangeFailure(.noCommit) }
    // Git would take it for an option.
    guard !name.hasPrefix("-"), let commit = try commit(name) else { throw ChangeFailure(.unknownCommit(name)) }
    let ended = try Git().answer(["merge-base", commit, head])
    if ended.status == 0, let line = Repository.line(ended.output) { return line }
    let shallow = try Git().answer(["rev-parse", "--is-shallow-repository"])
    throw ChangeFailure(.noCommonAncestor(name, isShallow: Repository.line(shallow.output) == "true"))
  }

  private func commit(_ name: String) throws(ChangeFailure) -> String? {
    if name.isEmpty { return nil }
    let ended = try Git().answer(["rev-parse", "--verify", "--quiet", name + "^{commit}"])
    return ended.status == 0 ? Repository.line(ended.output) : nil
  }

  private static func line(_ output: [UInt8]) -> String? {
    output.split(separator: ASCII.lineFeed).first.map { String(decoding: $0, as: UTF8.self) }
  }
}
