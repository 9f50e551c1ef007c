import SaksamaText

/// Takes a copyright line apart: sign, holder, years, in any order.
struct CopyrightReader: Sendable {
  private let signs: [[UInt8]]
  /// What the house writes before a copyright, in small letters.
  private let labels: [[UInt8]]

  init(_ house: House) {
    signs = house.copyrightSigns.map { Array($0.utf8) }.sorted { $0.count > $1.count }
    labels = house.fields.filter { $0.type == .copyright }.flatMap(\.labels).map { $0.utf8.map(ASCII.lowercased) }
  }

  /// Reads what `claim` holds.
  func read(_ source: SourceText, _ claim: Claim) -> Copyright {
    var rest = source.trimmed(SourceRange(claim.valueStart, claim.end))
    // A block of text that lost its line ends goes on behind the line: three blanks stand where a line end was.
    if let gap = gap(in: source.slice(rest)) { rest = source.trimmed(SourceRange(rest.start, gap)) }
    var sign = self.sign(source, rest)
    if let sign, sign.range.start == rest.start { rest = source.trimmed(SourceRange(sign.range.end, rest.end)) }
    let years = CopyrightReader.firstYears(in: source.slice(rest))
    var holderRange = rest
    var end = rest.end
    if let first = years.first, let last = years.last {
      if first.range.start == rest.start {
        holderRange = SourceRange(last.range.end, rest.end)
      } else {
        holderRange = SourceRange(rest.start, first.range.start)
        // A notice that shares the line is no part of the copyright line; a short tail such as a full stop is.
        if rest.end - last.range.end > 40 { end = last.range.end }
      }
    }
    if let found = sign, found.range.start >= end { sign = nil }
    holderRange = CopyrightReader.withoutJoints(source, CopyrightReader.without(sign?.range, source.trimmed(holderRange)))
    let holder = holderRange.isEmpty ? nil : Field.Name(text: source.string(in: holderRange), range: holderRange)
    return Copyright(
      sign: sign, holder: holder, years: years,
      range: source.trimmed(SourceRange(claim.start, max(end, claim.labelRange.end))))
  }

  /// Reads a copyright that stands alone, such as the value of a key; it may have its label.
  func read(_ source: SourceText, _ range: SourceRange) -> Copyright {
    let start = SourceRange(range.start, range.start)
    let bytes = source.slice(range)
    let label = labels.first { label in
      bytes.count > label.count && bytes.prefix(label.count).elementsEqual(label, by: { ASCII.lowercased($0) == $1 })
        && !ASCII.isLetter(bytes[bytes.startIndex + label.count])
    }
    let valueStart = range.start + (label?.count ?? 0)
    return read(source, Claim(kind: .copyright(nil), labelRange: start, valueStart: valueStart, end: range.end, line: 0, opensLine: true))
  }

  private func sign(_ source: SourceText, _ rest: SourceRange) -> Field.Name? {
    let bytes = source.slice(rest)
    for offset in bytes.indices {
      for sign in signs where bytes[offset...].starts(with: sign) {
        let range = SourceRange(offset, offset + sign.count)
        return Field.Name(text: source.string(in: range), range: range)
      }
    }
    return nil
  }

  private func gap(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.dropLast(2).first { index in (index...index + 2).allSatisfy { ASCII.isBlank(bytes[$0]) } }
  }

  /// The range without a sign at one of its ends.
  private static func without(_ sign: SourceRange?, _ range: SourceRange) -> SourceRange {
    guard let sign, range.contains(sign) else { return range }
    if sign.start == range.start { return SourceRange(sign.end, range.end) }
    return sign.end == range.end ? SourceRange(range.start, sign.start) : range
  }

  /// Commas, stops, dashes and blanks between the parts of the line belong to none of them.
  private static func withoutJoints(_ source: SourceText, _ range: SourceRange) -> SourceRange {
    var range = source.trimmed(range)
    let joints: Set<UInt8> = [
      UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "|"), UInt8(ascii: "/"), UInt8(ascii: ":"),
    ]
    while !range.isEmpty, joints.contains(source.bytes[range.start]) { range = source.trimmed(SourceRange(range.start + 1, range.end)) }
    while !range.isEmpty, joints.contains(source.bytes[range.end - 1]) { range = source.trimmed(SourceRange(range.start, range.end - 1)) }
    return range
  }

  /// The first year with those that follow it close by, as in `2019 – 2023`; a year far behind belongs to a notice.
  private static func firstYears(in bytes: ArraySlice<UInt8>) -> [Copyright.Year] {
    let all = years(in: bytes)
    let count = zip(all, all.dropFirst()).prefix { $1.range.start - $0.range.end <= 8 }.count
    return Array(all.prefix(count + 1))
  }

  /// The years from 1900 to 2099 that stand as numbers of four digits.
  static func years(in bytes: ArraySlice<UInt8>) -> [Copyright.Year] {
    var years: [Copyright.Year] = []
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      guard ASCII.isDigit(bytes[offset]) else {
        offset += 1
        continue
      }
      let end = bytes[offset...].firstIndex { !ASCII.isDigit($0) } ?? bytes.endIndex
      if end - offset == 4 {
        let value = bytes[offset..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        if (1900...2099).contains(value) { years.append(Copyright.Year(value: value, range: SourceRange(offset, end))) }
      }
      offset = end
    }
    return years
  }
}
