import SaksamaText

/// Writes HTML into a buffer of UTF-8; what articles and rules say goes through `text` or an attribute, and so cannot become markup.
struct HTMLWriter {
  typealias Attributes = KeyValuePairs<StaticString, String>

  /// The bytes written since the last flush.
  private(set) var bytes: [UInt8] = []

  /// Writes markup of the page itself.
  mutating func markup(_ html: StaticString) { html.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  /// Writes bytes of the page itself, such as its script.
  mutating func markup(bytes more: [UInt8]) { bytes += more }

  /// Opens an element; an attribute with an empty name is left out.
  mutating func open(_ name: StaticString, _ attributes: Attributes = [:]) {
    bytes.append(UInt8(ascii: "<"))
    markup(name)
    for (key, value) in attributes where key.utf8CodeUnitCount > 0 {
      bytes.append(ASCII.space)
      markup(key)
      markup("=\"")
      escaped(value)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func close(_ name: StaticString) {
    markup("</")
    markup(name)
    markup(">")
  }

  /// Writes an element whose content `content` writes.
  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], _ content: (inout HTMLWriter) -> Void) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// Writes an element that holds a text alone.
  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], _ text: String) {
    open(name, attributes)
    escaped(text)
    close(name)
  }

  /// Writes a text of the page, or one that went through `Visible`.
  mutating func escaped(_ text: String) {
    var text = text
    text.withUTF8 { buffer in for byte in buffer { append(byte) } }
  }

  /// Writes a message, a name or another short text on one line, with hidden characters made visible.
  mutating func text(_ text: String) { escaped(Visible.text(text)) }

  /// Writes a part of an article within a line: tabs stay, and hidden characters are shown as `Visible` shows them, each in an element.
  mutating func article(_ part: ArraySlice<UInt8>) {
    var offset = part.startIndex
    while offset < part.endIndex {
      let byte = part[offset]
      if byte == UInt8(ascii: "\t") || byte >= ASCII.space && byte < 0x7F, offset + 1 == part.endIndex || part[offset + 1] < 0x80 {
        append(byte)
        offset += 1
        continue
      }
      let end = part[(offset + 1)...].firstIndex { $0 < 0x7F } ?? part.endIndex
      for character in String(decoding: part[offset..<end], as: UTF8.self) {
        let source = Array(String(character).utf8)
        let shown = character == "\t" ? source : Visible(source[...]).bytes
        let isHidden = shown != source
        if isHidden { markup("<span class=\"hid\">") }
        for byte in shown { append(byte) }
        if isHidden { markup("</span>") }
      }
      offset = end
    }
  }

  /// Hands the buffer over and empties it.
  mutating func flush(to output: inout some TextOutputStream) {
    guard !bytes.isEmpty else { return }
    output.write(String(decoding: bytes, as: UTF8.self))
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): markup("&amp;")
    case UInt8(ascii: "<"): markup("&lt;")
    case UInt8(ascii: ">"): markup("&gt;")
    case UInt8(ascii: "\""): markup("&quot;")
    case UInt8(ascii: "'"): markup("&#39;")
    default: bytes.append(byte)
    }
  }
}
