import SaksamaText

/// The file name extensions that are looked for; the letter case of ASCII letters does not matter.
struct FileExtensions: Sendable {
  private let endings: [[UInt8]]

  /// Takes extensions without the dot, such as `txt`.
  init(_ extensions: some Sequence<String>) {
    endings = extensions.map { [UInt8(ascii: ".")] + $0.utf8.map(ASCII.lowercased) }
  }

  /// Whether a file name has one of the extensions and something before it.
  func contains(_ name: ArraySlice<UInt8>) -> Bool {
    endings.contains { ending in
      name.count > ending.count && name.suffix(ending.count).elementsEqual(ending) { ASCII.lowercased($0) == $1 }
    }
  }
}
