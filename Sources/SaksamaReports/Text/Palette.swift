package import SaksamaDiagnostics

/// Paints text with ANSI escapes (ECMA-48, SGR), or leaves it as it is.
package struct Palette {
  /// What a piece of text is, as far as its colour goes.
  package enum Style: String {
    case error = "1;31"
    case warning = "1;33"
    case info = "1;36"
    case heading = "1;4"
    case strong = "1"
    case quiet = "2"
    case related = "34"
    case removed = "31"
    case added = "32"
    case removedMark = "1;7;31"
    case addedMark = "1;7;32"
    case good = "1;32"
    case marked = "1;4;31"
    case readyBanner = "1;30;42"
    case notesBanner = "1;30;43"
    case notReadyBanner = "1;97;41"

    package init(_ severity: Severity) {
      switch severity {
      case .error: self = .error
      case .warning: self = .warning
      case .info: self = .info
      }
    }
  }

  /// Whether texts are painted.
  package let isOn: Bool

  /// Makes a palette that paints, or one that leaves texts as they are.
  package init(isOn: Bool) { self.isOn = isOn }

  /// The text in that style.
  package func paint(_ text: String, _ style: Style) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
