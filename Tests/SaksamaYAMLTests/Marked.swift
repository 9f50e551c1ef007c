import SaksamaText
import SaksamaYAML

/// A text with `⟦…⟧` around the places that a test speaks of.
struct Marked {
  /// The text without the marks.
  let source: SourceText
  /// What stood between the marks, in order of the opening marks.
  let ranges: [SourceRange]

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var starts: [(index: Int, start: Int)] = []
    var found: [SourceRange] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        starts.append((found.count, bytes.count))
        found.append(SourceRange(bytes.count, bytes.count))
      case "⟧":
        if let open = starts.popLast() { found[open.index] = SourceRange(open.start, bytes.count) }
      default:
        bytes += Array(String(scalar).utf8)
      }
    }
    source = SourceText(name: "marked.yaml", bytes: bytes)
    ranges = found
  }

  var document: YAMLDocument { YAMLReader().read(source) }
}

extension Node {
  /// The node in one line: lists in brackets, mappings in braces, texts in quotes, numbers and truth values bare, nothing as `~`.
  var outline: String {
    switch content {
    case .null: "~"
    case .scalar(let scalar): kind == .text ? "\"\(scalar.text)\"" : scalar.text
    case .sequence(let items): "[" + items.map(\.outline).joined(separator: ", ") + "]"
    case .mapping(let entries): "{" + entries.map { "\($0.name): \($0.value.outline)" }.joined(separator: ", ") + "}"
    }
  }
}

/// Reads `text` and gives the outline of its root.
func outline(_ text: String) -> String? {
  YAMLReader().read(SourceText(name: "test.yaml", text)).root?.outline
}
