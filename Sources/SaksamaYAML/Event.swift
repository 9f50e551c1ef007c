import SaksamaText

/// One step of the parser, with byte offsets.
struct Event {
  enum Kind {
    case documentEnd
    case streamEnd
    case alias(String)
    case scalar(Scalar)
    case sequenceStart(isFlow: Bool)
    case sequenceEnd
    case mappingStart(isFlow: Bool)
    case mappingEnd
    /// The start of the stream and of the document.
    case preamble
  }

  let kind: Kind
  /// From the first property (anchor or tag) to the end of what the event says; block collections start and end with an empty range.
  let range: SourceRange
  let anchor: String?
  let hasTag: Bool
}

/// Why libyaml stopped, in its own words.
struct ParserError: Error {
  let problem: String
  let context: String
  /// The offset where it stopped.
  let offset: Int
  /// The offset of the start of what it was reading.
  let contextOffset: Int
}
