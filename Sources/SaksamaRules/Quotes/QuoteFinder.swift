/// Finds one kind of fault in the quotations of an article.
protocol QuoteFinder: Sendable {
  /// The faults in an article, in order of place.
  func findings(in subject: Subject) -> [Finding]
  /// The answer for an article; one without quotations has nothing to look at.
  func outcome(for subject: Subject) -> Outcome
}

extension QuoteFinder {
  func outcome(for subject: Subject) -> Outcome {
    subject.statements.quotes.isEmpty ? .notApplicable(.nothingToCheck) : .evaluated(findings(in: subject))
  }
}
