/// The files that a repository has about itself, which are no articles unless they are named; in small letters and without extension.
enum ProjectDocuments {
  /// The documents that hosts of repositories, and the helpers of programmers, know by their names.
  static let ofRepositories = [
    "readme", "changelog", "license", "licence", "copying", "notice", "contributing", "contributors", "authors", "maintainers",
    "codeowners", "code_of_conduct", "security", "support", "governance", "pull_request_template", "agents", "claude", "gemini",
  ]

  /// The text files that programs know by their names; as Markdown they may be articles.
  static let ofPrograms = [
    "requirements", "requirements-dev", "requirements-test", "requirements-docs", "requirements_dev", "requirements_test",
    "dev-requirements", "constraints", "cmakelists", "robots", "humans", "ads", "app-ads", "llms", "llms-full",
  ]

  /// The pages that makers of sites take for lists of other pages.
  static let ofSites = ["_index"]
}
