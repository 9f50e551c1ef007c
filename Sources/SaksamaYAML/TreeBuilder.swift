import SaksamaText

/// Makes nodes of events, and keeps what is right when something inside is wrong.
struct TreeBuilder {
  private let source: SourceText
  let text: YAMLText
  private let limits: YAMLLimits
  private(set) var log: ProblemLog
  private var frames: [Frame] = []
  private var anchors = Anchors()
  private var weight = Weight()
  private var root: Node?
  /// The mapping at the top after a syntax error, to which the keys behind it are added.
  private var kept: Frame?
  private var isResumed = false
  private(set) var brokenKeys: [String] = []
  private lazy var lines = LineTable(source)

  init(_ source: SourceText, text: YAMLText, limits: YAMLLimits, log: ProblemLog) {
    self.source = source
    self.text = text
    self.limits = limits
    self.log = log
  }

  /// Whether anything was read.
  var hasContent: Bool { root != nil || kept != nil }

  /// Where the innermost open bracket stands.
  var openBracket: Int? { frames.last { $0.isFlow }?.start }

  /// The tree as far as it was read.
  var tree: Node? { kept.map { $0.node(end: $0.end) } ?? root }

  mutating func report(_ message: String, at range: SourceRange) {
    log.add(message, at: range)
  }

  /// Takes the next event; throws when a limit is reached.
  mutating func accept(_ event: Event) throws(SyntaxFailure) {
    switch event.kind {
    case .preamble, .documentEnd, .streamEnd: return
    case .scalar(let scalar): try addScalar(scalar, event)
    case .alias(let name): try addAlias(name, at: event.range)
    case .sequenceStart(let isFlow): try open(isMapping: false, isFlow: isFlow, event)
    case .mappingStart(let isFlow): try open(isMapping: true, isFlow: isFlow, event)
    case .sequenceEnd, .mappingEnd: closeFrame(at: event.range)
    }
  }

  /// Closes everything after a syntax error; when reading goes on at `offset`, what was read behind it is taken back.
  mutating func interrupt(resumingAt offset: Int?) {
    isResumed = true
    while frames.count > 1 {
      frames[frames.count - 1].close()
      let frame = frames.removeLast()
      // What was to become a key is not worth a complaint of its own.
      if frames.last?.expectsKey != true { receive(frame.node(end: frame.end), height: frame.height + 1) }
    }
    guard var top = frames.popLast() else {
      if kept == nil, let node = root, let entries = node.mapping {
        var frame = Frame(continuing: node, entries: entries, weight: weight)
        if let offset { frame.cut(at: offset) }
        kept = frame
      } else if root?.string != nil {
        // A text that broke off right behind its only scalar was meant to be something else.
        root = nil
      }
      return
    }
    top.close()
    if let offset { top.cut(at: offset) }
    if top.isMapping {
      if let name = top.entries.last?.name { brokenKeys.append(name) }
      kept = top
    } else {
      root = top.node(end: top.end)
    }
  }

  // MARK: - Events

  private mutating func open(isMapping: Bool, isFlow: Bool, _ event: Event) throws(SyntaxFailure) {
    let range = content(of: event)
    if frames.isEmpty, isMapping, let kept {
      frames.append(kept)
      self.kept = nil
      return
    }
    guard frames.count < limits.depth else {
      let place = text.character(at: range.start)
      throw SyntaxFailure("More than \(limits.depth) levels inside each other; make this part flatter.", at: place)
    }
    try count(bytes: 0, at: range)
    frames.append(Frame(isMapping: isMapping, isFlow: isFlow, at: range, anchor: event.anchor, weightBefore: weight))
  }

  private mutating func closeFrame(at range: SourceRange) {
    guard let frame = frames.popLast() else { return }
    // The end of a list in lines is found at whatever comes next; only brackets have an end of their own.
    let node = frame.node(end: frame.isFlow ? range.end : frame.start)
    define(frame.anchor, node, weight: weight - frame.weightBefore, height: frame.height + 1)
    receive(node, height: frame.height + 1)
  }

  private mutating func addScalar(_ scalar: Scalar, _ event: Event) throws(SyntaxFailure) {
    let isEmpty = scalar.style == .plain && scalar.text.isEmpty
    let range = isEmpty ? emptyContent(of: event) : content(of: event)
    try count(bytes: scalar.text.utf8.count, at: range)
    let isKey = frames.last?.expectsKey ?? false
    let isNull = scalar.style == .plain && !isKey && ScalarSchema.isNull(scalar.text)
    let node = Node(isNull ? .null : .scalar(scalar), at: range)
    define(event.anchor, node, weight: Weight(nodes: 1, bytes: scalar.text.utf8.count), height: 0)
    receive(node, height: 0)
  }

  private mutating func addAlias(_ name: String, at range: SourceRange) throws(SyntaxFailure) {
    try count(bytes: 0, at: range)
    guard let target = anchors.target(name) else {
      if frames.contains(where: { $0.anchor == name }) {
        log.add("`*\(name)` stands inside the value that it names; write the value out.", at: range)
      } else if !isResumed {
        // After a syntax error the anchor may stand in what could not be read.
        log.add("`*\(name)` names no anchor above it; write `&\(name)` before a value above, or put a text in quotes.", at: range)
      }
      receive(Node(.null, at: range), height: 0)
      return
    }
    if frames.count + target.height > limits.depth {
      throw SyntaxFailure("More than \(limits.depth) levels inside each other; write the value of `*\(name)` out.", at: range)
    }
    let wasExhausted = anchors.isExhausted
    if anchors.spend(target, limits: limits) {
      weight.nodes += target.weight.nodes
      weight.bytes += target.weight.bytes
      receive(Node(target.node.content, at: range), height: target.height)
    } else {
      if !wasExhausted {
        log.add("The aliases stand for more than \(limits.aliasNodes) values or \(limits.aliasBytes) bytes; write values out.", at: range)
      }
      receive(Node(.null, at: range), height: 0)
    }
  }

  private mutating func count(bytes: Int, at range: SourceRange) throws(SyntaxFailure) {
    weight.nodes += 1
    weight.bytes += bytes
    if weight.nodes > limits.nodes {
      throw SyntaxFailure("More than \(limits.nodes) values; split the file.", at: text.character(at: range.start), isFinal: true)
    }
  }

  private mutating func define(_ anchor: String?, _ node: Node, weight: Weight, height: Int) {
    guard let anchor else { return }
    anchors.define(anchor, Anchors.Target(node: node, weight: weight, height: height))
  }

  // MARK: - Nodes

  private mutating func receive(_ node: Node, height: Int) {
    guard let last = frames.indices.last else {
      if kept == nil { root = node }
      return
    }
    frames[last].stretch(over: node.range, height: height)
    if frames[last].expectsKey {
      let isAccepted = acceptsKey(node, in: last)
      frames[last].key = isAccepted ? .read(node) : .refused
    } else {
      checkSpace(before: node, in: frames[last])
      frames[last].append(node)
    }
  }

  /// Inside braces, `key:value` is a key without a value, which nobody means.
  private mutating func checkSpace(before value: Node, in frame: Frame) {
    guard frame.isFlow, value.isNull, value.range.isEmpty, case .read(let key) = frame.key else { return }
    if let colon = text.colon(ofKeyAt: key.range.start), colon + 1 < key.range.end {
      let failure = SyntaxTrouble.missingSpace(text, at: colon)
      log.add(failure.message, at: failure.range)
    }
  }

  private mutating func acceptsKey(_ node: Node, in frame: Int) -> Bool {
    guard case .scalar(let scalar) = node.content else {
      log.add("A key must be a text, found \(node.kindName).", at: node.range)
      return false
    }
    if scalar.style == .plain, scalar.text == "<<" {
      log.add("Merge keys are not supported; write the keys out.", at: node.range)
      return false
    }
    if scalar.style == .plain, scalar.text.isEmpty {
      let failure = SyntaxTrouble.missingKey(text, at: node.range.start)
      log.add(failure.message, at: failure.range)
      return false
    }
    if let first = frames[frame].keys.first(scalar.text, among: frames[frame].entries) {
      let line = lines.position(at: first).line
      log.add("`\(text.shown(node.range))` stands twice, first on line \(line); keep one of them.", at: node.range)
      return false
    }
    return true
  }
}
