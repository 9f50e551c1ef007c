package import SaksamaDiagnostics

/// The words around the findings, in one language.
package struct ReportWords {
  let language: ReportContext.Language

  /// Makes the words of a language.
  package init(language: ReportContext.Language) { self.language = language }

  /// What people call a severity.
  package func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: pick("Wajib diperbaiki", "error")
    case .warning: pick("Perlu diperiksa", "warning")
    case .info: pick("Catatan", "note")
    }
  }

  var reason: String { pick("Mengapa", "why") }

  func fix(_ safety: Fix.Safety) -> String {
    switch safety {
    case .safe: pick("Perbaikan", "fix")
    case .unsafe: pick("Saran, periksa hasilnya", "suggestion, check the result")
    }
  }

  func morePlaces(_ count: Int) -> String { pick("… dan \(count) tempat lain", "… and \(counted(count, "more place"))") }

  /// The findings by severity, without the severities that have none.
  func counts(errors: Int, warnings: Int, infos: Int) -> String {
    let parts = [
      (errors, pick("wajib diperbaiki", "error")), (warnings, pick("perlu diperiksa", "warning")), (infos, pick("catatan", "note")),
    ]
    return parts.filter { $0.0 > 0 }.map { counted($0.0, $0.1) }.joined(separator: ", ")
  }

  func checked(_ count: Int) -> String { pick("\(count) berita diperiksa", "\(counted(count, "article")) checked") }

  var nothing: String { pick("tidak ada yang perlu diperbaiki", "nothing to mend") }

  var noInput: String { pick("Tidak ada berita untuk diperiksa.", "There is no article to check.") }

  func fixed(_ count: Int, files: Int) -> String {
    pick("\(count) diperbaiki dalam \(files) berkas.", "\(count) fixed in \(counted(files, "file")).")
  }

  func fixable(_ count: Int) -> String {
    pick("\(count) punya perbaikan yang aman (--fix).", count == 1 ? "1 has a safe fix (--fix)." : "\(count) have a safe fix (--fix).")
  }

  func unreadable(_ count: Int) -> String {
    pick("\(count) berita tidak dapat dibaca.", "\(counted(count, "article")) could not be read.")
  }

  /// What stands in the log alone.
  func withoutAnnotation(_ count: Int) -> String {
    pick("\(count) temuan lain hanya ada di log di atas.", "\(counted(count, "more finding")) only in the log above.")
  }

  /// What a report leaves out for its length.
  func leftOut(_ count: Int) -> String { pick("… dan \(count) temuan lain.", "… and \(counted(count, "more finding")).") }

  var markdownTitle: String { pick("Pemeriksaan berita", "Article check") }
  var place: String { pick("Tempat", "Place") }
  var weight: String { pick("Tingkat", "Severity") }
  var finding: String { pick("Temuan", "Finding") }
  var rule: String { pick("Aturan", "Rule") }

  /// What was found but not listed; nil where there is nothing of it.
  func unlisted(suppressed: Int, baselined: Int) -> String? {
    var parts: [String] = []
    if suppressed > 0 { parts.append(pick("\(suppressed) diredam", "\(suppressed) suppressed")) }
    if baselined > 0 { parts.append(pick("\(baselined) sudah tercatat di baseline", "\(baselined) in the baseline")) }
    return parts.isEmpty ? nil : pick("Tidak ditampilkan: ", "Not shown: ") + parts.joined(separator: ", ") + "."
  }

  /// What was checked and found, in sentences.
  func totals(_ summary: Summary) -> [String] {
    guard summary.files > 0 else { return [noInput] }
    let counts = counts(errors: summary.errors, warnings: summary.warnings, infos: summary.infos)
    let checked = checked(summary.files - summary.unreadable)
    var sentences: [String] = []
    if !counts.isEmpty {
      sentences.append("\(checked): \(counts).")
    } else {
      sentences.append(summary.unreadable == 0 ? "\(checked), \(nothing)." : "\(checked).")
    }
    if summary.unreadable > 0 { sentences.append(unreadable(summary.unreadable)) }
    if summary.fixed > 0 { sentences.append(fixed(summary.fixed, files: summary.fixedFiles)) }
    if summary.fixable > 0 { sentences.append(fixable(summary.fixable)) }
    if let unlisted = unlisted(suppressed: summary.suppressed, baselined: summary.baselined) { sentences.append(unlisted) }
    return sentences
  }

  /// Indonesian has no plural after a number.
  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)" + (language == .en && count != 1 ? "s" : "")
  }

  private func pick(_ indonesian: String, _ english: String) -> String {
    switch language {
    case .id: indonesian
    case .en: english
    }
  }
}
