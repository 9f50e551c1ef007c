/// The form in which one text is looked for: as a whole word in it where there is one, else as bytes.
struct LiteralForm {
  let literals: [MultiPattern.Literal]
  /// Where the literal stands in the text, in bytes.
  let distance: ByteBounds

  /// The best form of a text; nil for an empty one.
  static func best(_ text: [LiteralUnit]) -> LiteralForm? {
    let word = longestWord(text)
    // Words cost the scanner less than bytes, so bytes have to be clearly longer than a short word to be chosen.
    if let word, word.length >= 3 { return word.form }
    guard let bytes = longestBytes(text) else { return word?.form }
    if let word, bytes.length < word.length + 2 { return word.form }
    return bytes.form
  }

  /// The longest word of the text that certainly is a whole word wherever the text stands.
  private static func longestWord(_ text: [LiteralUnit]) -> (form: LiteralForm, length: Int)? {
    var best: (form: LiteralForm, length: Int)?
    // Where the word begins that is being read, if its beginning is certain, and whether a word that begins here would be certain.
    var start: Int?
    var isEdge = false
    var endsWithMark = false
    func close(at end: Int) {
      guard let begin = start, let string = string(text[begin..<end]), string.utf8.count > best?.length ?? 0 else { return }
      best = (LiteralForm(literals: [.word(string)], distance: LiteralUnit.length(text[..<begin])), string.utf8.count)
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

  /// The longest part of the text that has at most 16 forms, which leaves four letters of a text that ignores case.
  private static func longestBytes(_ text: [LiteralUnit]) -> (form: LiteralForm, length: Int)? {
    var best = 0..<0
    for start in text.indices where text[start] != .wordEdge {
      var count = 1
      var end = start
      while end < text.count, end - start < 32, count * text[end].formCount <= 16 {
        count *= text[end].formCount
        end += 1
      }
      if end - start > best.count { best = start..<end }
      if end == text.count { break }
    }
    if best.isEmpty { return nil }
    var forms: [[UInt8]] = [[]]
    for unit in text[best] { forms = forms.flatMap { form in unit.forms.map { form + $0 } } }
    guard let length = forms.map(\.count).min() else { return nil }
    return (LiteralForm(literals: forms.map { .bytes($0) }, distance: LiteralUnit.length(text[..<best.lowerBound])), length)
  }

  private static func string(_ units: ArraySlice<LiteralUnit>) -> String? {
    var bytes: [UInt8] = []
    for unit in units {
      switch unit {
      case .byte(let byte), .letter(let byte): bytes.append(byte)
      case .wordEdge: break
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// The character at a place and the place behind it; nil where the text begins or ends inside a character.
  private static func scalar(_ text: [LiteralUnit], at index: Int) -> (scalar: Unicode.Scalar, next: Int)? {
    switch text[index] {
    case .letter(let byte): return (Unicode.Scalar(byte), index + 1)
    case .byte(let byte) where byte < 0x80: return (Unicode.Scalar(byte), index + 1)
    default: break
    }
    var bytes: [UInt8] = []
    for unit in text[index...].prefix(4) {
      guard case .byte(let byte) = unit, bytes.isEmpty || byte & 0xC0 == 0x80 else { break }
      bytes.append(byte)
    }
    let (scalar, length) = WordCharacter.scalar(bytes.span.bytes, at: 0, end: bytes.count)
    return scalar == "\u{FFFD}" ? nil : (scalar, index + length)
  }
}
