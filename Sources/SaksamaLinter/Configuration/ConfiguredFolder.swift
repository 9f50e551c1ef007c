/// The configurations that hold for the articles of one folder, and what they set.
struct ConfiguredFolder: Sendable {
  /// No configuration.
  static let empty = ConfiguredFolder(number: 0, files: [], layers: [])

  /// Tells folders apart that have other configurations.
  let number: Int
  /// The configurations, the farthest first.
  let files: [ConfigurationFile]
  /// What they set with all that they build on, the farthest first.
  let layers: [ConfigurationLayer]
  /// The layers that are for some articles alone; kept apart, since a layer is dear to copy for each article.
  private let overrides: [(layer: Int, files: PathGlobs)]
  private let ignores: [(globs: PathGlobs, origin: Origin)]

  init(number: Int, files: [ConfigurationFile], layers: [ConfigurationLayer]) {
    self.number = number
    self.files = files
    self.layers = layers
    overrides = layers.enumerated().compactMap { index, layer in layer.files.map { (index, $0) } }
    var told: Set<String> = []
    ignores = layers.compactMap { layer in
      guard told.insert(layer.file.source.name).inserted else { return nil }
      return layer.file.ignore.map { ($0, layer.file.origin(of: $0.range)) }
    }
  }

  /// The indices of the overrides that apply to the file at a real path.
  func overrides(for path: String) -> [Int] { overrides.lazy.filter { $0.files.match(path) }.map(\.layer) }

  /// Where a configuration leaves the file at a real path out, the nearest one that does.
  func ignoring(_ path: String) -> Origin? { ignores.last { $0.globs.match(path) }?.origin }

  /// All that holds for the articles to which the `chosen` overrides apply.
  func configuration(with chosen: [Int]) -> Configuration {
    var configuration = Configuration()
    for (index, layer) in layers.enumerated() where layer.files == nil || chosen.contains(index) { configuration.lay(layer) }
    configuration.files = files.reversed().map(\.source.name)
    return configuration
  }
}
