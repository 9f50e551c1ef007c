import SaksamaDiagnostics
import SaksamaText

/// Finds the suppression that silences a finding, however many there are.
struct SilencerIndex {
  private struct Entry {
    let number: Int
    /// Where in the text it begins to hold.
    let start: Int
    /// The farthest that it or one before it holds.
    let farthestEnd: Int
  }

  private let silencers: [Silencer]
  /// The suppressions of each rule, in the order in which they begin to hold.
  private var entries: [String: [Entry]] = [:]

  init(_ silencers: [Silencer]) {
    self.silencers = silencers
    let inOrder = silencers.indices.sorted { (silencers[$0].reach?.start ?? 0, $0) < (silencers[$1].reach?.start ?? 0, $1) }
    for number in inOrder where !silencers[number].isExpired {
      let reach = silencers[number].reach
      for rule in Set(silencers[number].targets.map(\.rule)) {
        let end = max(reach?.end ?? .max, entries[rule]?.last?.farthestEnd ?? 0)
        entries[rule, default: []].append(Entry(number: number, start: reach?.start ?? 0, farthestEnd: end))
      }
    }
  }

  /// The number of the suppression that silences a finding, the nearest before it; nil where none does.
  func silencer(of finding: Diagnostic, in text: SourceText) -> Int? {
    guard let entries = entries[finding.rule] else { return nil }
    var index = entries.partitioningIndex { $0.start > finding.range.start }
    while index > 0, entries[index - 1].farthestEnd >= finding.range.start {
      index -= 1
      if silencers[entries[index].number].silences(finding, in: text) { return entries[index].number }
    }
    return nil
  }
}
