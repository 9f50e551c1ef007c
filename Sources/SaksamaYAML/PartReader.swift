import SaksamaText

/// Reads from one place to the end of the document, or to the first syntax error.
struct PartReader {
  enum Outcome {
    case complete
    case secondDocument(Int)
    case failure(SyntaxFailure)
  }

  let text: YAMLText
  let start: Int

  func read(_ builder: inout TreeBuilder) -> Outcome {
    let part = SourceRange(start, text.range.end)
    let marks = MarkIndex(text.bytes, in: part)
    return text.bytes.withUnsafeBufferPointer { bytes in
      guard let events = EventStream(bytes, in: part, marks: marks) else {
        return .failure(SyntaxFailure("Not enough memory to read this.", at: SourceRange(start, start), isFinal: true))
      }
      return read(events, &builder)
    }
  }

  private func read(_ events: borrowing EventStream, _ builder: inout TreeBuilder) -> Outcome {
    var last: LastScalar?
    while true {
      let event: Event
      do {
        event = try events.next()
      } catch {
        let trouble = SyntaxTrouble(text: text, error: error, last: last, openBracket: builder.openBracket)
        return .failure(trouble.failure)
      }
      do {
        try builder.accept(event)
      } catch {
        return .failure(error)
      }
      switch event.kind {
      case .scalar(let scalar): last = LastScalar(range: event.range, style: scalar.style)
      case .documentEnd:
        return rest(after: event.range.end, TextBehind(text: text, last: last, isAfterList: builder.tree?.sequence != nil))
      case .streamEnd: return .complete
      default: break
      }
    }
  }

  /// What stands behind the document; only comments and `...` may.
  private func rest(after end: Int, _ trouble: TextBehind) -> Outcome {
    var offset = text.skipSpace(end)
    var isEnded = text.isDocumentEnd(text.lineStart(max(end - 1, start))) && end > start
    while text.isDocumentEnd(offset) {
      isEnded = true
      offset = text.skipSpace(offset + 3)
    }
    if offset >= text.range.end { return .complete }
    if isEnded || text.isDocumentStart(offset) { return .secondDocument(offset) }
    return .failure(trouble.failure(at: offset))
  }
}

/// The scalar that was read last, in which the cause of a syntax error often stands.
struct LastScalar {
  let range: SourceRange
  let style: Scalar.Style
}
