/// How much a finding matters.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Worth a note; the article may go out.
  case info
  /// Needs a look before the article goes out.
  case warning
  /// Has to be mended before the article goes out.
  case error

  /// Orders from the mildest to the gravest.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
