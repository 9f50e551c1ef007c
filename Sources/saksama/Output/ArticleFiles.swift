#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The files that a run reads, none of which may be written over.
struct ArticleFiles {
  private let paths: [String]

  init(_ paths: [String]) { self.paths = paths }

  /// The first of some outputs that is one of the files, under whatever name.
  func first(of outputs: [String]) -> String? {
    // What is not there yet cannot be an article; most runs have no such output, and then no file is asked.
    let places = outputs.compactMap { path in Place(path).map { (path, $0) } }
    if places.isEmpty { return nil }
    let taken = Set(paths.compactMap(Place.init))
    return places.first { taken.contains($0.1) }?.0
  }

  /// A file on its device, which is one whatever links lead to it.
  private struct Place: Hashable {
    private let device: UInt64
    private let number: UInt64

    init?(_ path: String) {
      var information = stat()
      guard stat(path, &information) == 0 else { return nil }
      device = UInt64(truncatingIfNeeded: information.st_dev)
      number = UInt64(information.st_ino)
    }
  }
}
