import SaksamaReports

/// Two texts below each other, line by line, with what they share told once.
struct ComparedTexts {
  /// How many lines around a difference are shown.
  private static let context = 1

  /// A line as it is compared, and as it is shown.
  typealias Line = (text: String, painted: String)

  private let first: (name: String, lines: [Line])
  private let second: (name: String, lines: [Line])

  init(_ first: (name: String, lines: [Line]), _ second: (name: String, lines: [Line])) {
    self.first = first
    self.second = second
  }

  private enum Row {
    case shared(String)
    case first(String)
    case second(String)
  }

  /// The lines of the comparison: shared ones bare, the others behind `-` and `+` with the name of their text.
  func lines(_ palette: Palette) -> [String] {
    let rows = self.rows
    let width = max(first.name.count, second.name.count)
    var shown: [String] = []
    var isGap = false
    for (index, row) in rows.enumerated() {
      switch row {
      case .shared(let text):
        let near = rows[max(0, index - ComparedTexts.context)..<min(rows.count, index + ComparedTexts.context + 1)]
        if !near.contains(where: { if case .shared = $0 { false } else { true } }) {
          isGap = true
          continue
        }
        if isGap { shown.append(palette.paint("    " + String(repeating: " ", count: width) + " ⋮", .quiet)) }
        shown.append(line(" ", "", width, text, .quiet, palette))
      case .first(let text): shown.append(line("-", first.name, width, text, .removed, palette))
      case .second(let text): shown.append(line("+", second.name, width, text, .added, palette))
      }
      isGap = false
    }
    return shown
  }

  private func line(_ sign: String, _ name: String, _ width: Int, _ text: String, _ style: Palette.Style, _ palette: Palette) -> String {
    let lead = "  \(sign) \(name)" + String(repeating: " ", count: width - name.count)
    return palette.paint(lead, style) + palette.paint(" │", .quiet) + (text.isEmpty ? "" : " " + text)
  }

  private var rows: [Row] {
    let (left, right) = (first.lines, second.lines)
    if left.count == right.count {
      return zip(left, right).flatMap { $0.text == $1.text ? [.shared($0.text)] : [.first($0.painted), .second($1.painted)] }
    }
    let head = zip(left, right).prefix { $0.text == $1.text }.count
    let most = min(left.count, right.count) - head
    let tail = min(zip(left.reversed(), right.reversed()).prefix { $0.text == $1.text }.count, most)
    return left[..<head].map { .shared($0.text) } + left[head..<(left.count - tail)].map { .first($0.painted) }
      + right[head..<(right.count - tail)].map { .second($0.painted) } + left[(left.count - tail)...].map { .shared($0.text) }
  }
}
