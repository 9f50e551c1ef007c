import SaksamaRules
import SaksamaText
import SaksamaYAML

/// Configurations by their files, each read once, with all that they build on.
struct ConfigurationLibrary: Sendable {
  private var files: [String: ConfigurationFile] = [:]
  private var layersByPath: [String: [ConfigurationLayer]] = [:]
  /// Every problem found so far, as `file:line:column: message`.
  private(set) var messages: [String] = []
  /// Whether the houses and folders that the configurations name are known, in spite of all messages.
  private(set) var tellsHouses = true

  /// The layers of the configuration at `path`, the farthest first; none, with a message, where it cannot be read.
  mutating func layers(of path: String) -> [ConfigurationLayer] { layers(of: path, below: []) }

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
    let told = "\(path):1:1: \(message)"
    if !messages.contains(told) { messages.append(told) }
    tellsHouses = false
    return nil
  }

  /// `below` are the real paths of the configurations that build on this one, for telling circles.
  private mutating func layers(of path: String, below: [String]) -> [ConfigurationLayer] {
    let key = RealPath.resolve(path) ?? path
    if let known = layersByPath[key] { return known }
    guard let file = file(path) else { return [] }
    var layers: [ConfigurationLayer] = []
    for name in file.extends { layers += extended(name, by: file, below + [key]) }
    layers += ConfigurationLayer.own(file)
    layersByPath[key] = layers
    return layers
  }

  private mutating func extended(_ name: Located<String>, by file: ConfigurationFile, _ below: [String]) -> [ConfigurationLayer] {
    var settings = ConfigurationSettings()
    if BuiltinRules.names.contains(name.value) {
      settings.house = name
      return [ConfigurationLayer(file: file, name: "\(file.source.name)+\(name.value)", settings: settings, files: nil)]
    }
    let path = RealPath.joined(file.shownFolder, name.value)
    if Folders.exists(path) {
      let inner = RealPath.joined(path, ConfigurationFile.name)
      let isThere = RealPath.exists(inner)
      refuseMistakenName(in: path, path, beside: isThere)
      if !isThere {
        if RealPath.exists(RealPath.joined(path, "set.yaml")) { settings.house = name } else { settings.ruleFolders = [name] }
        return [ConfigurationLayer(file: file, name: "\(file.source.name)+\(name.value)", settings: settings, files: nil)]
      }
      return extended(at: inner, name, by: file, below)
    }
    if RealPath.exists(path) { return extended(at: path, name, by: file, below) }
    tellsHouses = false
    let near = NearestName.of(name.value, among: BuiltinRules.names).map { " Did you mean `\($0)`?" } ?? ""
    report(
      [
        SourceProblem(
          "`extends` names `\(name.value)`, which is neither a built-in house (\(BuiltinRules.names.joined(separator: ", "))) nor a folder or "
            + "configuration at \(path).\(near)", at: name.range)
      ], in: file.source)
    return []
  }

  private mutating func extended(
    at path: String, _ name: Located<String>, by file: ConfigurationFile, _ below: [String]
  ) -> [ConfigurationLayer] {
    if let real = RealPath.resolve(path), let first = below.firstIndex(of: real) {
      tellsHouses = false
      let circle = (below[first...] + [real]).map { files[$0]?.source.name ?? $0 }.joined(separator: " extends ")
      let message = "The configurations extend each other in a circle: \(circle); take one `extends` out."
      report([SourceProblem(message, at: name.range)], in: file.source)
      return []
    }
    return layers(of: path, below: below)
  }

  private mutating func report(_ problems: [SourceProblem], in source: SourceText) {
    messages += RuleLoading.describe(problems.sorted { $0.range < $1.range }.map { FileProblem(source, $0) })
  }
}
