import SaksamaDiagnostics
import SaksamaText

/// Names findings by what they are, not by where: rule, marked text and the text around an empty mark.
enum Fingerprint {
  /// How much text before and behind an empty range names its place, in bytes.
  private static let context = 24

  /// The diagnostics with their fingerprints; of several that look the same each gets its number into its name.
  static func stamped(_ diagnostics: [Diagnostic], _ source: SourceText) -> [Diagnostic] {
    var seen: [String: Int] = [:]
    return diagnostics.map { diagnostic in
      let key = key(diagnostic, source)
      let occurrence = seen[key, default: 0]
      seen[key] = occurrence + 1
      return Diagnostic(
        rule: diagnostic.rule, severity: diagnostic.severity, message: diagnostic.message, range: diagnostic.range,
        related: diagnostic.related, fix: diagnostic.fix, fingerprint: of(key, String(occurrence)))
    }
  }

  /// The name made of some parts: 16 hexadecimal digits of FNV-1a (Fowler, Noll, Vo; 64 bits).
  static func of(_ parts: String...) -> String {
    var hash = FNV1a()
    for part in parts {
      hash.add(part.utf8)
      hash.add(0xFF)
    }
    return hash.hexadecimal
  }

  private static func key(_ diagnostic: Diagnostic, _ source: SourceText) -> String {
    let range = diagnostic.range
    guard range.isEmpty else { return "\(diagnostic.rule)\u{0}\(source.string(in: range))" }
    // An absent thing has no text of its own; what stands right behind the place where it is missed names it.
    let behind = SourceRange(range.start, min(source.count, range.start + context))
    return "\(diagnostic.rule)\u{0}\u{0}\(String(decoding: source.slice(behind), as: UTF8.self))"
  }
}
