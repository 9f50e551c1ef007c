/// The kinds of check that rules may name.
public enum CheckRegistry {
  /// All kinds, in the order of their names.
  public static let all: [any Check.Type] = [
    Capitalization.self,
    Citations.self,
    Compare.self,
    Conditional.self,
    Consistency.self,
    Count.self,
    Dates.self,
    Existence.self,
    Forbidden.self,
    Headline.self,
    Implies.self,
    Metric.self,
    Names.self,
    Occurrence.self,
    OneOf.self,
    Order.self,
    PatternCheck.self,
    QuoteAttribution.self,
    QuoteForm.self,
    Repetition.self,
    Required.self,
    Substitution.self,
    Unique.self,
  ]

  /// The kind of that name.
  public static func named(_ name: String) -> (any Check.Type)? { all.first { $0.manual.name == name } }
}
