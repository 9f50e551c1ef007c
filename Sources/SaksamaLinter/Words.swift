import SaksamaDiagnostics
import SaksamaText

/// What the engine itself has to say, in the languages of messages.
enum Words {
  static func pick(_ language: ReportContext.Language, _ indonesian: String, _ english: String) -> String {
    switch language {
    case .id: indonesian
    case .en: english
    }
  }

  static func encoding(_ encoding: ForeignEncoding, _ language: ReportContext.Language) -> String {
    let remedy = "iconv -f \(encoding.rawValue) -t UTF-8"
    return language == .id
      ? "Berkas ini tertulis dalam \(encoding.rawValue), bukan UTF-8. Simpan sebagai UTF-8, misalnya dengan `\(remedy)`."
      : "This is written in \(encoding.rawValue), not in UTF-8. Save it as UTF-8, for example with `\(remedy)`."
  }

  /// What an edit does, in words.
  static func fix(_ edit: Edit, in text: SourceText, _ language: ReportContext.Language) -> String {
    let before = shown(text.string(in: edit.range), language)
    let after = shown(edit.text, language)
    switch (edit.range.isEmpty, edit.text.isEmpty, language) {
    case (true, _, .id): return "Sisipkan \(after)"
    case (true, _, .en): return "Insert \(after)"
    case (_, true, .id): return "Hapus \(before)"
    case (_, true, .en): return "Delete \(before)"
    case (_, _, .id): return "Ganti \(before) dengan \(after)"
    case (_, _, .en): return "Replace \(before) with \(after)"
    }
  }

  /// A text between quotation marks; blanks alone are named.
  private static func shown(_ text: String, _ language: ReportContext.Language) -> String {
    let isBlank = !text.isEmpty && text.allSatisfy { $0.isWhitespace || $0 == "\u{200B}" || $0 == "\u{200C}" || $0 == "\u{FEFF}" }
    guard isBlank else { return "“\(text)”" }
    if text == " " { return language == .id ? "satu spasi" : "one space" }
    return language == .id ? "spasi" : "blanks"
  }

  static func invalidBytes(_ problem: SourceProblem, _ language: ReportContext.Language) -> String {
    guard language == .id else { return problem.message }
    return "Di sini ada bita yang bukan teks UTF-8. Hapus, atau simpan berkas sebagai UTF-8."
  }
}
