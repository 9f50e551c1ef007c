import SaksamaDiagnostics
import SaksamaText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the engine says of inputs that it cannot read, or not whole.
extension Words {
  static func failure(_ reason: InputFailure.Reason, _ language: ReportContext.Language) -> String {
    switch reason {
    case .unreadable(let reason): return unreadable(reason, language)
    case .brokenOff(let number):
      let system = String(cString: strerror(number))
      return pick(language, "Aliran masukan terputus: \(system). Masukkan lagi.", "The stream broke off: \(system). Feed it again.")
    case .longLine(let number, let limit):
      return pick(
        language, "Baris \(number) masukan NDJSON lebih dari \(limit) bita. Pecah beritanya, atau masukkan sebagai berkas.",
        "Line \(number) of the NDJSON input has more than \(limit) bytes. Split the article, or feed it as a file.")
    case .malformedLine(let number, let fault):
      let example = "{\"id\": \"a1\", \"text\": \"…\"}"
      let reason = lineFault(fault, language)
      return pick(
        language, "Baris \(number) masukan NDJSON tidak dapat dibaca: \(reason). Tulis satu objek per baris, misalnya \(example).",
        "Line \(number) of the NDJSON input cannot be read: \(reason). Write one object a line, such as \(example).")
    case .notText(let kind): return notText(kind, language)
    case .unknownFormat(let name):
      return pick(language, "Format masukan `\(name)` tidak dikenal.", "There is no input format `\(name)`.")
    }
  }

  /// What to do about bytes that are no text in UTF-8.
  static func notText(_ kind: NotText, _ language: ReportContext.Language) -> String {
    switch kind {
    case .encoding(let encoding): self.encoding(encoding, language)
    case .document(let format):
      pick(
        language, "Ini dokumen \(format), bukan berkas teks. Simpan isinya sebagai teks biasa dalam UTF-8.",
        "This is a \(format) document, not a text file. Save it as plain text in UTF-8.")
    case .binary:
      pick(
        language,
        "Ini bukan berkas teks (mungkin gambar, program, atau arsip). Keluarkan dari folder, atau simpan isinya sebagai teks biasa dalam UTF-8.",
        "This is not a text file (an image, a program or an archive, perhaps). Take it out, or save it as plain text in UTF-8.")
    }
  }

  private static func lineFault(_ fault: InputFailure.LineFault, _ language: ReportContext.Language) -> String {
    switch fault {
    case .notJSON(.invalid(let offset)):
      pick(language, "bukan JSON yang sah mulai bita ke-\(offset + 1)", "it is no valid JSON from byte \(offset + 1) on")
    case .notJSON(.noObject): pick(language, "isinya bukan objek JSON", "it is no JSON object")
    case .notJSON(.tooDeep):
      pick(
        language, "nilai di dalamnya bersarang lebih dari \(JSONScanner.deepest) kali",
        "its values stand in each other more than \(JSONScanner.deepest) times")
    case .noText: pick(language, "tidak ada \"text\"", "it has no \"text\"")
    case .textOfWrongType(let found):
      pick(
        language, "\"text\" harus berupa teks, dan ini \(kind(found, language))",
        "\"text\" needs a text, and this is \(kind(found, language))")
    }
  }

  static func problem(_ problem: InputProblem, _ language: ReportContext.Language) -> String {
    switch problem {
    case .dateInvalid(let written):
      let shown = JSONText.quoted(written)
      return pick(
        language, "Tanggal \(shown) bukan hari dengan bentuk YYYY-MM-DD; perbaiki atau hilangkan.",
        "The date \(shown) is no day of the form YYYY-MM-DD; mend it or leave it out.")
    case .frontMatterDate(let written):
      let shown = JSONText.quoted(written)
      return pick(
        language, "Tanggal \(shown) tidak dimulai dengan hari berbentuk YYYY-MM-DD; perbaiki atau hilangkan.",
        "The date \(shown) does not begin with a day of the form YYYY-MM-DD; mend it or leave it out.")
    case .languageInvalid(let written):
      let shown = JSONText.quoted(written)
      return pick(
        language, "Bahasa \(shown) bukan kode bahasa seperti \"id\" atau \"en\"; perbaiki atau hilangkan.",
        "The language \(shown) is no language tag such as \"id\" or \"en\"; mend it or leave it out.")
    case .wrongType(let key, let found):
      let wanted = wanted(key, language)
      return pick(
        language, "\"\(key)\" harus berupa \(wanted), dan ini \(kind(found, language)); perbaiki atau hilangkan.",
        "\"\(key)\" needs \(wanted), and this is \(kind(found, language)); mend it or leave it out.")
    }
  }

  private static func wanted(_ key: String, _ language: ReportContext.Language) -> String {
    switch key {
    case "date": pick(language, "teks dengan bentuk YYYY-MM-DD", "a text of the form YYYY-MM-DD")
    case "id": pick(language, "teks atau bilangan", "a text or a number")
    default: pick(language, "teks", "a text")
    }
  }

  private static func kind(_ kind: JSONKind, _ language: ReportContext.Language) -> String {
    switch kind {
    case .text: pick(language, "teks", "a text")
    case .number: pick(language, "bilangan", "a number")
    case .truth: pick(language, "nilai benar-salah", "a truth value")
    case .null: "null"
    case .object: pick(language, "objek", "an object")
    case .list: pick(language, "daftar", "a list")
    }
  }
}
