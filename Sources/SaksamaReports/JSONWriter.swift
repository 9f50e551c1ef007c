import SaksamaText

/// Writes JSON (RFC 8259) into a buffer of UTF-8: append only, members in the order of the calls, no white space but the line breaks asked for.
///
/// ```swift
/// json.object {
///   $0.field("name", "Katriana")
///   $0.field("places") { $0.array(places) { $0.value($1) } }
/// }
/// json.flush(to: &output)
/// ```
///
/// The writer sets commas, quotes and escapes; the caller closes what it begins and gives each member of an object a key.
public struct JSONWriter: Sendable {
  /// The bytes written since the last flush.
  public private(set) var bytes: [UInt8] = []
  /// One flag is enough for any depth: a comma is due after each value, and none after an opening bracket or a key.
  private var needsComma = false

  /// Makes a writer with an empty buffer.
  public init() {}

  /// Writes an object whose members `members` writes.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    beginObject()
    members(&self)
    endObject()
  }

  /// Writes an array whose elements `elements` writes.
  public mutating func array(_ elements: (inout JSONWriter) -> Void) {
    beginArray()
    elements(&self)
    endArray()
  }

  /// Writes an array with what `write` writes of each of `elements`.
  public mutating func array<Element>(_ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void) {
    beginArray()
    for element in elements { write(&self, element) }
    endArray()
  }

  /// Opens an object that a later call closes.
  public mutating func beginObject() { open(UInt8(ascii: "{")) }

  /// Closes the innermost open object.
  public mutating func endObject() { close(UInt8(ascii: "}")) }

  /// Opens an array that a later call closes.
  public mutating func beginArray() { open(UInt8(ascii: "[")) }

  /// Closes the innermost open array.
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Writes the key of a member; its value has to follow.
  public mutating func key(_ name: String) {
    separate()
    appendQuoted(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string, or null.
  public mutating func value(_ string: String?) {
    guard let string else { return null() }
    separate()
    appendQuoted(string)
  }

  /// Writes a whole number, or null.
  public mutating func value(_ number: Int?) {
    guard let number else { return null() }
    separate()
    append(number)
  }

  /// Writes true or false.
  public mutating func value(_ flag: Bool) { value(json: flag ? "true" : "false") }

  /// Writes text that is JSON already, as it is.
  public mutating func value(json: String) {
    separate()
    bytes.append(contentsOf: json.utf8)
  }

  /// Writes null.
  public mutating func null() { value(json: "null") }

  /// Writes a member that is a string or null.
  public mutating func field(_ name: String, _ string: String?) {
    key(name)
    value(string)
  }

  /// Writes a member that is a whole number or null.
  public mutating func field(_ name: String, _ number: Int?) {
    key(name)
    value(number)
  }

  /// Writes a member that is true or false.
  public mutating func field(_ name: String, _ flag: Bool) {
    key(name)
    value(flag)
  }

  /// Writes a member whose value is JSON already.
  public mutating func field(_ name: String, json: String) {
    key(name)
    value(json: json)
  }

  /// Writes a member whose one value `write` writes.
  public mutating func field(_ name: String, _ write: (inout JSONWriter) -> Void) {
    key(name)
    write(&self)
  }

  /// Puts the next value on a line of its own, after the comma where one is due.
  public mutating func breakLine() {
    separate()
    needsComma = false
    bytes.append(ASCII.lineFeed)
  }

  /// Puts the next closing bracket on a line of its own.
  public mutating func breakLineBeforeEnd() { bytes.append(ASCII.lineFeed) }

  /// Begins a document of this program: the version of its form, and what wrote it. The object is left open.
  public mutating func beginDocument(toolVersion: String) {
    beginObject()
    field("schemaVersion", 1)
    field("tool") {
      $0.object {
        $0.field("name", "saksama")
        $0.field("version", toolVersion)
      }
    }
  }

  /// Ends the line behind a whole document, so that another document may follow (NDJSON).
  public mutating func endDocument() {
    bytes.append(ASCII.lineFeed)
    needsComma = false
  }

  /// Hands the buffer over when it holds more than `threshold` bytes, and empties it.
  public mutating func flush(to output: inout some TextOutputStream, above threshold: Int = 0) {
    guard bytes.count > threshold else { return }
    output.write(String(decoding: bytes, as: UTF8.self))
    bytes.removeAll(keepingCapacity: true)
  }
}

extension JSONWriter {
  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    needsComma = false
    bytes.append(bracket)
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func appendQuoted(_ string: String) {
    var string = string
    bytes.append(UInt8(ascii: "\""))
    string.withUTF8 { text in
      var written = 0
      for index in text.indices {
        let byte = text[index]
        if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { continue }
        bytes.append(contentsOf: text[written..<index])
        appendEscaped(byte)
        written = index + 1
      }
      bytes.append(contentsOf: text[written...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    if byte >= 0x20 {
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    } else {
      let low = byte & 0xF
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(UInt8(ascii: "0") + (byte >> 4))
      bytes.append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "A") - 10 + low)
    }
  }

  /// Puts the digits down from the last to the first and turns them round, which needs no string.
  private mutating func append(_ number: Int) {
    var left = bytes.count
    var rest = number.magnitude
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var right = bytes.count - 1
    while left < right {
      bytes.swapAt(left, right)
      left += 1
      right -= 1
    }
  }
}
