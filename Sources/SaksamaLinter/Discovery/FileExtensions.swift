import SaksamaArticle
import SaksamaText

/// The file name extensions that are looked for, and names that are left out all the same; the letter case of ASCII letters does not matter.
struct FileExtensions: Sendable {
  /// An extension, with the names in front of the first dot that it is no article with.
  private struct Ending: Sendable {
    let bytes: [UInt8]
    let others: Set<[UInt8]>
  }

  private let endings: [Ending]

  /// Takes extensions without the dot, such as `txt`.
  init(_ extensions: some Sequence<String>) { endings = extensions.map { Ending(bytes: FileExtensions.bytes($0), others: []) } }

  /// Takes the extensions of some formats, without the documents that a repository has about itself.
  init(formats: [any ArticleFormat.Type]) {
    endings = formats.flatMap { format in
      let others = Set(format.projectDocuments.map { Array($0.utf8) })
      return format.fileExtensions.map { Ending(bytes: FileExtensions.bytes($0), others: others) }
    }
  }

  /// Whether a file name has one of the extensions and something before it.
  func contains(_ name: ArraySlice<UInt8>) -> Bool {
    endings.contains { ending in
      let isWanted =
        name.count > ending.bytes.count && name.suffix(ending.bytes.count).elementsEqual(ending.bytes) { ASCII.lowercased($0) == $1 }
      return isWanted && (ending.others.isEmpty || !ending.others.contains(name.prefix { $0 != UInt8(ascii: ".") }.map(ASCII.lowercased)))
    }
  }

  private static func bytes(_ ending: String) -> [UInt8] { [UInt8(ascii: ".")] + ending.utf8.map(ASCII.lowercased) }
}
