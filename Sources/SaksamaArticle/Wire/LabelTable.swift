import SaksamaText

/// A part of a line that a label of the house claims: a credit, a related link, or the copyright line.
struct Claim {
  enum Kind: Equatable {
    case field(FieldDefinition)
    case related
    case copyright(FieldDefinition?)
  }

  let kind: Kind
  /// The label without the colon; for a copyright line that begins with its sign, the sign.
  let labelRange: SourceRange
  /// The first byte behind the colon, or behind the label where it has none.
  let valueStart: Int
  /// The end of what the label may claim: the next claim of the line, or the end of the line.
  var end: Int
  /// The number of the line, from 0.
  let line: Int
  /// Whether the label opens the line.
  let opensLine: Bool

  var isRelated: Bool { kind == .related }
  var start: Int { labelRange.start }
}

/// The labels of a house, found before colons, at the start of lines, and one behind the other on lines that lost their line ends.
struct LabelTable: Sendable {
  struct Label {
    /// The label in ASCII small letters.
    let folded: [UInt8]
    let kind: Claim.Kind
  }

  /// A value longer than this, in bytes, is a sentence and no credit.
  static let longestValue = 160

  private let labels: [Label]
  private let copyright: CopyrightFinder

  init(_ house: House) {
    var labels: [Label] = []
    for field in house.fields where field.type != .copyright {
      labels += field.labels.map { Label(folded: $0.utf8.map(ASCII.lowercased), kind: .field(field)) }
    }
    labels += house.relatedLabels.map { Label(folded: $0.utf8.map(ASCII.lowercased), kind: .related) }
    // The longest label that fits is the one meant: `Video Editor` before `Editor`.
    self.labels = labels.sorted { $0.folded.count > $1.folded.count }
    copyright = CopyrightFinder(house)
  }

  /// The claims of all lines, in order of place.
  func claims(in source: SourceText, _ lines: [WireLine]) -> [Claim] {
    var claims: [Claim] = []
    for (number, line) in lines.enumerated() {
      let found = candidates(in: source, line, number, isLast: number == lines.count - 1)
      let own = found.isEmpty ? [] : accepted(found, source, line.range)
      if own.isEmpty, line.bond == .wrapped, number > 0, let last = claims.last, last.isRelated, last.end == lines[number - 1].range.end,
        line.range.end - last.valueStart <= 2 * LabelTable.longestValue
      {
        // A title that is too long for its line goes on in the next.
        claims[claims.count - 1].end = line.range.end
      } else {
        claims += own
      }
    }
    return claims
  }

  private func candidates(in source: SourceText, _ wireLine: WireLine, _ number: Int, isLast: Bool) -> [Claim] {
    let line = wireLine.range
    var found: [Claim] = []
    source.bytes.withUnsafeBufferPointer { bytes in
      var offset = line.start
      while offset < line.end {
        if bytes[offset] == ASCII.colon, let claim = label(endingAt: offset, bytes, line, number) { found.append(claim) }
        offset += 1
      }
    }
    // Where a full line of a paragraph was broken, a label without a colon is a word like any other.
    if found.first?.opensLine != true, wireLine.bond != .wrapped, let claim = labelWithoutColon(source, line, number) {
      found.insert(claim, at: 0)
    }
    if let claim = copyright.claim(in: source, line, number, mayShareLine: !found.isEmpty || isLast) {
      found.append(claim)
      found.sort { $0.start < $1.start }
    }
    return found
  }

  /// The label that ends before the colon at `colon`, blanks between them allowed.
  private func label(endingAt colon: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceRange, _ number: Int) -> Claim? {
    var end = colon
    while end > line.start {
      if ASCII.isBlank(bytes[end - 1]) {
        end -= 1
      } else if end - 2 >= line.start, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    for label in labels {
      let start = end - label.folded.count
      guard start >= line.start, matches(label.folded, bytes, start) else { continue }
      let opensLine = start == line.start
      guard opensLine || ASCII.isUppercase(bytes[start]) && bytes[start - 1] != ASCII.colon else { continue }
      return Claim(
        kind: label.kind, labelRange: SourceRange(start, end), valueStart: colon + 1, end: line.end, line: number, opensLine: opensLine)
    }
    return nil
  }

  /// A byline such as `Oleh Sari Dewi`: the label of a field of people at the start of a line that holds nothing but a name.
  private func labelWithoutColon(_ source: SourceText, _ line: SourceRange, _ number: Int) -> Claim? {
    guard line.length <= 80 else { return nil }
    for label in labels {
      guard case .field(let field) = label.kind, field.type == .people, label.folded.count < line.length,
        ASCII.isBlank(source.bytes[line.start + label.folded.count]),
        source.slice(line).starts(with: label.folded, by: { ASCII.lowercased($0) == $1 })
      else { continue }
      let labelEnd = line.start + label.folded.count
      let value = source.trimmed(SourceRange(labelEnd, line.end))
      guard looksLikeName(source.slice(value)) else { continue }
      return Claim(
        kind: label.kind, labelRange: SourceRange(line.start, labelEnd), valueStart: labelEnd, end: line.end, line: number, opensLine: true)
    }
    return nil
  }

  private func looksLikeName(_ value: ArraySlice<UInt8>) -> Bool {
    let words = value.split(separator: ASCII.space)
    guard (1...6).contains(words.count), let last = words.last?.last, last != UInt8(ascii: "."), last != ASCII.colon else { return false }
    return words.allSatisfy { word in word.first.map { ASCII.isUppercase($0) || $0 >= 0x80 || !ASCII.isLetter($0) } ?? false }
  }

  private func matches(_ folded: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var index = folded.count
    while index > 0 {
      index -= 1
      if ASCII.lowercased(bytes[start + index]) != folded[index] { return false }
    }
    return true
  }

  /// Of the candidates on one line those that are credits: the one that opens the line, and the chain at the line's end.
  private func accepted(_ candidates: [Claim], _ source: SourceText, _ line: SourceRange) -> [Claim] {
    var chain: [Claim] = []
    var end = line.end
    for var claim in candidates.reversed() {
      claim.end = end
      guard isCreditLike(claim, source) else { break }
      chain.append(claim)
      end = claim.start
    }
    chain.reverse()
    if let first = chain.first, first.opensLine { return withoutTitleParts(chain) }
    // A label inside a sentence stands alone; a credit block that lost its line ends is a chain of at least two, or a copyright line.
    if chain.count >= 2 { return chain }
    if let last = chain.first, case .copyright = last.kind, line.end - last.start <= LabelTable.longestValue / 2 { return chain }
    guard var first = candidates.first, first.opensLine else { return [] }
    first.end = candidates.count > 1 && !first.isRelated ? chain.first?.start ?? line.end : line.end
    return isCreditLike(first, source) ? [first] : []
  }

  /// A title of a related link may hold a label and a colon; only a run of credits that ends in a copyright line takes a part of it.
  private func withoutTitleParts(_ chain: [Claim]) -> [Claim] {
    guard let first = chain.first, first.isRelated, chain.count > 1 else { return chain }
    if case .copyright? = chain.last?.kind { return chain }
    if chain.dropFirst().contains(where: \.isRelated) { return chain }
    var whole = first
    whole.end = chain.last?.end ?? first.end
    return [whole]
  }

  private func isCreditLike(_ claim: Claim, _ source: SourceText) -> Bool {
    let value = source.trimmed(SourceRange(claim.valueStart, claim.end))
    switch claim.kind {
    case .related: return value.length <= 2 * LabelTable.longestValue
    case .copyright: return true
    case .field: return value.length <= LabelTable.longestValue
    }
  }
}
