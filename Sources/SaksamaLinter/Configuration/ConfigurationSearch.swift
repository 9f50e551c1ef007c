import SaksamaText

/// Finds what holds for each article: the configurations in its folder and the folders above it, or the one that was named.
public struct ConfigurationSearch: Sendable {
  /// The layers that hold in a folder, and for which of its articles.
  private struct Laid: Hashable {
    let folder: Int
    let overrides: [Int]
  }

  /// Finds none.
  public static let none = ConfigurationSearch(isOff: true)

  private let named: String?
  private let isOff: Bool
  private var library = ConfigurationLibrary()
  private var folders: [String: ConfiguredFolder] = [:]
  /// The number of folders that were made, each with a number of its own.
  private var folderCount = 0
  /// What holds for an article by the overrides that apply to it; most articles of a folder have the same.
  private var laid: [Laid: Configuration] = [:]
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
    if folder.files.isEmpty { return Configuration() }
    let place = RealPath.joined(real, RealPath.split(path).name)
    var configuration = configuration(of: folder, folder.overrides(for: place))
    configuration.ignored = folder.ignoring(place)
    return configuration
  }

  private mutating func configuration(of folder: ConfiguredFolder, _ overrides: [Int]) -> Configuration {
    let key = Laid(folder: folder.number, overrides: overrides)
    if let known = laid[key] { return known }
    var configuration = folder.configuration(with: overrides)
    configuration.number = laid.count + 1
    laid[key] = configuration
    return configuration
  }

  /// The folders of rules that the configurations of the folder at `path` name; throws every problem of every configuration read so far.
  public mutating func ownRules(in path: String) throws(ConfigurationFailure) -> OwnRules {
    if isOff { return OwnRules(files: [], layers: []) }
    let folder = named.map { named(at: $0) } ?? folder(realFolder(of: path), path)
    if !library.messages.isEmpty { throw ConfigurationFailure(library.messages) }
    return OwnRules(files: folder.files.reversed().map(\.source.name), layers: folder.layers)
  }

  /// The houses and the folders of rules that the configurations of the article at `path` name, also those for other articles.
  mutating func ownFolders(near path: String) -> [String] {
    (try? ownRules(in: RealPath.folder(of: path)))?.folders ?? []
  }

  /// The configuration that alone holds.
  private mutating func named(at path: String) -> ConfiguredFolder {
    if let known = folders[path] { return known }
    let folder = library.file(path).map { made([$0], library.layers(of: path)) } ?? .empty
    folders[path] = folder
    return folder
  }

  private mutating func made(_ files: [ConfigurationFile], _ layers: [ConfigurationLayer]) -> ConfiguredFolder {
    folderCount += 1
    return ConfiguredFolder(number: folderCount, files: files, layers: layers)
  }

  /// The configurations of a folder and those above it, the farthest first, up to one that says `root: true`.
  private mutating func folder(_ real: String, _ shown: String) -> ConfiguredFolder {
    var (real, shown) = (real, shown)
    var way: [(real: String, file: ConfigurationFile?)] = []
    // Paths may be thousands of folders deep, too deep for a call for each.
    while folders[real] == nil {
      let own = RealPath.joined(real, ConfigurationFile.name)
      // A link that leads nowhere is meant to be a configuration, and reading it tells what is wrong.
      let isThere = RealPath.isTaken(own)
      library.refuseMistakenName(in: real, shown, beside: isThere)
      let file = isThere ? library.file(RealPath.joined(shown, ConfigurationFile.name)) : nil
      way.append((real, file))
      if real == "/" || file?.isRoot == true { break }
      (real, shown) = (RealPath.folder(of: real), RealPath.above(shown))
    }
    var folder = folders[real] ?? .empty
    for (real, file) in way.reversed() {
      if let file { folder = made(folder.files + [file], folder.layers + library.layers(of: file.source.name)) }
      folders[real] = folder
    }
    return folder
  }

  private mutating func realFolder(of shown: String) -> String {
    if let known = realFolders[shown] { return known }
    let real = RealPath.resolveFolder(shown)
    realFolders[shown] = real
    return real
  }
}
