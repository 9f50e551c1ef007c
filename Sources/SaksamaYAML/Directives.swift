import SaksamaText

/// The lines with `%` at the start of a text. libyaml compares each with all others, so it never sees them.
enum Directives {
  /// The offset behind the directives, or `start` where there are none; reports all but `%YAML`, which says nothing.
  static func skip(_ text: YAMLText, from start: Int, _ builder: inout TreeBuilder) -> Int {
    var end = start
    var offset = text.skipSpace(start)
    while text[offset] == UInt8(ascii: "%"), text.lineStart(offset) == offset {
      let line = text.restOfLine(offset)
      if !text.shown(line).hasPrefix("%YAML ") {
        builder.report("A line that starts with `%` is a directive, which is not supported; take it out.", at: line)
      }
      end = line.end
      offset = text.skipSpace(end)
    }
    return end
  }
}
