import SaksamaDiagnostics
import SaksamaText

/// The words of the page, in one language.
struct HTMLWords {
  let report: ReportWords
  private let language: ReportContext.Language

  init(language: ReportContext.Language) {
    self.language = language
    report = ReportWords(language: language)
  }

  /// The tag of the language (BCP 47).
  var tag: String { language.rawValue }

  /// The class of a severity in the style sheet.
  static func code(_ severity: Severity) -> String { String(severity.rawValue.prefix(1)) }

  /// The sign of a severity, which is another shape for each.
  static func sign(_ severity: Severity) -> String {
    switch severity {
    case .error: "\u{2715}"
    case .warning: "\u{25B2}"
    case .info: "\u{25CF}"
    }
  }

  var title: String { pick("Pemeriksaan berita", "Article check") }
  var skip: String { pick("Langsung ke temuan", "Skip to the findings") }
  var overview: String { pick("Ringkasan", "Overview") }
  var byRule: String { pick("Temuan menurut aturan", "Findings by rule") }
  var overTime: String { pick("Dari waktu ke waktu", "Over time") }
  var filter: String { pick("Saring temuan", "Filter the findings") }
  var findings: String { pick("Temuan per berita", "Findings by article") }
  var desk: String { "Desk" }
  var reporter: String { pick("Pewarta", "Reporter") }
  var all: String { pick("Semua", "All") }
  var without: String { pick("(tidak disebut)", "(not named)") }
  var search: String { pick("Cari di berkas dan pesan", "Search files and messages") }
  var reset: String { pick("Hapus saringan", "Clear the filters") }
  var openAll: String { pick("Buka semua naskah", "Open all texts") }
  var closeAll: String { pick("Tutup semua naskah", "Close all texts") }
  var noneShown: String { pick("Tidak ada temuan yang cocok dengan saringan.", "No finding matches the filters.") }
  var needsScript: String {
    pick("Saringan memerlukan JavaScript; semua temuan tetap terbaca.", "Filters need JavaScript; every finding can be read without.")
  }
  var markedText: String { pick("Naskah dengan tanda", "Text with marks") }
  var related: String { pick("Tempat terkait", "Related places") }
  var before: String { pick("Sebelum", "Before") }
  var after: String { pick("Sesudah", "After") }
  var moreChanges: String { pick("… dan perubahan lain", "… and more changes") }
  var total: String { pick("Jumlah", "Total") }
  var run: String { pick("Pemeriksaan", "Run") }
  var files: String { pick("Berita", "Articles") }
  var firstRun: String { pick("Pertama", "First") }
  var thisRun: String { pick("Ini", "This") }
  var change: String { pick("Selisih", "Change") }
  var course: String { pick("Jalannya", "Course") }
  var allRuns: String { pick("Semua pemeriksaan sebagai tabel", "All runs as a table") }
  var rulesOverTime: String { pick("Aturan dari waktu ke waktu", "Rules over time") }
  var sinceLast: String { pick("sejak pemeriksaan sebelumnya", "since the run before") }
  var onlyRun: String {
    pick(
      "Ini pemeriksaan pertama di riwayat; grafik muncul setelah yang berikutnya.",
      "This is the first run of the history; the chart comes with the next.")
  }

  /// What the script says of the filters; `{f}`, `{n}` and `{a}` stand for the findings shown, all findings, and the articles shown.
  var shown: String { pick("Ditampilkan {f} dari {n} temuan, dalam {a} berita.", "Findings shown: {f} of {n}, in articles: {a}.") }

  /// The name of a severity in a table.
  func column(_ severity: Severity) -> String {
    switch severity {
    case .error: pick("Wajib diperbaiki", "Errors")
    case .warning: pick("Perlu diperiksa", "Warnings")
    case .info: pick("Catatan", "Notes")
    }
  }

  func count(_ count: Int, _ severity: Severity) -> String {
    switch severity {
    case .error: report.counts(errors: count, warnings: 0, infos: 0)
    case .warning: report.counts(errors: 0, warnings: count, infos: 0)
    case .info: report.counts(errors: 0, warnings: 0, infos: count)
    }
  }

  func place(_ position: SourcePosition) -> String {
    pick("baris \(position.line), kolom \(position.column)", "line \(position.line), column \(position.column)")
  }

  func streamLine(_ line: Int) -> String { pick("baris \(line)", "line \(line)") }

  func mark(_ number: Int, isRelated: Bool, _ message: String) -> String {
    isRelated
      ? pick("Terkait temuan \(number): \(message)", "Related to finding \(number): \(message)")
      : pick("Temuan \(number): \(message)", "Finding \(number): \(message)")
  }

  func excerptOnly(shown: Int, of count: Int) -> String {
    pick(
      "Hanya bagian di sekitar temuan yang ditampilkan: \(shown) dari \(count) bita.",
      "Only what stands around the findings is shown: \(shown) of \(count) bytes.")
  }

  func withFindings(_ count: Int) -> String {
    pick("\(count) berita dengan temuan", "\(count) article\(count == 1 ? "" : "s") with findings")
  }

  func moreRules(_ count: Int) -> String { pick("\(count) aturan lain", "\(count) more rule\(count == 1 ? "" : "s")") }

  func runs(_ count: Int) -> String { pick("\(count) pemeriksaan", "\(count) run\(count == 1 ? "" : "s")") }

  /// What a person who does not see the chart hears of it.
  func chart(_ first: RunRecord, _ last: RunRecord, _ runs: Int) -> String {
    let parts = Severity.allCases.reversed().map { "\(column($0)): \(first.count($0)) → \(last.count($0))" }.joined(separator: "; ")
    return pick("Grafik garis temuan dalam \(self.runs(runs)). ", "Line chart of the findings of \(self.runs(runs)). ") + parts + "."
  }

  /// A moment in UTC as people read it.
  static func moment(_ started: String) -> String { started.prefix(16).replacing("T", with: " ") + " UTC" }

  /// A difference with its sign; the minus is that of mathematics.
  static func difference(_ number: Int) -> String { number > 0 ? "+\(number)" : number < 0 ? "\u{2212}\(-number)" : "±0" }

  private func pick(_ indonesian: String, _ english: String) -> String {
    switch language {
    case .id: indonesian
    case .en: english
    }
  }
}
