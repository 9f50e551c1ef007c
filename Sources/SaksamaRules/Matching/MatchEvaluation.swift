import SaksamaText

extension Check {
  /// Makes findings of the matches in the scope of the rule, and of those in the headline.
  func evaluateMatches(
    _ matcher: TextMatcher, _ subject: Subject, _ candidates: ArraySlice<Candidate>,
    _ makeFinding: (TextMatch, SourceText) throws(PatternFailure) -> Finding?
  ) -> Outcome {
    do throws(PatternFailure) {
      var findings: [Finding] = []
      for match in try matcher.headlineMatches(in: subject, at: candidates) {
        guard let headline = subject.headline, var finding = try makeFinding(match, headline) else { continue }
        finding = finding.moved(to: subject.headlinePlace(of: finding.range))
        findings.append(finding)
      }
      for match in try matcher.matches(in: subject, at: candidates) {
        if let finding = try makeFinding(match, subject.text) { findings.append(finding) }
      }
      return .evaluated(findings)
    } catch {
      return .failed(error.message)
    }
  }
}

extension Finding {
  /// The finding at another place, where nothing can be replaced.
  func moved(to range: SourceRange) -> Finding {
    Finding(range, arguments, isUnfixable: true)
  }
}

extension Outcome {
  /// The outcome with at most `limit` findings, the first of which counts them all.
  func limited(to limit: Int?) -> Outcome {
    guard let limit, case .evaluated(let findings) = self, findings.count > limit else { return self }
    var kept = Array(findings.prefix(limit))
    for index in kept.indices { kept[index].arguments["count"] = .number(findings.count) }
    return .evaluated(kept)
  }
}
