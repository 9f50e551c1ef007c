import SaksamaDiagnostics

/// The words around the answers of a check, in one language.
struct CheckWords {
  /// The name of the group of what is wrong with the input itself.
  static let inputGroup = "input"

  let language: ReportContext.Language

  func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .ready: pick("Siap tayang", "Ready to publish")
    case .readyWithNotes: pick("Siap tayang dengan catatan", "Ready with notes")
    case .notReady: pick("Belum siap tayang", "Not ready")
    }
  }

  func outcome(_ outcome: RuleAnswer.Outcome) -> String {
    switch outcome {
    case .pass: pick("lolos", "passed")
    case .fail: pick("perlu diperbaiki", "to mend")
    case .notApplicable: pick("tidak berlaku", "not applicable")
    }
  }

  /// The label of a group; a group that is not known keeps its name.
  func group(_ name: String) -> String {
    switch name {
    case CheckWords.inputGroup: pick("Masukan", "Input")
    case "credits": pick("Kredit", "Credits")
    case "attribution": pick("Atribusi", "Attribution")
    case "dates": pick("Tanggal", "Dates")
    case "text": pick("Bahasa", "Text")
    default: name
    }
  }

  func stage(_ name: String) -> String {
    switch name {
    case "draft": pick("tahap draf", "stage draft")
    case "publish": pick("tahap tayang", "stage publish")
    case "correct": pick("tahap ralat", "stage correct")
    case "kill": pick("tahap cabut", "stage kill")
    default: name
    }
  }

  func rules(_ count: Int) -> String { pick("\(count) aturan", count == 1 ? "1 rule" : "\(count) rules") }

  var dateHint: String {
    pick("Sebutkan tanggal terbit dengan --date YYYY-MM-DD.", "State the date of publication with --date YYYY-MM-DD.")
  }

  private func pick(_ indonesian: String, _ english: String) -> String {
    switch language {
    case .id: indonesian
    case .en: english
    }
  }
}
