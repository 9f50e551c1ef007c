import SaksamaText

/// Finds where a copyright line begins: at its label or at its sign.
struct CopyrightFinder: Sendable {
  private let definition: FieldDefinition?
  private let labels: [[UInt8]]
  private let signs: [[UInt8]]

  init(_ house: House) {
    definition = house.fields.first { $0.type == .copyright }
    labels = (definition?.labels ?? []).map { $0.utf8.map(ASCII.lowercased) }.sorted { $0.count > $1.count }
    signs = house.copyrightSigns.map { Array($0.utf8) }.sorted { $0.count > $1.count }
  }

  /// The claim of the copyright line in `line`; inside a line only where credits stand too, or at the very end of the text.
  func claim(in source: SourceText, _ line: SourceRange, _ number: Int, mayShareLine: Bool) -> Claim? {
    if let claim = opening(source, line, number) { return claim }
    return mayShareLine ? inside(source, line, number) : nil
  }

  private func opening(_ source: SourceText, _ line: SourceRange, _ number: Int) -> Claim? {
    guard line.length <= LabelTable.longestValue else { return nil }
    let bytes = source.slice(line)
    for label in labels where bytes.starts(with: label, by: { ASCII.lowercased($0) == $1 }) {
      let end = line.start + label.count
      guard end == line.end || !ASCII.isLetter(source.bytes[end]) else { continue }
      // `Copyright is a right of …` is a sentence; a copyright line has a sign or a year, or is next to nothing but a name.
      let rest = source.trimmed(SourceRange(end, line.end))
      guard sign(source, after: end, line) != nil || hasYear(source.slice(rest)) || isShortName(source.slice(rest)) else { continue }
      return claim(SourceRange(line.start, end), line, number, opensLine: true)
    }
    for sign in signs where bytes.starts(with: sign) && hasYear(bytes.dropFirst(sign.count)) {
      return claim(SourceRange(line.start, line.start), line, number, opensLine: true)
    }
    return nil
  }

  /// A copyright line behind other text, as where the line ends were lost: `…2022 COPYRIGHT © ANTARA 2023`.
  private func inside(_ source: SourceText, _ line: SourceRange, _ number: Int) -> Claim? {
    for label in labels {
      guard let first = label.first else { continue }
      var offset = line.end - label.count
      while offset > line.start {
        defer { offset -= 1 }
        guard ASCII.lowercased(source.bytes[offset]) == first, ASCII.isUppercase(source.bytes[offset]),
          source.slice(SourceRange(offset, line.end)).starts(with: label, by: { ASCII.lowercased($0) == $1 })
        else { continue }
        let end = offset + label.count
        let window = SourceRange(end, min(line.end, end + 80))
        guard sign(source, after: end, line) != nil || hasYear(source.slice(window)) && window.end == line.end else { continue }
        return claim(SourceRange(offset, end), line, number, opensLine: false)
      }
    }
    return nil
  }

  private func claim(_ label: SourceRange, _ line: SourceRange, _ number: Int, opensLine: Bool) -> Claim {
    Claim(kind: .copyright(definition), labelRange: label, valueStart: label.end, end: line.end, line: number, opensLine: opensLine)
  }

  private func sign(_ source: SourceText, after offset: Int, _ line: SourceRange) -> SourceRange? {
    let rest = source.trimmed(SourceRange(offset, line.end))
    guard let sign = signs.first(where: { source.slice(rest).starts(with: $0) }) else { return nil }
    return SourceRange(rest.start, rest.start + sign.count)
  }

  private func isShortName(_ rest: ArraySlice<UInt8>) -> Bool { rest.count <= 40 && rest.first.map(ASCII.isLowercase) != true }

  private func hasYear(_ bytes: ArraySlice<UInt8>) -> Bool { CopyrightReader.years(in: bytes).first != nil }
}
