import SaksamaDiagnostics
import SaksamaLinter

/// What is told of a baseline.
enum BaselineWords {
  /// The most findings that are named.
  private static let most = 5

  /// The lines about known findings that are not there any more.
  static func stale(_ stale: [BaselineRun.Stale], in path: String, _ language: ReportContext.Language) -> [String] {
    if stale.isEmpty { return [] }
    let names = stale.prefix(most).map { item in
      switch (item.isGone, language) {
      case (false, _): "\(item.article): \(item.rule)"
      case (true, .id): "\(item.article): \(item.rule) (berkas tidak ada lagi)"
      case (true, .en): "\(item.article): \(item.rule) (the file is gone)"
      }
    }
    let more = stale.count > most ? ["…"] : []
    switch language {
    case .id:
      return ["\(path): \(stale.count) temuan lama sudah tidak ada; keluarkan dengan `saksama baseline prune`."] + names + more
    case .en:
      let verb = stale.count == 1 ? "is" : "are"
      return ["\(path): \(counted(stale.count, "known finding")) \(verb) gone; take them out with `saksama baseline prune`."] + names + more
    }
  }
}
