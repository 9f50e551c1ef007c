import SaksamaDiagnostics

/// What is told of a history.
enum HistoryWords {
  /// The last line was cut off.
  static func torn(_ path: String, _ line: Int, _ language: ReportContext.Language) -> String {
    switch language {
    case .id: "\(path):\(line): baris terakhir riwayat ini terpotong, jadi dilewati; hasil kali ini menggantikannya."
    case .en: "\(path):\(line): the last line of this history was cut off, so it is left out; this run takes its place."
    }
  }
}
