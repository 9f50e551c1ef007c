/// The frame to the left of everything that a report says of one finding.
struct Gutter {
  /// The columns of the line numbers.
  let width: Int
  let palette: Palette

  /// Opens the frame with the place.
  func open(_ place: String, to output: inout String) { edge("╭─ ", palette.paint(place, .strong), to: &output) }

  /// Closes the frame with the name of the rule.
  func close(_ rule: String, to output: inout String) { edge("╰─ ", palette.paint(rule, .quiet), to: &output) }

  /// A line of the source with its number.
  func line(_ number: Int, _ text: String, to output: inout String) {
    let digits = String(number)
    let margin = String(repeating: " ", count: max(0, width - digits.count))
    output += palette.paint(margin + digits + " │", .quiet) + (text.isEmpty ? "\n" : " " + text + "\n")
  }

  /// A line without a number.
  func row(_ text: String, to output: inout String) {
    edge(text.isEmpty ? "│" : "│ ", text, to: &output)
  }

  /// The sign that lines of the source are left out.
  func gap(to output: inout String) { edge("⋮", "", to: &output) }

  private func edge(_ sign: String, _ text: String, to output: inout String) {
    output += palette.paint(String(repeating: " ", count: width + 1) + sign, .quiet) + text + "\n"
  }
}
