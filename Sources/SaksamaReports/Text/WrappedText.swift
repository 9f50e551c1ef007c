/// Breaks running text into lines at its white space.
package enum WrappedText {
  /// The lines of `text`, safe for a terminal, which take at most `columns` where no single word is wider.
  package static func lines(_ text: String, columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
      let visible = Visible(Array(word.utf8)[...])
      if !line.isEmpty, width + 1 + visible.width > columns {
        lines.append(line)
        line = ""
        width = 0
      }
      if !line.isEmpty {
        line += " "
        width += 1
      }
      line += visible.string
      width += visible.width
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
