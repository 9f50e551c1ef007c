import SaksamaDiagnostics
import SaksamaRules

/// The words of the explanation of a rule, in one language.
struct RulePageWords {
  let messages: ReportContext.Language

  var reason: String { pick("Mengapa", "Why") }
  var source: String { pick("Sumber", "Source") }
  var when: String { pick("Kapan berlaku", "When it applies") }
  var settings: String { pick("Diatur di konfigurasi", "As configurations set it") }
  var head: String { pick("Berkas aturan", "As the file has it") }
  var passes: String { pick("Contoh yang lolos", "Examples that pass") }
  var fails: String { pick("Contoh yang perlu diperbaiki", "Examples that fail") }
  var off: String { pick("nonaktif", "off") }
  var always: String { pick("Selalu.", "Always.") }
  var withoutFix: String { pick("tanpa perbaikan otomatis", "without the fix") }
  var date: String { pick("tanggal terbit", "published") }
  var headline: String { pick("judul", "headline") }
  var language: String { pick("bahasa", "language") }

  func kind(_ name: String) -> String { pick("Jenis pemeriksaan: \(name)", "Kind of check: \(name)") }
  func stages(_ stages: [Stage]) -> String { pick("Tahap: ", "Stages: ") + stages.map { $0.name(in: messages) }.joined(separator: ", ") }
  func languages(_ tags: [String]) -> String { pick("Berita berbahasa: ", "Articles in: ") + tags.joined(separator: ", ") }
  func formats(_ names: [String]) -> String { pick("Format: ", "Formats: ") + names.joined(separator: ", ") }
  func desks(_ names: [String]) -> String { pick("Desk: ", "Desks: ") + names.joined(separator: ", ") }
  func stage(_ stage: Stage) -> String { pick("tahap", "stage") + " " + stage.name(in: messages) }

  /// A situation in which a finding is not what it usually is; nil stands for quotations.
  func place(_ stage: Stage?) -> String {
    stage.map { pick("Tahap", "Stage") + " " + $0.name(in: messages) } ?? pick("Dalam kutipan", "In quotations")
  }

  private func pick(_ indonesian: String, _ english: String) -> String {
    switch messages {
    case .id: indonesian
    case .en: english
    }
  }
}
