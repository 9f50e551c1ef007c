import SaksamaArticle
import SaksamaText

/// Names with their aliases, held against names as written: letter case and the white space between words do not count.
///
/// Thousands of names are indexed at every start of the program, so the index holds hashes and places, and no strings.
struct NameIndex: Sendable {
  /// A form of a name, and the name itself, as places in one of the sources.
  private struct Form {
    let source: Int32
    let form: SourceRange
    let name: SourceRange
    /// The next form of the same slot; -1 at the end.
    let next: Int32
  }

  private let sources: [SourceText]
  private let forms: [Form]
  private let slots: [Int32]

  init(values: [String] = [], lexicons: [Lexicon] = []) {
    var places: [(source: Int, form: SourceRange, name: SourceRange, hash: UInt64)] = []
    let sources = values.map { SourceText(name: "", $0) } + lexicons.map(\.source)
    for (index, source) in sources.enumerated() {
      func add(_ form: SourceRange, _ name: SourceRange) {
        places.append((index, form, name, NameIndex.hash(source.slice(form))))
      }
      if index < values.count { add(source.contentRange, source.contentRange) } else { lexicons[index - values.count].forEachForm(add) }
    }
    var count = 16
    while count < places.count * 2 { count *= 2 }
    var slots = [Int32](repeating: -1, count: count)
    var forms: [Form] = []
    forms.reserveCapacity(places.count)
    // From the last to the first: the first of several equal forms then stands at the head of its slot.
    for place in places.reversed() {
      let slot = Int(truncatingIfNeeded: place.hash) & (count - 1)
      forms.append(Form(source: Int32(place.source), form: place.form, name: place.name, next: slots[slot]))
      slots[slot] = Int32(forms.count - 1)
    }
    self.sources = sources
    self.forms = forms
    self.slots = slots
  }

  /// Whether `name` is an entry or one of its aliases.
  func contains(_ name: String) -> Bool { entry(name) != nil }

  /// The entry that `name` stands for; nil where it is none.
  func entry(_ name: String) -> String? {
    let bytes = Array(name.utf8)[...]
    let folded = NameIndex.folded(bytes)
    var index = slots[Int(truncatingIfNeeded: NameIndex.hash(bytes)) & (slots.count - 1)]
    while index >= 0 {
      let form = forms[Int(index)]
      let source = sources[Int(form.source)]
      if NameIndex.folded(source.slice(form.form)) == folded, !isOtherWord(bytes, source.slice(form.form)) {
        return source.string(in: form.name)
      }
      index = form.next
    }
    return nil
  }

  /// Whether a short abbreviation (`ANI`) meets a name that is written like it in small letters (`Ani`).
  private func isOtherWord(_ written: ArraySlice<UInt8>, _ form: ArraySlice<UInt8>) -> Bool {
    form.count <= 4 && form.allSatisfy(ASCII.isUppercase) && !written.allSatisfy(ASCII.isUppercase)
  }

  /// The entry of which a form is nearest to `name`; nil where none is near.
  func nearest(to name: String) -> String? {
    // A suggestion is only worth making for a name long enough to be recognised.
    guard name.utf8.count >= 4 else { return nil }
    let names = forms.reversed().map { sources[Int($0.source)].string(in: $0.form) }
    return NearestName.of(name, among: names).flatMap(entry)
  }

  /// The name in small letters with single spaces.
  static func folded(_ name: String) -> String { String(decoding: folded(Array(name.utf8)[...]), as: UTF8.self) }

  private static func folded(_ name: ArraySlice<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(name.count)
    forEachFoldedByte(name) { folded.append($0) }
    return folded
  }

  private static func hash(_ name: ArraySlice<UInt8>) -> UInt64 {
    var hash = FNV1a()
    forEachFoldedByte(name) { hash.add($0) }
    return hash.value ^ hash.value >> 32
  }

  @inline(__always)
  private static func forEachFoldedByte(_ name: ArraySlice<UInt8>, _ body: (UInt8) -> Void) {
    var bits: UInt8 = 0
    let bytes = name.span
    for index in bytes.indices { bits |= bytes[index] }
    if bits < 0x80 {
      forEachByteWithSingleSpaces(bytes, body)
    } else {
      forEachByteWithSingleSpaces(WordFold.fold(bytes.bytes).span, body)
    }
  }

  @inline(__always)
  private static func forEachByteWithSingleSpaces(_ name: Span<UInt8>, _ body: (UInt8) -> Void) {
    var isBehindWord = false
    var gap = false
    var index = 0
    while index < name.count {
      let byte = name[index]
      index += 1
      if ASCII.isBlank(byte) {
        gap = isBehindWord
      } else if byte == 0xC2, index < name.count, name[index] == 0xA0 {
        // NO-BREAK SPACE
        gap = isBehindWord
        index += 1
      } else {
        if gap { body(ASCII.space) }
        gap = false
        isBehindWord = true
        body(ASCII.lowercased(byte))
      }
    }
  }
}
