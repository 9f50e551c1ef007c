import SaksamaText

/// Finds what holds for each article: the configurations in its folder and the folders above it, or the one that was named.
public struct ConfigurationSearch: Sendable {
  /// The configurations that hold for the articles of one folder, and what they set.
  private struct Folder: Sendable {
    let files: [ConfigurationFile]
    let layers: [ConfigurationLayer]
  }

  /// Finds none.
  public static let none = ConfigurationSearch(isOff: true)

  private let named: String?
  private let isOff: Bool
  private var library = ConfigurationLibrary()
  private var folders: [String: Folder] = [:]
  private var realFolders: [String: String] = [:]

  /// Searches upward from each article; with `path`, that configuration alone holds for all.
  public init(only path: String? = nil) {
    named = path
    isOff = false
  }

  private init(isOff: Bool) {
    named = nil
    self.isOff = isOff
  }

  /// A path that lies where `path` leads: itself, or for a folder, something in it.
  public static func place(in path: String) -> String { Folders.exists(path) ? RealPath.joined(path, "article") : path }

  /// What holds for the article at `path`, which need not exist; throws every problem of every configuration read so far.
  public mutating func configuration(for path: String) throws(ConfigurationFailure) -> Configuration {
    let configuration = readableConfiguration(for: path)
    if !library.messages.isEmpty { throw ConfigurationFailure(library.messages) }
    return configuration
  }

  /// Every problem of the configurations read so far, as `file:line:column: message`.
  var messages: [String] { library.messages }
  /// Whether it is known, in spite of all problems, which house and which rules hold.
  var tellsHouses: Bool { library.tellsHouses }

  /// What holds for the article at `path`, as far as the configurations can be read.
  mutating func readableConfiguration(for path: String) -> Configuration {
    if isOff { return Configuration() }
    let shown = RealPath.folder(of: path)
    let real = realFolder(of: shown)
    let folder = named.map { named(at: $0) } ?? folder(real, shown)
    var configuration = Configuration()
    if folder.files.isEmpty { return configuration }
    let place = RealPath.joined(real, RealPath.split(path).name)
    for layer in folder.layers where layer.applies(to: place) { configuration.lay(layer) }
    configuration.files = folder.files.reversed().map(\.source.name)
    for file in Set(folder.layers.map(\.file.source.name)).sorted() {
      guard let declaring = folder.layers.first(where: { $0.file.source.name == file })?.file, let ignore = declaring.ignore else {
        continue
      }
      if ignore.match(place) { configuration.ignored = declaring.origin(of: ignore.range) }
    }
    return configuration
  }

  /// The folders of rules that the configurations of the folder at `path` name; throws every problem of every configuration read so far.
  public mutating func ownRules(in path: String) throws(ConfigurationFailure) -> OwnRules {
    if isOff { return OwnRules(files: [], layers: []) }
    let folder = named.map { named(at: $0) } ?? folder(realFolder(of: path), path)
    if !library.messages.isEmpty { throw ConfigurationFailure(library.messages) }
    return OwnRules(files: folder.files.reversed().map(\.source.name), layers: folder.layers)
  }

  /// Which layers hold for an article, for telling articles apart that need rules of their own.
  private mutating func named(at path: String) -> Folder {
    if let known = folders[path] { return known }
    let folder = Folder(files: library.file(path).map { [$0] } ?? [], layers: library.layers(of: path))
    folders[path] = folder
    return folder
  }

  /// The configurations of a folder and those above it, the farthest first, up to one that says `root: true`.
  private mutating func folder(_ real: String, _ shown: String) -> Folder {
    var (real, shown) = (real, shown)
    var way: [(real: String, file: ConfigurationFile?)] = []
    // Paths may be thousands of folders deep, too deep for a call for each.
    while folders[real] == nil {
      let own = RealPath.joined(real, ConfigurationFile.name)
      let isThere = RealPath.exists(own)
      library.refuseMistakenName(in: real, shown, beside: isThere)
      let file = isThere ? library.file(RealPath.joined(shown, ConfigurationFile.name)) : nil
      way.append((real, file))
      if real == "/" || file?.isRoot == true { break }
      (real, shown) = (RealPath.folder(of: real), RealPath.above(shown))
    }
    var folder = folders[real] ?? Folder(files: [], layers: [])
    for (real, file) in way.reversed() {
      if let file { folder = Folder(files: folder.files + [file], layers: folder.layers + library.layers(of: file.source.name)) }
      folders[real] = folder
    }
    return folder
  }

  private mutating func realFolder(of shown: String) -> String {
    if let known = realFolders[shown] { return known }
    // A folder that does not exist, such as that of a name given to standard input, counts from the nearest one that does.
    var missing: [String] = []
    var path = shown
    while RealPath.resolve(path) == nil, path != ".", path != "/" {
      missing.append(RealPath.split(path).name)
      path = RealPath.folder(of: path)
    }
    let real = missing.reversed().reduce(RealPath.resolve(path) ?? "/") { RealPath.joined($0, $1) }
    realFolders[shown] = real
    return real
  }
}
