import SaksamaArticle
import SaksamaLinter
import SaksamaReports
import SaksamaText

/// An example of a rule with its findings marked, what the rule says of them, and what the fix makes of it.
struct MarkedExample {
  let lines: [String]

  init(_ demonstration: RuleDemonstration, _ palette: Palette, _ words: RulePageWords) {
    let example = demonstration.example
    var lines: [String] = []
    var facts: [String] = []
    if let date = example.metadata.date { facts.append("\(words.date): \(date)") }
    if let headline = example.metadata.headline { facts.append("\(words.headline): \(Visible.text(headline))") }
    if let language = example.metadata.language { facts.append("\(words.language): \(language)") }
    if example.format != WireFormat.name { facts.append(example.format) }
    if example.stage != .publish { facts.append(words.stage(example.stage)) }
    if !facts.isEmpty { lines.append(palette.paint("(\(facts.joined(separator: "; ")))", .quiet)) }
    lines += MarkedExample.marked(example.text, example.ranges, palette)
    var said: [String] = []
    for diagnostic in demonstration.diagnostics where !said.contains(diagnostic.message) {
      said.append(diagnostic.message)
      lines += WrappedText.lines("→ " + diagnostic.message, columns: 76).map { palette.paint($0, .related) }
    }
    if let fixed = example.fixed, fixed != example.text {
      lines += MarkedExample.changed(example.text, fixed).map { palette.paint("+ " + Visible.text($0), .added) }
    }
    self.lines = lines
  }

  /// The lines of `text` with the ranges painted; without colour, and where nothing stands, between `⟦` and `⟧`.
  private static func marked(_ text: String, _ ranges: [SourceRange], _ palette: Palette) -> [String] {
    let bytes = Array(text.utf8)
    var lines: [String] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: ASCII.lineFeed) ?? bytes.count
      var line = ""
      var offset = start
      for range in ranges where range.start >= start && range.start <= end || range.start < start && range.end > start {
        // An empty range behind a line end belongs to the line that it stands in front of.
        if range.start == end, range.isEmpty, end < bytes.count, end == start { continue }
        let from = max(range.start, start)
        let to = min(range.end, end)
        line += shown(bytes, offset, from) + mark(shown(bytes, from, to), palette)
        offset = max(to, offset)
      }
      lines.append(line + shown(bytes, offset, end))
      start = end + 1
    }
    return lines
  }

  private static func mark(_ text: String, _ palette: Palette) -> String {
    let painted = palette.paint(text, .marked)
    return text.isEmpty || !palette.isOn ? palette.paint("⟦", .error) + painted + palette.paint("⟧", .error) : painted
  }

  private static func shown(_ bytes: [UInt8], _ start: Int, _ end: Int) -> String {
    start < end ? Visible(bytes[start..<end]).string : ""
  }

  /// The lines of the new text that the old one does not have.
  private static func changed(_ old: String, _ new: String) -> [String] {
    let known = Set(old.split(separator: "\n"))
    let changed = new.split(separator: "\n").filter { !known.contains($0) }
    return (changed.isEmpty ? new.split(separator: "\n") : changed).map(String.init)
  }
}
