public import SaksamaDiagnostics
public import SaksamaRules

extension Stage {
  /// What people call the stage in a language of messages.
  public func name(in language: ReportContext.Language) -> String {
    guard language == .id else { return rawValue }
    switch self {
    case .draft: return "draf"
    case .publish: return "tayang"
    case .correct: return "ralat"
    case .kill: return "cabut"
    }
  }
}
