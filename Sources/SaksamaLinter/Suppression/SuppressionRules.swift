import SaksamaDiagnostics
import SaksamaText

/// The findings that tell of suppressions themselves.
public enum SuppressionRules {
  /// One that cannot be understood, and so silences nothing.
  public static let malformed = "suppression/malformed"
  /// One that silences nothing although its rule was asked.
  public static let unused = "suppression/unused"
  /// One whose last day is over.
  public static let expired = "suppression/expired"

  /// That nothing is silenced for a rule; `fix` takes the suppression out.
  static func unused(_ use: SuppressionUse, _ language: ReportContext.Language, fix: Fix? = nil) -> Diagnostic {
    Diagnostic(
      rule: unused, severity: .warning,
      message: Words.pick(
        language, "`\(use.rule)` tidak menemukan apa-apa di sini, jadi tidak ada yang diredam. Hapus.",
        "`\(use.rule)` finds nothing here, so there is nothing to silence. Take it out."), range: use.rulePlace, fix: fix)
  }

  /// That no article is meant by an entry.
  static func withoutArticle(at range: SourceRange, _ language: ReportContext.Language) -> Diagnostic {
    Diagnostic(
      rule: unused, severity: .warning,
      message: Words.pick(
        language, "Tidak ada berita yang dimaksud oleh ini, jadi tidak ada yang diredam. Hapus, atau perbaiki.",
        "This is for none of the articles, so there is nothing to silence. Take it out, or mend it."), range: range)
  }

  /// That the last day of a suppression is over.
  static func expired(_ suppression: Suppression, _ language: ReportContext.Language) -> Diagnostic {
    let until = suppression.until ?? ""
    return Diagnostic(
      rule: expired, severity: .warning,
      message: Words.pick(
        language, "Peredaman ini berlaku sampai \(until) dan sudah berakhir. Hapus, atau beri tanggal baru.",
        "This silenced findings until \(until), and that is over. Take it out, or give it another day."), range: suppression.range)
  }

  /// That an entry names a file that does not exist.
  static func withoutFile(_ name: String, at range: SourceRange, _ language: ReportContext.Language) -> Diagnostic {
    Diagnostic(
      rule: unused, severity: .warning,
      message: Words.pick(
        language, "Tidak ada berkas `\(name)`, jadi tidak ada yang diredam. Hapus, atau perbaiki namanya.",
        "There is no file `\(name)`, so there is nothing to silence. Take it out, or mend the name."), range: range)
  }
}
