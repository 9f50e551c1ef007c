import SaksamaDiagnostics

/// The words around the answers of a check, in one language.
struct CheckWords {
  /// The name of the group of what is wrong with the input itself.
  static let inputGroup = "input"

  let language: ReportContext.Language

  /// The verdict in the words of a stage: what goes out is an article, a draft, a correction, or the withdrawal of what is out already.
  func verdict(_ verdict: Verdict, stage: String) -> String {
    switch (stage, verdict) {
    case ("draft", .ready): pick("Draf siap", "Draft ready")
    case ("draft", .readyWithNotes): pick("Draf siap dengan catatan", "Draft ready with notes")
    case ("draft", .notReady): pick("Draf belum siap", "Draft not ready")
    case ("correct", .ready): pick("Ralat siap tayang", "Correction ready to publish")
    case ("correct", .readyWithNotes): pick("Ralat siap tayang dengan catatan", "Correction ready with notes")
    case ("correct", .notReady): pick("Ralat belum siap tayang", "Correction not ready")
    case ("kill", .ready): pick("Siap dicabut", "Ready to withdraw")
    case ("kill", _): pick("Siap dicabut, catatan tidak menghalangi", "Ready to withdraw, the notes do not hold it up")
    case (_, .ready): pick("Siap tayang", "Ready to publish")
    case (_, .readyWithNotes): pick("Siap tayang dengan catatan", "Ready with notes")
    case (_, .notReady): pick("Belum siap tayang", "Not ready")
    }
  }

  func outcome(_ outcome: RuleAnswer.Ruling) -> String {
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

  /// Which rules were not run because no date is known, and how to make one known; a correction goes by the first publication.
  func withoutDate(_ names: [String], stage: String) -> String {
    let list = names.joined(separator: ", ")
    let isCorrection = stage == "correct"
    switch language {
    case .id:
      return "Tanggal terbit tidak diketahui, \(names.count) aturan tidak dijalankan: \(list). Sebutkan tanggal terbit"
        + (isCorrection ? " pertama" : "") + " dengan --date YYYY-MM-DD."
    case .en:
      return
        "No date of publication is known, \(names.count) \(names.count == 1 ? "rule was" : "rules were") not run: \(list). State the date of"
        + (isCorrection ? " first" : "") + " publication with --date YYYY-MM-DD."
    }
  }

  var suppressed: String { pick("Diredam:", "Suppressed:") }

  private func pick(_ indonesian: String, _ english: String) -> String {
    switch language {
    case .id: indonesian
    case .en: english
    }
  }
}
