/// What the arguments of findings stand for, in the words of the documentation.
public enum ArgumentNames {
  /// What the argument of that name stands for; empty for a name that no check hands over.
  public static func summary(of name: String) -> String { summaries[name] ?? "" }

  private static let summaries = [
    "match": "the text that was found", "value": "the value that is at fault, such as a name in a credit",
    "field": "the label of the field that is missing or at fault", "other": "what it was held against, or what stands beside it",
    "expected": "what should stand there", "count": "how many there are", "limit": "how many there may be, or must be",
    "problem": "what `says` tells of this case", "names": "the names in the field", "year": "the year that decides about the weekday",
  ]
}
