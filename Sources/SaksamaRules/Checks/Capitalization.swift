import SaksamaText

/// Holds the letter case of headlines, credits or paragraphs against a style.
struct Capitalization: Check {
  static let manual = Manual(
    name: "capitalization",
    summary: "Holds the letter case of the headline, of credits or of paragraphs against a style.",
    group: .text, hasScope: true,
    options: [
      .init("style", .choice(of: CaseStyle.self), CaseStyle.summary),
      .init("pattern", .pattern, "What must match the text, in place of a style."),
      .init("exceptions", .words, "Words whose letter case is never looked at, such as the small words of a title."),
    ],
    needs: [["style", "pattern"]],
    arguments: ["match", "expected"])

  private let style: CaseStyle?
  private let pattern: Pattern?
  private let exceptions: WordSet
  private let scopes: [Scope]

  init(_ options: inout Options) {
    scopes = options.scopes
    let style = options.reader.choice("style", CaseStyle.self)
    pattern = options.pattern("pattern")
    exceptions = options.wordSet("exceptions")
    self.style = style?.value
    let hasPattern = options.reader.node("pattern") != nil
    if options.reader.node("style") == nil, !hasPattern { options.reportMissing(["style", "pattern"]) }
    if let style, hasPattern { options.report("The rule has a `pattern` too; take one of the two out.", at: style.range) }
    if style == nil, hasPattern, let node = options.reader.node("exceptions") {
      options.report("`exceptions` speaks of a `style`, and the rule has a pattern; take it out.", at: node.range)
    }
  }

  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome {
    let texts = subject.scopedTexts(scopes)
    if texts.isEmpty { return .notApplicable(.nothingToCheck) }
    do throws(PatternFailure) {
      var findings: [Finding] = []
      for scoped in texts {
        for region in scoped.regions where !region.isEmpty {
          let range = subject.withoutDateline(region, at: region.end)
          if let finding = try finding(scoped, range) { findings.append(scoped.placed(finding)) }
        }
      }
      return .evaluated(findings)
    } catch {
      return .failed(error.message)
    }
  }

  private func finding(_ scoped: ScopedText, _ range: SourceRange) throws(PatternFailure) -> Finding? {
    if let pattern {
      if try !Excerpt(scoped.text, range).matches(of: pattern).isEmpty { return nil }
      return Finding(range, ["match": .text(scoped.text.string(in: range))], isUnfixable: true)
    }
    guard let style, let fault = style.fault(in: scoped, range, exceptions) else { return nil }
    var arguments: [String: Argument] = ["match": .text(scoped.text.string(in: fault.range))]
    if let expected = fault.expected { arguments["expected"] = .text(expected) }
    return Finding(fault.range, arguments, isUnfixable: fault.expected == nil)
  }
}
