/// Where a value of the configuration comes from.
public enum Origin: Hashable, Sendable {
  /// Nobody set it.
  case standard
  /// A file states it, at a line and a column counted from 1.
  case file(path: String, line: Int, column: Int)

  /// The origin as people read it: `default`, or `path:line`.
  public var description: String {
    switch self {
    case .standard: "default"
    case .file(let path, let line, _): "\(path):\(line)"
    }
  }

  /// The place as messages name it, `path:line:column`; nil where nobody set the value.
  public var place: String? {
    guard case .file(let path, let line, let column) = self else { return nil }
    return "\(path):\(line):\(column)"
  }
}

/// A value with where it comes from.
public struct Sourced<Value: Sendable>: Sendable {
  /// The value.
  public let value: Value
  /// Where it comes from.
  public let origin: Origin

  /// Makes the sourced value.
  public init(_ value: Value, from origin: Origin) {
    self.value = value
    self.origin = origin
  }
}
