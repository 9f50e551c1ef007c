import SaksamaDiagnostics
import SaksamaText

/// What the engine itself has to say, in the languages of messages.
enum Words {
  static func encoding(_ encoding: ForeignEncoding, _ path: String, _ language: ReportContext.Language) -> String {
    let remedy = "iconv -f \(encoding.rawValue) -t UTF-8"
    return language == .id
      ? "Berkas ini tertulis dalam \(encoding.rawValue), bukan UTF-8. Simpan sebagai UTF-8, misalnya dengan `\(remedy)`."
      : "This is written in \(encoding.rawValue), not in UTF-8. Save it as UTF-8, for example with `\(remedy)`."
  }

  static func unknownFormat(_ name: String, _ language: ReportContext.Language) -> String {
    language == .id ? "Format masukan `\(name)` tidak dikenal." : "There is no input format `\(name)`."
  }

  static func invalidBytes(_ problem: SourceProblem, _ language: ReportContext.Language) -> String {
    guard language == .id else { return problem.message }
    return "Di sini ada bita yang bukan teks UTF-8. Hapus, atau simpan berkas sebagai UTF-8."
  }
}
