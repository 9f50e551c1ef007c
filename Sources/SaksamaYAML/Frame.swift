import SaksamaText

/// A list or mapping that is being read.
struct Frame {
  enum Key {
    /// The next node is a key.
    case expected
    /// The next node is the value of this key.
    case read(Node)
    /// The next node is the value of a key that was refused.
    case refused
  }

  let isMapping: Bool
  private(set) var isFlow: Bool
  let start: Int
  /// The end of the last node inside.
  private(set) var end: Int
  let anchor: String?
  /// What had been counted when the frame was opened.
  let weightBefore: Weight
  private(set) var items: [Node] = []
  private(set) var entries: [Entry] = []
  private(set) var keys = KeyIndex()
  var key = Key.expected
  /// The levels inside.
  private(set) var height = 0

  init(isMapping: Bool, isFlow: Bool, at range: SourceRange, anchor: String?, weightBefore: Weight) {
    self.isMapping = isMapping
    self.isFlow = isFlow
    start = range.start
    end = range.end
    self.anchor = anchor
    self.weightBefore = weightBefore
  }

  /// A mapping that was finished and goes on after a syntax error.
  init(continuing node: Node, entries: [Entry], weight: Weight) {
    self.init(isMapping: true, isFlow: false, at: node.range, anchor: nil, weightBefore: weight)
    self.entries = entries
    keys.rebuild(entries)
  }

  var expectsKey: Bool {
    guard isMapping, case .expected = key else { return false }
    return true
  }

  /// The frame with what it holds, ending at `end` or with what stands inside, whichever is later.
  func node(end: Int) -> Node {
    Node(isMapping ? .mapping(entries) : .sequence(items), at: SourceRange(start, max(self.end, end)))
  }

  /// Makes the frame as long and as high as what was read inside.
  mutating func stretch(over range: SourceRange, height inner: Int) {
    end = max(end, range.end)
    height = max(height, inner)
  }

  mutating func append(_ node: Node) {
    guard isMapping else {
      items.append(node)
      return
    }
    if case .read(let name) = key {
      entries.append(Entry(key: name, value: node))
      keys.insert(lastOf: entries)
    }
    key = .expected
  }

  /// Gives a key without a value nothing, because the text broke off behind it, and forgets about a bracket.
  mutating func close() {
    isFlow = false
    if case .read(let name) = key {
      append(Node(.null, at: SourceRange(name.range.end, name.range.end)))
    }
    key = .expected
  }

  /// Takes back everything from `offset` on, where reading starts again; a value that goes beyond becomes nothing.
  mutating func cut(at offset: Int) {
    guard end > offset else { return }
    end = max(start, offset)
    while let last = entries.last, last.key.range.end > offset { entries.removeLast() }
    if let last = entries.last, last.value.range.end > offset {
      let place = min(last.value.range.start, offset)
      entries[entries.count - 1] = Entry(key: last.key, value: Node(.null, at: SourceRange(place, place)))
    }
    keys.rebuild(entries)
  }
}
