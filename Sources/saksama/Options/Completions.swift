import ArgumentParser
import SaksamaArticle
import SaksamaLinter
import SaksamaReports
import SaksamaRules

/// What a shell offers for an option. Every word is asked of the program when it is wanted, so that ordinary runs do not make lists for it.
enum Completions {
  /// The ids of the rules of the house that the words so far, or the configuration, name: short ones where something without `/` is typed.
  static let rules = CompletionKind.custom { words, _, prefix in
    var request = RunRequest()
    request.house = values(of: "--house", in: words).last
    request.ruleFolders = values(of: "--rules", in: words)
    let search = words.contains("--no-config") ? .none : ConfigurationSearch(only: values(of: "--config", in: words).last)
    // A house with a fault is told when the command runs.
    let engines = try? Engines<ArticleReader>(request, search, home: "article")
    let ids = (engines?.home.ruleSet.rules.map(\.id) ?? []).sorted()
    if prefix.isEmpty || prefix.contains("/") { return ids }
    let short = Dictionary(grouping: ids.compactMap { $0.split(separator: "/").last.map(String.init) }) { $0 }
    // A short id of two sets would not tell which is meant.
    return (ids + short.filter { $0.value.count == 1 }.keys.sorted()).filter { $0.hasPrefix(prefix) }
  }

  /// The houses that the program carries, and the folders beside.
  static let houses = CompletionKind.custom { _, _, prefix in BuiltinHouses.names + FolderNames.matching(prefix) }

  /// The kinds of check.
  static let checks = CompletionKind.custom { _, _, _ in CheckRegistry.all.map { $0.manual.name }.sorted() }

  /// The names of reports.
  static let reports = CompletionKind.custom { _, _, _ in Reporters.all.map { $0.name } }

  /// The formats of input.
  static let inputs = CompletionKind.custom { _, _, _ in ["auto", "ndjson"] + ArticleFormats.all.map { $0.name } }

  /// What follows each place of an option in the words of a command line.
  private static func values(of option: String, in words: [String]) -> [String] {
    words.enumerated().compactMap { index, word in
      if word.hasPrefix(option + "=") { return String(word.dropFirst(option.count + 1)) }
      return word == option && index + 1 < words.count && !words[index + 1].isEmpty ? words[index + 1] : nil
    }
  }
}
