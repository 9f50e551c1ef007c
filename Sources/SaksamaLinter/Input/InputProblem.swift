public import SaksamaDiagnostics

/// Something wrong with what an input states beside the text of the article, which is checked all the same.
public enum InputProblem: Sendable, Hashable {
  /// A date that is no day of the form YYYY-MM-DD, as written.
  case dateInvalid(String)
  /// A date in a front matter that does not begin with a day of the form YYYY-MM-DD, as written.
  case frontMatterDate(String)
  /// A language that is no language tag, as written.
  case languageInvalid(String)
  /// A member of an NDJSON line whose value has another kind than the one wanted.
  case wrongType(key: String, found: JSONKind)

  /// The id under which it is reported, such as `input/date-invalid`.
  public var rule: String {
    switch self {
    case .dateInvalid, .frontMatterDate: "input/date-invalid"
    case .languageInvalid: "input/language-invalid"
    case .wrongType: "input/wrong-type"
    }
  }

  /// What is wrong and what to do.
  public func message(in language: ReportContext.Language) -> String { Words.problem(self, language) }
}
