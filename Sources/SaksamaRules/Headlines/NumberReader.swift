import SaksamaArticle
import SaksamaText

/// Reads numbers in figures and in words, with the words of lists.
struct NumberReader: Sendable {
  /// A number of a text, in thousandths.
  struct Number {
    let value: Int
    /// The worth of its last place: what the number leaves open when it is rounded.
    let unit: Int
    let range: SourceRange
    /// Whether the number says how many, and is no year, no part of a name, and no `satu`.
    let isClaim: Bool
  }

  private enum Meaning {
    case value(Int)
    case times(Int)
    case plus(Int)
  }

  private var meanings: [UInt32: Meaning] = [:]
  private let prefixes: [[UInt8]]

  init(_ lexicons: [Lexicon], prefixes: [String]) {
    self.prefixes = prefixes.map { Array($0.utf8) }
    for lexicon in lexicons {
      for entry in lexicon.entries {
        guard let note = entry.note, let meaning = NumberReader.meaning(note) else { continue }
        for form in [entry.name] + entry.aliases {
          if let word = WordTable(SourceText(name: "", form)).words.first { meanings[word.hash] = meaning }
        }
      }
    }
  }

  private static func meaning(_ note: String) -> Meaning? {
    if note.hasPrefix("*") { return Int(note.dropFirst()).map(Meaning.times) }
    if note.hasPrefix("+") { return Int(note.dropFirst()).map(Meaning.plus) }
    return Int(note).map(Meaning.value)
  }

  /// The numbers in `range`, in order of place.
  func numbers(in text: SourceText, _ table: WordTable, _ range: SourceRange) -> [Number] {
    let words = table.words
    var numbers: [Number] = []
    var index = table.firstIndex(atOrAfter: range.start)
    let end = table.firstIndex(atOrAfter: range.end)
    while index < end {
      if let number = figures(at: &index, before: end, text, words) ?? spelled(at: &index, before: end, text, words) {
        numbers.append(number)
      } else {
        index += 1
      }
    }
    return numbers
  }

  /// `5`, `1.250`, `2,5 juta`, `Rp5`: figures with the words that multiply them; `index` moves behind them.
  private func figures(at index: inout Int, before end: Int, _ text: SourceText, _ words: [Word]) -> Number? {
    let first = index
    let range = words[first].range
    let start = range.start + prefixLength(text.slice(range))
    var digits = text.slice(SourceRange(start, range.end))
    // The figures of `U17` and `17an` count where the story is searched, and never as a claim of the headline.
    let isGlued = !digits.allSatisfy(ASCII.isDigit)
    digits = digits.drop { !ASCII.isDigit($0) }
    digits = digits.prefix(while: ASCII.isDigit)
    guard var value = NumberReader.integer(digits) else { return nil }
    var unit = 1000
    value *= 1000
    index += 1
    var isGrouped = false
    while index < end, let part = NumberReader.integer(text.slice(words[index].range)),
      words[index].range.length == text.slice(words[index].range).filter(ASCII.isDigit).count
    {
      let gap = text.slice(SourceRange(Int(words[index - 1].end), Int(words[index].start)))
      let length = words[index].range.length
      if unit == 1000, gap.elementsEqual(".".utf8), length == 3, value < 1_000_000_000_000_000 {
        value = value * 1000 + part * 1000
        isGrouped = true
      } else if unit == 1000, gap.elementsEqual(",".utf8), length <= 3 {
        unit = [100, 10, 1][length - 1]
        value += part * unit
      } else {
        break
      }
      index += 1
    }
    // Zeros at the end of a large number are rounding, not counting.
    if isGrouped || value >= 1_000_000 { while unit < value / 10, value % (unit * 10) == 0 { unit *= 10 } }
    let isYear = !isGrouped && (1_900_000...2_100_000).contains(value) && unit % 1000 == 0 && digits.count == 4
    multiply(&value, &unit, at: &index, before: end, words)
    let isJoined =
      first > 0 && start == range.start && text.slice(SourceRange(Int(words[first - 1].end), range.start)).elementsEqual("-".utf8)
      && !ASCII.isDigit(text.bytes[Int(words[first - 1].end) - 1])
    return Number(
      value: value, unit: unit, range: SourceRange(start, Int(words[index - 1].end)), isClaim: !isGlued && !isYear && !isJoined)
  }

  private func multiply(_ value: inout Int, _ unit: inout Int, at index: inout Int, before end: Int, _ words: [Word]) {
    while index < end, case .times(let factor)? = meanings[words[index].hash], value < 1_000_000_000_000, factor <= 1_000_000_000_000 {
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: factor)
      let (place, isPlaceTooLarge) = unit.multipliedReportingOverflow(by: factor)
      if isTooLarge || isPlaceTooLarge { return }
      (value, unit) = (product, place)
      index += 1
    }
  }

  /// `dua puluh lima ribu`: number words in a row; `index` moves behind them.
  private func spelled(at index: inout Int, before end: Int, _ text: SourceText, _ words: [Word]) -> Number? {
    let first = index
    guard case .value? = meanings[words[first].hash] else { return nil }
    var (total, group, last) = (0, 0, 0)
    reading: while index < end, let meaning = meanings[words[index].hash], total < 1_000_000_000_000 {
      if index > first, !text.slice(SourceRange(Int(words[index - 1].end), Int(words[index].start))).allSatisfy(ASCII.isBlank) { break }
      switch meaning {
      case .value(let value):
        // Two digits in a row are two numbers: `dua tiga`.
        if last > 0, last < 10 || value >= last { break reading }
        (group, last) = (group + last, value)
      case .plus(let more): (group, last) = (group + last + more, 0)
      case .times(let factor) where factor < 1000: (group, last) = (group + max(1, last) * factor, 0)
      case .times(let factor):
        guard factor <= 1_000_000_000_000 else { break reading }
        (total, group, last) = (total + max(1, group + last) * factor, 0, 0)
      }
      index += 1
    }
    let value = total + group + last
    guard value > 0, value < 1_000_000_000_000_000 else { return nil }
    return Number(
      value: value * 1000, unit: 1000, range: SourceRange(Int(words[first].start), Int(words[index - 1].end)), isClaim: value > 1)
  }

  private func prefixLength(_ word: ArraySlice<UInt8>) -> Int {
    prefixes.first { word.starts(with: $0) && word.count > $0.count && ASCII.isDigit(word[word.startIndex + $0.count]) }?.count ?? 0
  }

  private static func integer(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 12, digits.allSatisfy(ASCII.isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
