/// Finds the entries that may be for an article without asking every one of them, since an archive may have as many as articles.
struct SuppressionIndex: Sendable {
  /// The entries that name files or folders by a name that counts in every folder.
  private var byName: [Substring: [Int]] = [:]
  /// Those that name them by their path from the folder of the file.
  private var byPath: [Substring: [Int]] = [:]
  /// Those that have to be asked.
  private var others: [Int] = []

  init(_ entries: [SuppressionEntry]) {
    for (number, entry) in entries.enumerated() {
      guard entry.namesFiles, !entry.fileNames.contains(where: { $0.value.contains("\\") || $0.value.hasPrefix("#") }) else {
        others.append(number)
        continue
      }
      for name in entry.fileNames.map(\.value) {
        let path = name.hasPrefix("/") ? name.dropFirst() : name[...]
        if name.contains("/") { byPath[path, default: []].append(number) } else { byName[path, default: []].append(number) }
      }
    }
  }

  /// The numbers of the entries that may be for the article at a path from the folder of the file, in order.
  func candidates(for path: Substring) -> [Int] {
    if byName.isEmpty, byPath.isEmpty { return others }
    var found = others
    var start = path.startIndex
    while start < path.endIndex {
      let end = path[start...].firstIndex(of: "/") ?? path.endIndex
      found += byName[path[start..<end]] ?? []
      found += byPath[path[..<end]] ?? []
      start = end < path.endIndex ? path.index(after: end) : end
    }
    return Set(found).sorted()
  }
}
