import SaksamaText
import SaksamaYAML

/// What one place of a configuration sets, ready to be laid over what stands below it.
struct ConfigurationLayer: Sendable {
  let file: ConfigurationFile
  /// Names the layer among all layers of a run.
  let name: String
  let settings: ConfigurationSettings
  /// The articles that it is for; nil for all that the configuration is for.
  let files: PathGlobs?

  /// The layers of one file without those that it builds on: what it sets for all, then its overrides in order.
  static func own(_ file: ConfigurationFile) -> [ConfigurationLayer] {
    [ConfigurationLayer(file: file, name: file.source.name, settings: file.settings, files: nil)]
      + file.overrides.enumerated().map { number, override in
        ConfigurationLayer(file: file, name: "\(file.source.name)#\(number)", settings: override.settings, files: override.files)
      }
  }

  func applies(to path: String) -> Bool { files?.match(path) ?? true }
}
