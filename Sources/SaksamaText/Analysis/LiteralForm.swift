/// The form in which one text is looked for: as a whole word in it where there is one, else as bytes.
///
/// The literals themselves are made only for the forms that are chosen in the end.
struct LiteralForm: Equatable {
  /// The part of the text that is looked for.
  let units: ArraySlice<LiteralUnit>
  let isWord: Bool
  /// Where the part stands in the text, in bytes.
  let distance: ByteBounds
  /// How many literals the form has.
  let count: Int

  private init(_ text: [LiteralUnit], _ range: Range<Int>, isWord: Bool, count: Int) {
    units = text[range]
    self.isWord = isWord
    distance = LiteralUnit.length(text[..<range.lowerBound])
    self.count = count
  }

  static func == (left: LiteralForm, right: LiteralForm) -> Bool { left.isWord == right.isWord && left.units == right.units }

  /// The best form of a text; nil for an empty one.
  static func best(_ text: [LiteralUnit]) -> LiteralForm? {
    let word = longestWord(text)
    // Words cost the scanner less than bytes, so bytes have to be clearly longer than a short word to be chosen.
    if let word, word.count >= 3 { return LiteralForm(text, word, isWord: true, count: 1) }
    let bytes = longestBytes(text)
    if let word, bytes.range.count < word.count + 2 { return LiteralForm(text, word, isWord: true, count: 1) }
    return bytes.range.isEmpty ? nil : LiteralForm(text, bytes.range, isWord: false, count: bytes.forms)
  }

  /// The length in bytes of the shortest literal.
  var length: Int { units.count { $0 != .wordEdge } }

  /// Whether the literals are rare enough: a single letter, digit or blank stands nearly everywhere.
  var isWorthwhile: Bool {
    if isWord || length > 1 { return true }
    guard case .byte(let byte)? = units.first(where: { $0 != .wordEdge }) else { return false }
    return !WordCharacter.isWord(ascii: byte) && !ASCII.isWhitespace(byte)
  }

  /// Whether a literal is a mark of which every sentence has one or more.
  var isEverywhere: Bool { length == 1 && units.contains { $0 == .byte(UInt8(ascii: ".")) || $0 == .byte(UInt8(ascii: ",")) } }

  /// The literals of the form.
  var literals: [MultiPattern.Literal] {
    if isWord { return [.word(String(decoding: units.compactMap(\.byte), as: UTF8.self))] }
    var forms: [[UInt8]] = [[]]
    for unit in units {
      if case .letter(let letter) = unit {
        let variants = CaseVariants.forms(of: letter)
        forms = forms.flatMap { form in variants.map { form + $0 } }
      } else if let byte = unit.byte {
        for index in forms.indices { forms[index].append(byte) }
      }
    }
    return forms.map { .bytes($0) }
  }

  /// The longest word of the text that certainly is a whole word wherever the text stands.
  private static func longestWord(_ text: [LiteralUnit]) -> Range<Int>? {
    var best: Range<Int>?
    // Where the word begins that is being read, if its beginning is certain, and whether a word that begins here would be certain.
    var start: Int?
    var isEdge = false
    var endsWithMark = false
    func close(at end: Int) {
      guard let begin = start, end - begin > best?.count ?? 0 else { return }
      best = begin..<end
    }
    var index = 0
    var isInWord = false
    while index < text.count {
      if text[index] == .wordEdge {
        if isInWord, !endsWithMark { close(at: index) }
        (isInWord, isEdge, start) = (false, true, nil)
        index += 1
        continue
      }
      guard let (scalar, next) = scalar(text, at: index) else { return best }
      if WordCharacter.isWord(scalar) {
        endsWithMark = isMark(scalar)
        if !isInWord { start = isEdge && !endsWithMark ? index : nil }
        (isInWord, isEdge) = (true, false)
      } else {
        if isInWord { close(at: index) }
        (isInWord, isEdge, start) = (false, true, nil)
      }
      index = next
    }
    return best
  }

  /// A combining mark is no character of words for every version of PCRE2, so an edge beside one says nothing.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && CharacterKinds(scalar.value) != .word
  }

  /// The longest part of the text, of at most 32 steps, that has at most 16 forms, which leaves four letters of a text that ignores case.
  private static func longestBytes(_ text: [LiteralUnit]) -> (range: Range<Int>, forms: Int) {
    var best = (range: 0..<0, forms: 1)
    var forms = 1
    var end = 0
    for start in text.indices {
      while end < text.count, end - start < 32, forms * text[end].formCount <= 16 {
        forms *= text[end].formCount
        end += 1
      }
      if text[start] != .wordEdge {
        if end - start > best.range.count { best = (start..<end, forms) }
        if end == text.count { break }
      }
      forms /= text[start].formCount
    }
    return best
  }

  /// The character at a place and the place behind it; nil where the text begins or ends inside a character.
  private static func scalar(_ text: [LiteralUnit], at index: Int) -> (scalar: Unicode.Scalar, next: Int)? {
    if let byte = text[index].byte, byte < 0x80 { return (Unicode.Scalar(byte), index + 1) }
    var bytes: [UInt8] = []
    for unit in text[index...].prefix(4) {
      guard case .byte(let byte) = unit, bytes.isEmpty || byte & 0xC0 == 0x80 else { break }
      bytes.append(byte)
    }
    let (scalar, length) = WordCharacter.scalar(bytes.span.bytes, at: 0, end: bytes.count)
    return scalar == "\u{FFFD}" ? nil : (scalar, index + length)
  }
}
