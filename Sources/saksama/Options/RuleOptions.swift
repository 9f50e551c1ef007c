public import ArgumentParser
import SaksamaLinter
public import SaksamaRules

/// Which rules run, and at which stage.
struct RuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The moment in the life of the article: draft, publish, correct or kill (default: the configuration's, else publish).",
      valueName: "stage"))
  var stage: Stage?

  @Option(help: ArgumentHelp("Run only this rule; repeatable.", valueName: "rule"), completion: Completions.rules)
  var only: [String] = []

  @Option(help: ArgumentHelp("Do not run this rule; repeatable.", valueName: "rule"), completion: Completions.rules)
  var skip: [String] = []

  @Option(help: ArgumentHelp("Run this rule although it is switched off; repeatable.", valueName: "rule"), completion: Completions.rules)
  var enable: [String] = []

  /// Lays the choice over the request.
  func apply(to request: inout RunRequest) {
    request.stage = stage
    request.only = only
    request.skip = skip
    request.enable = enable
  }
}

extension Stage: ExpressibleByArgument {}
