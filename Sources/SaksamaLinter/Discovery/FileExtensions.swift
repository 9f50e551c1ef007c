import SaksamaArticle
import SaksamaText

/// The file name extensions that are looked for, and names that are left out all the same; the letter case of ASCII letters does not matter.
struct FileExtensions: Sendable {
  private let endings: [[UInt8]]
  private let others: Set<[UInt8]>

  /// Takes extensions without the dot, such as `txt`, and the names in front of the first dot that are left out, such as `readme`.
  init(_ extensions: some Sequence<String>, leavingOut others: some Sequence<String> = []) {
    self.others = Set(others.map { Array($0.utf8) })
    endings = extensions.map { [UInt8(ascii: ".")] + $0.utf8.map(ASCII.lowercased) }
  }

  /// Takes the extensions of some formats, without the documents that a repository has about itself.
  init(formats: [any ArticleFormat.Type]) {
    self.init(formats.flatMap { $0.fileExtensions }, leavingOut: formats.flatMap { $0.projectDocuments })
  }

  /// Whether a file name has one of the extensions and something before it.
  func contains(_ name: ArraySlice<UInt8>) -> Bool {
    let isWanted = endings.contains { ending in
      name.count > ending.count && name.suffix(ending.count).elementsEqual(ending) { ASCII.lowercased($0) == $1 }
    }
    return isWanted && (others.isEmpty || !others.contains(name.prefix { $0 != UInt8(ascii: ".") }.map(ASCII.lowercased)))
  }
}
