import SaksamaRules
import SaksamaText
import SaksamaYAML

/// Configurations by their files, each read once, with all that they build on.
struct ConfigurationLibrary: Sendable {
  /// What a configuration builds on.
  private enum Base: Sendable {
    /// A house, or a folder of rules.
    case layer(ConfigurationLayer)
    /// The configuration with that real path, and the name by which it is extended.
    case file(key: String, Located<String>)
  }

  /// How many configurations may build on each other: far more than anybody needs, and far less than a stack of calls can hold.
  private static let deepest = 64

  private var files: [String: ConfigurationFile] = [:]
  private var basesByFile: [String: [Base]] = [:]
  private var layersByPath: [String: [ConfigurationLayer]] = [:]
  private var told: Set<String> = []
  /// Every problem found so far, as `file:line:column: message`.
  private(set) var messages: [String] = []
  /// Whether the houses and folders that the configurations name are known, in spite of all messages.
  private(set) var tellsHouses = true

  /// The layers of the configuration at `path`, the farthest first; none, with a message, where it cannot be read.
  mutating func layers(of path: String) -> [ConfigurationLayer] {
    let key = RealPath.resolve(path) ?? path
    if let known = layersByPath[key] { return known }
    guard file(path) != nil else { return [] }
    var layers: [ConfigurationLayer] = []
    var done: Set<String> = []
    gather(key, below: [], &done, &layers)
    layersByPath[key] = layers
    return layers
  }

  /// The configuration at `path` itself; nil, with a message, where it cannot be read.
  mutating func file(_ path: String) -> ConfigurationFile? {
    let key = RealPath.resolve(path) ?? path
    if let known = files[key] { return known }
    do throws(ReadFailure) {
      let bytes = try FileReader.read(path)
      // Read in spite of that, it would be as many errors as it has bytes.
      if let kind = NotText.recognise(bytes) { return refuse(path, Words.notText(kind, .en)) }
      let source = SourceText(name: path, bytes: bytes)
      let read = ConfigurationReader.read(source, in: RealPath.folder(of: key))
      report(read.problems, in: source)
      if !read.file.tellsHouse { tellsHouses = false }
      files[key] = read.file
      return read.file
    } catch {
      if error.reason == .folder {
        return refuse(path, "This is a folder, and a configuration is a file; name a file, or rename the folder.")
      }
      return refuse(path, error.message(in: .en))
    }
  }

  /// Tells of a file in the folder `real` that was meant to be a configuration, and that nobody would read; `isOther` is whether one stands beside it.
  mutating func refuseMistakenName(in real: String, _ shown: String, beside isOther: Bool) {
    let mistaken = ConfigurationFile.nameByMistake
    guard RealPath.exists(RealPath.joined(real, mistaken)) else { return }
    let remedy = isOther ? "`\(ConfigurationFile.name)` stands beside it, so take one of them out" : "rename it `\(ConfigurationFile.name)`"
    _ = refuse(RealPath.joined(shown, mistaken), "The name of a configuration ends in `.yaml`, and this file is not read; \(remedy).")
  }

  private mutating func refuse(_ path: String, _ message: String) -> ConfigurationFile? {
    let line = "\(path):1:1: \(message)"
    if told.insert(line).inserted { messages.append(line) }
    tellsHouses = false
    return nil
  }

  /// Adds a configuration behind all that it builds on. Each file counts once, where it is reached first, so that it stays below
  /// everything that builds on it, however often that is; `below` are the files on the way here.
  private mutating func gather(_ key: String, below: [String], _ done: inout Set<String>, _ layers: inout [ConfigurationLayer]) {
    guard done.insert(key).inserted, let file = files[key] else { return }
    for base in bases(of: file, key) {
      switch base {
      case .layer(let layer): layers.append(layer)
      case .file(let other, let name):
        let way = below + [key]
        if let first = way.firstIndex(of: other) {
          let circle = (way[first...] + [other]).map { files[$0]?.source.name ?? $0 }.joined(separator: " extends ")
          refuse(name, "The configurations extend each other in a circle: \(circle); take one `extends` out.", in: file)
        } else if way.count == ConfigurationLibrary.deepest {
          let number = ConfigurationLibrary.deepest
          refuse(name, "More than \(number) configurations build on each other; put what some of them set into one file.", in: file)
        } else {
          gather(other, below: way, &done, &layers)
        }
      }
    }
    layers += ConfigurationLayer.own(file)
  }

  /// What a configuration extends, each name looked up once.
  private mutating func bases(of file: ConfigurationFile, _ key: String) -> [Base] {
    if let known = basesByFile[key] { return known }
    let bases = file.extends.compactMap { base($0, file) }
    basesByFile[key] = bases
    return bases
  }

  private mutating func base(_ name: Located<String>, _ file: ConfigurationFile) -> Base? {
    var settings = ConfigurationSettings()
    if BuiltinRules.names.contains(name.value) {
      settings.house = name
      return .layer(ConfigurationLayer(file: file, settings: settings, files: nil))
    }
    let path = RealPath.joined(file.shownFolder, name.value)
    if Folders.exists(path) {
      let inner = RealPath.joined(path, ConfigurationFile.name)
      let isThere = RealPath.isTaken(inner)
      refuseMistakenName(in: path, path, beside: isThere)
      if isThere { return configuration(inner, name) }
      if RealPath.exists(RealPath.joined(path, "set.yaml")) { settings.house = name } else { settings.ruleFolders = [name] }
      return .layer(ConfigurationLayer(file: file, settings: settings, files: nil))
    }
    if RealPath.exists(path) { return configuration(path, name) }
    let near = NearestName.of(name.value, among: BuiltinRules.names).map { " Did you mean `\($0)`?" } ?? ""
    refuse(
      name,
      "`extends` names `\(name.value)`, which is neither a built-in house (\(BuiltinRules.names.joined(separator: ", "))) nor a folder or "
        + "configuration at \(path).\(near)", in: file)
    return nil
  }

  private mutating func configuration(_ path: String, _ name: Located<String>) -> Base? {
    file(path) == nil ? nil : .file(key: RealPath.resolve(path) ?? path, name)
  }

  /// Tells what is wrong with one of the names that a file extends; which houses hold is not known then.
  private mutating func refuse(_ name: Located<String>, _ message: String, in file: ConfigurationFile) {
    tellsHouses = false
    report([SourceProblem(message, at: name.range)], in: file.source)
  }

  private mutating func report(_ problems: [SourceProblem], in source: SourceText) {
    let found = RuleLoading.describe(problems.sorted { $0.range < $1.range }.map { FileProblem(source, $0) })
    // Several files may lead to the one that is wrong.
    messages += found.filter { told.insert($0).inserted }
  }
}
