/// The folders of rules that the configurations of a place name: those of a newsroom itself.
public struct OwnRules: Sendable {
  /// The configurations that hold for the place, the nearest first; none where there is no configuration.
  public let configurations: [String]
  /// The house, where that is a folder, and the folders of rules, also those for some articles alone; each once.
  public let folders: [String]
}

extension OwnRules {
  init(files: [String], layers: [ConfigurationLayer]) {
    var folders: [String] = []
    for layer in layers {
      let house = layer.settings.house.map(\.value).flatMap { BuiltinRules.names.contains($0) ? nil : $0 }
      for folder in [house].compactMap(\.self) + layer.settings.ruleFolders.map(\.value) {
        let path = RealPath.joined(layer.file.shownFolder, folder)
        if !folders.contains(where: { RealPath.areSame($0, path) }) { folders.append(path) }
      }
    }
    configurations = files
    self.folders = folders
  }
}
