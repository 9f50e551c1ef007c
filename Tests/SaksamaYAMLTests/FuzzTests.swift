import SaksamaText
import SaksamaYAML
import Testing

@Suite("Random texts")
struct FuzzTests {
  /// SplitMix64, so that a failure can be repeated.
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  static let pieces = [
    "a", "b: ", "c:", "key: ", "\n", "\n", "\n  ", "\n    ", "\r\n", "\r", " ", "\t", "- ", "-", "? ", ": ", ":", "[", "]", "{", "}", ", ",
    "\"", "'",
    "\\", "\\n", "\\u00e9", "|", ">", "|-\n  ", ">+\n ", "# c\n", "&x ", "*x", "*x ", "!t ", "!", "%", "@", "`", "---", "...", "\n---\n",
    "\n...\n", "<<: ",
    "~", "null", "é", "😀", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{01}", "\u{FFFE}", "''", "%TAG ! x\n", "1.5", "\\x4", "word word",
  ].map { Array($0.utf8) }

  @Test("Nothing crashes, and every place lies in the text and in its parent", arguments: [1, 2, 3, 4])
  func texts(_ seed: UInt64) {
    var generator = Generator(state: seed)
    let clock = ContinuousClock()
    let end = clock.now + .milliseconds(500)
    var count = 0
    while clock.now < end {
      let source = SourceText(name: "fuzz", bytes: FuzzTests.text(&generator))
      let faults = FuzzTests.faults(YAMLReader().read(source), in: source, bounds: source.contentRange)
      #expect(faults.isEmpty, "\(faults) in \(String(reflecting: String(decoding: source.bytes, as: UTF8.self)))")
      let part = SourceRange(Int.random(in: 0...source.count, using: &generator), Int.random(in: 0...source.count, using: &generator))
      let faultsOfPart = FuzzTests.faults(YAMLReader().read(source, in: part), in: source, bounds: SourceRange(0, source.count))
      #expect(faultsOfPart.isEmpty, "\(faultsOfPart) in \(part) of \(String(reflecting: String(decoding: source.bytes, as: UTF8.self)))")
      count += 1
    }
    #expect(count > 20)
  }

  private static func text(_ generator: inout Generator) -> [UInt8] {
    if Int.random(in: 0..<8, using: &generator) == 0 {
      return (0..<Int.random(in: 0..<200, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
    return (0..<Int.random(in: 0..<60, using: &generator)).flatMap { _ in pieces.randomElement(using: &generator) ?? [] }
  }

  private static func faults(_ document: YAMLDocument, in source: SourceText, bounds: SourceRange) -> [String] {
    var faults = document.problems.filter { !bounds.contains($0.range) }.map { "problem at \($0.range): \($0.message)" }
    faults += document.problems.filter { $0.message.contains("This is not YAML") }.map(\.message)
    if document.problems.map(\.range) != document.problems.map(\.range).sorted() { faults.append("problems out of order") }
    if let root = document.root { check(root, within: bounds, source, &faults) }
    return faults
  }

  private static func check(_ node: Node, within bounds: SourceRange, _ source: SourceText, _ faults: inout [String]) {
    if !bounds.contains(node.range) { faults.append("node at \(node.range) outside \(bounds)") }
    // What an alias holds stands at the anchor.
    if node.range.start < source.count, source.bytes[node.range.start] == UInt8(ascii: "*") { return }
    if let text = node.string, let origin = node.origin(in: source) {
      for offset in 0...text.utf8.count where !node.range.contains(SourceRange(origin.sourceOffset(ofDecoded: offset), node.range.end)) {
        faults.append("byte \(offset) of the text at \(node.range) comes from \(origin.sourceOffset(ofDecoded: offset))")
      }
    }
    for item in node.sequence ?? [] { check(item, within: node.range, source, &faults) }
    for entry in node.mapping ?? [] {
      check(entry.key, within: node.range, source, &faults)
      check(entry.value, within: node.range, source, &faults)
    }
    let names = node.mapping?.map(\.name) ?? []
    if Set(names).count != names.count { faults.append("equal keys \(names)") }
  }
}
