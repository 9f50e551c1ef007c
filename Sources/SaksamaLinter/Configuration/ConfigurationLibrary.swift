import SaksamaRules
import SaksamaText
import SaksamaYAML

/// Configurations by their files, each read once, with all that they build on.
struct ConfigurationLibrary: Sendable {
  private var files: [String: ConfigurationFile] = [:]
  private var layersByPath: [String: [ConfigurationLayer]] = [:]
  /// Every problem found so far, as `file:line:column: message`.
  private(set) var messages: [String] = []

  /// The layers of the configuration at `path`, the farthest first; none, with a message, where it cannot be read.
  mutating func layers(of path: String) -> [ConfigurationLayer] { layers(of: path, below: []) }

  /// The configuration at `path` itself; nil, with a message, where it cannot be read.
  mutating func file(_ path: String) -> ConfigurationFile? {
    let key = RealPath.resolve(path) ?? path
    if let known = files[key] { return known }
    do throws(ReadFailure) {
      let source = SourceText(name: path, bytes: try FileReader.read(path))
      let read = ConfigurationReader.read(source, in: RealPath.folder(of: key))
      report(read.problems, in: source)
      files[key] = read.file
      return read.file
    } catch {
      messages.append(error.description)
      return nil
    }
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
      if !RealPath.exists(inner) {
        if RealPath.exists(RealPath.joined(path, "set.yaml")) { settings.house = name } else { settings.ruleFolders = [name] }
        return [ConfigurationLayer(file: file, name: "\(file.source.name)+\(name.value)", settings: settings, files: nil)]
      }
      return extended(at: inner, name, by: file, below)
    }
    if RealPath.exists(path) { return extended(at: path, name, by: file, below) }
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
      let circle = (below[first...] + [real]).map { files[$0]?.source.name ?? $0 }.joined(separator: " extends ")
      report(
        [SourceProblem("The configurations extend each other in a circle: \(circle); take one `extends` out.", at: name.range)],
        in: file.source)
      return []
    }
    return layers(of: path, below: below)
  }

  private mutating func report(_ problems: [SourceProblem], in source: SourceText) {
    messages += RuleLoading.describe(problems.sorted { $0.range < $1.range }.map { FileProblem(source, $0) })
  }
}
