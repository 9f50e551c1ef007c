import SaksamaText
import SaksamaYAML

/// What one place of a configuration sets, ready to be laid over what stands below it.
struct ConfigurationLayer: Sendable {
  let file: ConfigurationFile
  let settings: ConfigurationSettings
  /// The articles that it is for; nil for all that the configuration is for.
  let files: PathGlobs?

  /// The layers of one file without those that it builds on: what it sets for all, then its overrides in order.
  static func own(_ file: ConfigurationFile) -> [ConfigurationLayer] {
    [ConfigurationLayer(file: file, settings: file.settings, files: nil)]
      + file.overrides.map { ConfigurationLayer(file: file, settings: $0.settings, files: $0.files) }
  }
}
