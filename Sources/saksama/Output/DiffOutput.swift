import SaksamaReports

/// The differences that fixes would make, on standard output.
struct DiffOutput {
  private let output = FileOutput()
  private let palette: Palette

  private let names: DiffNames

  init(color: ColorChoice, names: DiffNames) {
    palette = Palette(isOn: color.applies(isTerminal: output.isTerminal))
    self.names = names
  }

  /// Writes what would change in the file at `path`.
  func write(_ path: String, _ before: [UInt8], _ after: [UInt8]) {
    let difference = UnifiedDiff(names.name(of: path), before: before, after: after).bytes
    // Only what goes to a program has to stay as it is, byte for byte.
    if !output.isTerminal, !palette.isOn { return output.write(bytes: difference) }
    for line in difference.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast() {
      let text = Visible.text(String(decoding: line, as: UTF8.self))
      output.write((style(line).map { palette.paint(text, $0) } ?? text) + "\n")
    }
  }

  /// Hands everything to the system; false where nobody reads it any more.
  func flush() -> Bool { output.flush() }

  /// Why the output is incomplete.
  var failure: String? { output.failure }

  private func style(_ line: ArraySlice<UInt8>) -> Palette.Style? {
    switch line.first {
    case UInt8(ascii: "+"): .added
    case UInt8(ascii: "-"): .removed
    case UInt8(ascii: "@"): .related
    default: nil
    }
  }
}
