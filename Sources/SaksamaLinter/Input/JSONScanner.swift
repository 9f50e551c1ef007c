import SaksamaText

/// Reads JSON (RFC 8259) byte by byte: every value is held against the grammar, and only what is asked for is kept.
///
/// Bytes in texts that are not UTF-8 come through as they are, so that they can be told at their places in the article.
struct JSONScanner {
  /// How many times values may stand in each other.
  static let deepest = 512

  private let bytes: [UInt8]
  private var offset: Int

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The members named in `wanted` of the object that `bytes` are; of several of one name the last. Throws for anything but one object.
  static func members(_ wanted: Set<String>, in bytes: [UInt8]) throws(JSONFault) -> [String: JSONValue] {
    var scanner = JSONScanner(bytes)
    scanner.skipSpace()
    guard scanner.peek == UInt8(ascii: "{") else {
      // What is no JSON at all is told as that.
      _ = try scanner.value(isKept: false)
      try scanner.end()
      throw .noObject
    }
    let members = try scanner.object(wanted)
    try scanner.end()
    return members
  }

  /// All members of the object that is the member `name` of the object that `bytes` are; none where there is no such member.
  static func members(of name: String, in bytes: [UInt8]) throws(JSONFault) -> [String: JSONValue] {
    var scanner = JSONScanner(bytes)
    scanner.skipSpace()
    try scanner.expect(UInt8(ascii: "{"))
    var members: [String: JSONValue] = [:]
    scanner.skipSpace()
    if !scanner.take(UInt8(ascii: "}")) {
      repeat {
        let isWanted = try scanner.key() == name
        scanner.skipSpace()
        if isWanted {
          guard scanner.peek == UInt8(ascii: "{") else { throw .noObject }
          members = try scanner.object(nil)
        } else {
          _ = try scanner.value(isKept: false)
        }
        scanner.skipSpace()
      } while scanner.take(UInt8(ascii: ","))
      try scanner.expect(UInt8(ascii: "}"))
    }
    try scanner.end()
    return members
  }

  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// `wanted` names the members that are kept; nil for all.
  private mutating func object(_ wanted: Set<String>?) throws(JSONFault) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    offset += 1
    skipSpace()
    if take(UInt8(ascii: "}")) { return members }
    repeat {
      let name = try key()
      let isWanted = wanted?.contains(name) ?? true
      let value = try value(isKept: isWanted)
      if isWanted { members[name] = value }
      skipSpace()
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"))
    return members
  }

  private mutating func key() throws(JSONFault) -> String {
    skipSpace()
    guard peek == UInt8(ascii: "\"") else { throw .invalid(offset) }
    let name = String(decoding: try text(isKept: true), as: UTF8.self)
    skipSpace()
    try expect(UInt8(ascii: ":"))
    return name
  }

  /// A value and what stands in it, however deep; the texts and numbers in objects and lists are not kept.
  private mutating func value(isKept: Bool) throws(JSONFault) -> JSONValue {
    var open: [UInt8] = []
    while true {
      skipSpace()
      let first = try single(isKept: isKept && open.isEmpty)
      if first == .object || first == .list {
        if open.count == Self.deepest { throw .tooDeep }
        let end = first == .object ? UInt8(ascii: "}") : UInt8(ascii: "]")
        skipSpace()
        if !take(end) {
          open.append(end)
          if first == .object { _ = try key() }
          continue
        }
      }
      // The value is whole: close what ends with it, and go on with the next in what does not.
      var whole = first
      while let end = open.last {
        skipSpace()
        if take(UInt8(ascii: ",")) {
          if end == UInt8(ascii: "}") { _ = try key() }
          break
        }
        try expect(end)
        open.removeLast()
        whole = end == UInt8(ascii: "}") ? .object : .list
      }
      if open.isEmpty { return whole }
    }
  }

  /// A text, a number or a word; of an object or a list only its bracket.
  private mutating func single(isKept: Bool) throws(JSONFault) -> JSONValue {
    switch peek {
    case UInt8(ascii: "{"): return bracket(.object)
    case UInt8(ascii: "["): return bracket(.list)
    case UInt8(ascii: "\""): return .text(try text(isKept: isKept))
    case UInt8(ascii: "t"): return try word("true", .truth(true))
    case UInt8(ascii: "f"): return try word("false", .truth(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number(isKept: isKept))
    }
  }

  private mutating func bracket(_ value: JSONValue) -> JSONValue {
    offset += 1
    return value
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONFault) -> JSONValue {
    guard bytes[offset...].starts(with: word.utf8) else { throw .invalid(offset) }
    offset += word.utf8.count
    return value
  }

  private mutating func number(isKept: Bool) throws(JSONFault) -> [UInt8] {
    let start = offset
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    return isKept ? Array(bytes[start..<offset]) : []
  }

  private mutating func digits() throws(JSONFault) {
    let start = offset
    while let byte = peek, ASCII.isDigit(byte) { offset += 1 }
    if offset == start { throw .invalid(offset) }
  }

  private mutating func text(isKept: Bool) throws(JSONFault) -> [UInt8] {
    var text: [UInt8] = []
    offset += 1
    var start = offset
    while let byte = peek {
      if byte == UInt8(ascii: "\"") {
        if isKept { text += bytes[start..<offset] }
        offset += 1
        return text
      }
      if byte < 0x20 { throw .invalid(offset) }
      if byte != UInt8(ascii: "\\") {
        offset += 1
        continue
      }
      if isKept { text += bytes[start..<offset] }
      let escape = try JSONEscape(bytes, at: offset)
      if isKept { text += escape.bytes }
      offset += escape.length
      start = offset
    }
    throw .invalid(offset)
  }

  private mutating func skipSpace() {
    while let byte = peek, ASCII.isBlank(byte) || byte == ASCII.lineFeed || byte == ASCII.carriageReturn { offset += 1 }
  }

  private mutating func end() throws(JSONFault) {
    skipSpace()
    if offset < bytes.count { throw .invalid(offset) }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    offset += 1
    return true
  }

  private mutating func expect(_ byte: UInt8) throws(JSONFault) {
    if !take(byte) { throw .invalid(offset) }
  }
}
