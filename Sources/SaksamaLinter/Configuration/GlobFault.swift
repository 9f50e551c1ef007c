/// Why a glob of a configuration can match nothing.
///
/// Git reads a path below the folder of the `.gitignore` file by its plain names, so `.`, `..` and empty names never meet anything.
struct GlobFault: Sendable {
  /// What to do, as the end of a sentence.
  let remedy: String

  /// Examines a glob, which may stand behind another one that names files; nil where it can match something.
  init?(_ glob: String, isBehindAnother: Bool) {
    guard Gitignore.isPattern(glob) else {
      remedy = "; write it as in a .gitignore file, such as `draf/` or `*.bak.txt`."
      return
    }
    let takesBack = glob.hasPrefix("!")
    if takesBack, !isBehindAnother {
      remedy = ", since `!` takes back what a glob before it names; write that one first, such as `*`."
      return
    }
    let pattern = takesBack ? String(glob.dropFirst()) : glob
    let isFixed = pattern.hasPrefix("/")
    let isFolder = pattern.count > 1 && pattern.hasSuffix("/")
    let inner = pattern.dropFirst(isFixed ? 1 : 0).dropLast(isFolder ? 1 : 0)
    let names = inner.split(separator: "/", omittingEmptySubsequences: false)
    guard names.contains(where: { ["", ".", ".."].contains($0) }) else { return nil }
    let plain = names.filter { $0 != "" && $0 != "." }
    if plain.contains("..") {
      remedy = ", since globs reach only what lies in the folder of this file; write it into a file like this one in a folder above."
    } else if plain.isEmpty {
      remedy = "; write `*` for everything in this folder."
    } else {
      let text = (takesBack ? "!" : "") + (isFixed ? "/" : "") + plain.joined(separator: "/") + (isFolder ? "/" : "")
      remedy = "; write `\(text)`."
    }
  }
}
