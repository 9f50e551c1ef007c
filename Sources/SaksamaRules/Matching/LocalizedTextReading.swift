import SaksamaText
import SaksamaYAML

extension LocalizedText {
  /// Reads a text, or a mapping of texts by language; nil where `node` is.
  init?(reading node: Node?, _ reader: inout MappingReader) {
    guard let node else { return nil }
    if let text = node.string {
      self.init(text)
      return
    }
    guard let entries = node.mapping else {
      reader.report("A text must stand here, or a mapping such as `{id: …, en: …}`, not \(node.kindName).", at: node.range)
      return nil
    }
    var texts: [String: String] = [:]
    for entry in entries {
      if let text = entry.value.string {
        texts[entry.name] = text
      } else {
        reader.report("The message in `\(entry.name)` must be a text, not \(entry.value.kindName).", at: entry.value.range)
      }
    }
    self.init(texts)
  }
}
