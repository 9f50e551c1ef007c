public import SaksamaRules
public import SaksamaText

/// An example of a rule that does not do what it says.
public struct ExampleFailure: Sendable {
  /// What an example wants, and what it gets instead.
  public enum Fault: Sendable {
    /// Other places are found than are marked; the ranges count in the bytes of the text. Those of the headline are counted alone.
    case findings(expected: [SourceRange], found: [SourceRange], inHeadline: (expected: Int, found: Int))
    /// A value that the rule hands to its message is another one, or is missing.
    case argument(name: String, expected: String, found: String?)
    /// The fixes make another text than the example says.
    case fix(expected: String, made: String)
    /// The rule was not asked about an example that should fail, or had nothing to hold it against.
    case notAsked(reason: String, remedy: String)
    /// The rule could not finish.
    case stopped(reason: String)
  }

  /// The full id of the rule.
  public let rule: String
  /// The file of the rule.
  public let file: SourceText
  /// The example.
  public let example: RuleExample
  /// The change under which it fails; what fails as written is not tried changed.
  public let mutation: ExampleMutation
  /// The text that was checked.
  public let text: String
  /// What is wrong.
  public let fault: Fault
}

extension ExampleFailure {
  /// What is wrong and what to do, in one or two sentences.
  public var message: String {
    var message: String
    switch fault {
    case .findings(let expected, let found, let headline):
      let number = found.count + headline.found
      if !example.isFaulty {
        message = "This example should pass, but the rule finds \(ExampleFailure.counted(number, "place")) in it."
      } else if number == 0 {
        message = "This example should fail, but the rule finds nothing in it."
      } else if headline.expected != headline.found {
        message = "The headline has \(ExampleFailure.counted(headline.expected, "mark")), and the rule finds \(headline.found) in it."
      } else if expected.count == found.count {
        message = "The rule finds another place than the one marked."
      } else {
        message = "\(ExampleFailure.counted(expected.count, "place")) marked, \(found.count) found."
      }
    case .argument(let name, let expected, let found):
      message = "`$\(name)` of the message should be “\(expected)”, and is \(found.map { "“\($0)”" } ?? "missing")."
    case .fix: message = "The fix makes another text than `fixed` says."
    case .notAsked(let reason, let remedy):
      message = "This example should fail, but the rule does not apply: \(reason). \(remedy)"
    case .stopped(let reason): message = "The rule could not finish: \(reason)"
    }
    switch mutation {
    case .none: return message
    case .emoji: return message + " As written the example does what it says; this is the text behind a paragraph 😀."
    case .crlf: return message + " As written the example does what it says; this is the text with CRLF line ends."
    }
  }

  private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)" + (count == 1 ? "" : "s") }
}
