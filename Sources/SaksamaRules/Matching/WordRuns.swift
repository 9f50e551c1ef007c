import SaksamaText

/// The same word two or more times in a row, letter case ignored, with nothing but white space between.
enum WordRuns {
  /// The runs within the regions of a text, in order of place.
  static func find(in scoped: ScopedText, keepsToLine: Bool) -> [ArraySlice<Word>] {
    let words = scoped.words.words
    var runs: [ArraySlice<Word>] = []
    var index = 1
    var addresses = AddressTokens(scoped.text)
    while index < words.count {
      // Nearly all pairs end here, so an article costs one comparison a word.
      guard words[index].hash == words[index - 1].hash, follows(words[index - 1], words[index], scoped, keepsToLine) else {
        index += 1
        continue
      }
      let start = index - 1
      index += 1
      while index < words.count, follows(words[index - 1], words[index], scoped, keepsToLine) { index += 1 }
      let isInAddress = addresses.touch(words[start].range) || addresses.touch(words[index - 1].range)
      if !isInAddress, standsFree(words[start..<index], scoped.text) { runs.append(words[start..<index]) }
    }
    return runs
  }

  private static func follows(_ first: Word, _ second: Word, _ scoped: ScopedText, _ keepsToLine: Bool) -> Bool {
    guard first.hash == second.hash, let region = SourceRange.region(containing: first.range.start, in: scoped.regions),
      region.contains(second.range)
    else { return false }
    let text = scoped.text
    var place = first.range.end
    while place < second.range.start {
      let length = text.spaceLength(at: place, before: second.range.start)
      let isLineEnd = text.bytes[place] == ASCII.lineFeed || text.bytes[place] == ASCII.carriageReturn
      if length == 0 || keepsToLine && isLineEnd { return false }
      place += length
    }
    return text.string(in: first.range).lowercased() == text.string(in: second.range).lowercased()
  }

  /// A hyphen or the like joins a word at the end of the run to another: in `rumah-rumah rumah` no word is written twice.
  private static func standsFree(_ run: ArraySlice<Word>, _ text: SourceText) -> Bool {
    guard let first = run.first, let last = run.last else { return false }
    let joiners = "-'/@_&".utf8
    if first.range.start > 0, joiners.contains(text.bytes[first.range.start - 1]) { return false }
    let end = last.range.end
    guard end < text.count else { return true }
    if joiners.contains(text.bytes[end]) { return false }
    // The dot of a domain is no stop.
    return !(text.bytes[end] == UInt8(ascii: ".") && end + 1 < text.count && ASCII.isLetter(text.bytes[end + 1]))
  }
}
