import SaksamaDiagnostics
import SaksamaText

/// The marks of an article's findings, cut where they overlap.
struct TextMarks {
  /// A stretch of text under the same marks.
  struct Stretch {
    let range: SourceRange
    /// The gravest of the findings that cover it.
    let severity: Severity?
    /// Whether it takes part in a finding that stands elsewhere.
    let isRelated: Bool
  }

  /// The place where a finding, or a place related to one, begins.
  struct Anchor {
    let offset: Int
    /// The index of the finding.
    let finding: Int
    /// The index of the related place; nil for the finding itself.
    let related: Int?
  }

  /// The stretches, in order and without a gap, over the whole text.
  let stretches: [Stretch]
  /// The beginnings, in order of place.
  let anchors: [Anchor]
  /// Where a mark begins or ends, in order.
  let edges: [Int]

  init(_ diagnostics: [Diagnostic], _ source: SourceText) {
    var changes: [(offset: Int, layer: Int, by: Int)] = []
    var anchors: [Anchor] = []
    func add(_ range: SourceRange, layer: Int, _ finding: Int, _ related: Int?) {
      let start = TextMarks.bounded(range.start, source)
      let end = TextMarks.bounded(range.end, source)
      anchors.append(Anchor(offset: start, finding: finding, related: related))
      changes.append((start, layer, 1))
      changes.append((max(start, end), layer, -1))
    }
    for (index, diagnostic) in diagnostics.enumerated() {
      add(diagnostic.range, layer: TextMarks.layer(diagnostic.severity), index, nil)
      for (number, place) in diagnostic.related.enumerated() { add(place.range, layer: TextMarks.relatedLayer, index, number) }
    }
    changes.sort { $0.offset < $1.offset }
    self.anchors = anchors.sorted { ($0.offset, $0.finding, $0.related ?? -1) < ($1.offset, $1.finding, $1.related ?? -1) }
    var stretches: [Stretch] = []
    var depths = [Int](repeating: 0, count: TextMarks.relatedLayer + 1)
    var offset = source.contentStart
    func end(at next: Int) {
      guard next > offset else { return }
      let severity = Severity.allCases.last { depths[TextMarks.layer($0)] > 0 }
      stretches.append(Stretch(range: SourceRange(offset, next), severity: severity, isRelated: depths[TextMarks.relatedLayer] > 0))
      offset = next
    }
    for change in changes {
      end(at: change.offset)
      depths[change.layer] += change.by
    }
    end(at: source.count)
    self.stretches = stretches
    edges = changes.map(\.offset)
  }

  private static let relatedLayer = Severity.allCases.count

  private static func layer(_ severity: Severity) -> Int { Severity.allCases.firstIndex(of: severity) ?? 0 }

  /// An offset inside the text and between two characters of it.
  private static func bounded(_ offset: Int, _ source: SourceText) -> Int {
    var offset = min(max(offset, source.contentStart), source.count)
    while offset > source.contentStart, offset < source.count, source.bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
