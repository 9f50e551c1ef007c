import SaksamaText

/// Makes paragraphs of the lines that no label claimed, and tells what each is.
struct ParagraphReader: Sendable {
  private let quotedMaterialBeginnings: [[UInt8]]
  private let noticeBeginnings: [[UInt8]]

  init(_ house: House) {
    noticeBeginnings = house.noticeBeginnings.map { Array($0.utf8) }
    quotedMaterialBeginnings = house.quotedMaterialBeginnings.map { Array($0.utf8) }
  }

  /// The paragraphs outside the claims, all taken for body but for headings.
  func storyParagraphs(_ source: SourceText, _ lines: [WireLine], _ claims: [Claim]) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var claimIndex = 0
    var openLine: SourceRange?
    for (number, line) in lines.enumerated() {
      while claimIndex < claims.count, claims[claimIndex].line < number { claimIndex += 1 }
      var range = line.range
      if claimIndex < claims.count, claims[claimIndex].line == number {
        range = source.trimmed(SourceRange(range.start, claims[claimIndex].start))
        openLine = nil
        if range.isEmpty { continue }
      } else if claimIndex > 0, claims[claimIndex - 1].end >= range.end {
        continue
      }
      if let previous = openLine, let last = paragraphs.last, goesOn(source, previous, range, line) {
        paragraphs[paragraphs.count - 1] = Paragraph(last.kind, SourceRange(last.range.start, range.end))
      } else {
        paragraphs.append(Paragraph(line.headingLevel > 0 ? .heading : .body, range))
      }
      openLine = range.end == line.range.end ? range : nil
    }
    return paragraphs
  }

  /// Gives each paragraph its kind, and splits the one in which the dateline stands behind a pull quote.
  func assignKinds(_ source: SourceText, _ story: [Paragraph], dateline: Dateline?, isNoticeAfter copyright: SourceRange?) -> [Paragraph] {
    var result: [Paragraph] = []
    var hasLead = false
    var materialEnd: Int?
    for (index, paragraph) in story.enumerated() {
      let range = paragraph.range
      let isNotice = noticeBeginnings.contains { source.slice(range).starts(with: $0) }
      if hasLead, isNotice || copyright.map({ range.start > $0.start }) ?? false {
        result.append(Paragraph(.notice, range))
      } else if let dateline, range.end <= dateline.range.start {
        result.append(Paragraph(.pullQuote, range))
      } else if !hasLead, !hasWord(source, range) {
        // A line of asterisks or an emoji is no story.
        result.append(Paragraph(.pullQuote, range))
      } else if !hasLead {
        hasLead = true
        let start = dateline?.range.start ?? range.start
        if range.contains(start), start > range.start {
          result.append(Paragraph(.pullQuote, source.trimmed(SourceRange(range.start, start))))
        }
        result.append(Paragraph(.lead, SourceRange(max(start, range.start), range.end)))
        if introducesMaterial(source, range) { materialEnd = endOfMaterial(source, story, index + 1) }
      } else if let end = materialEnd, index < end {
        result.append(Paragraph(.quotedMaterial, range))
      } else {
        result.append(Paragraph(.body, range))
        if introducesMaterial(source, range) { materialEnd = endOfMaterial(source, story, index + 1) }
      }
    }
    return result
  }

  /// Whether a line belongs to the paragraph of the one before.
  private func goesOn(_ source: SourceText, _ previous: SourceRange, _ range: SourceRange, _ line: WireLine) -> Bool {
    switch line.bond {
    case .unknown: !line.followsBlank && isWrapped(source, previous, range)
    case .apart: false
    case .broken, .wrapped: true
    }
  }

  /// A line that was broken at a fixed width goes on in the next line of the same paragraph.
  private func isWrapped(_ source: SourceText, _ line: SourceRange, _ next: SourceRange) -> Bool {
    let last = source.bytes[line.end - 1]
    let endsSentence = ".!?:\"".utf8.contains(last) || last >= 0x80
    if endsSentence { return false }
    return ASCII.isLowercase(source.bytes[next.start]) || (50...100).contains(line.length)
  }

  private func hasWord(_ source: SourceText, _ range: SourceRange) -> Bool {
    source.slice(range).contains { ASCII.isLetter($0) || ASCII.isDigit($0) } || !WordTable(source, in: range).words.isEmpty
  }

  private func introducesMaterial(_ source: SourceText, _ range: SourceRange) -> Bool {
    guard source.bytes[range.end - 1] == ASCII.colon else { return false }
    let bytes = source.slice(range)
    if quotedMaterialBeginnings.contains(where: { bytes.starts(with: $0) }) { return true }
    // The cue may open the last sentence of the paragraph.
    guard let stop = bytes.dropLast().lastIndex(of: UInt8(ascii: ".")) else { return false }
    let sentence = source.slice(source.trimmed(SourceRange(stop + 1, range.end)))
    return quotedMaterialBeginnings.contains { sentence.starts(with: $0) }
  }

  /// The index behind the quoted material that begins at `index`: up to the paragraph that closes its quotation mark.
  private func endOfMaterial(_ source: SourceText, _ story: [Paragraph], _ index: Int) -> Int {
    guard index < story.count, QuotationMark.opens(source, story[index].range) else { return index + 1 }
    let limit = min(story.count, index + 40)
    for candidate in index..<limit where QuotationMark.closes(source, story[candidate].range) { return candidate + 1 }
    return index + 1
  }
}
