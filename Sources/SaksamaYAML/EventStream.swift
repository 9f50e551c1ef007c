import CLibYAML
import SaksamaText

/// The events of libyaml over a part of a text; frees what libyaml holds when it ends.
struct EventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let marks: MarkIndex

  /// Starts reading `range` of `bytes`, which must stay in place as long as the stream; nil without memory.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, in range: SourceRange, marks: MarkIndex) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress.map { $0 + range.start }, range.length)
    self.parser = parser
    self.marks = marks
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event; throws what libyaml has to complain about.
  borrowing func next() throws(ParserError) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw error }
    defer { yaml_event_delete(&event) }
    let range = SourceRange(marks.offset(ofScalar: event.start_mark.index), marks.offset(ofScalar: event.end_mark.index))
    switch event.type {
    case YAML_SCALAR_EVENT:
      let data = event.data.scalar
      let text = String(decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self)
      let scalar = Scalar(text: text, style: EventStream.style(data.style))
      return Event(kind: .scalar(scalar), range: range, anchor: EventStream.string(data.anchor), hasTag: data.tag != nil)
    case YAML_MAPPING_START_EVENT:
      let data = event.data.mapping_start
      let kind = Event.Kind.mappingStart(isFlow: data.style == YAML_FLOW_MAPPING_STYLE)
      return Event(kind: kind, range: range, anchor: EventStream.string(data.anchor), hasTag: data.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      let data = event.data.sequence_start
      let kind = Event.Kind.sequenceStart(isFlow: data.style == YAML_FLOW_SEQUENCE_STYLE)
      return Event(kind: kind, range: range, anchor: EventStream.string(data.anchor), hasTag: data.tag != nil)
    case YAML_ALIAS_EVENT:
      let name = EventStream.string(event.data.alias.anchor) ?? ""
      return Event(kind: .alias(name), range: range, anchor: nil, hasTag: false)
    default:
      return Event(kind: EventStream.plainKind(event.type), range: range, anchor: nil, hasTag: false)
    }
  }

  private var error: ParserError {
    let problem = parser.pointee.problem.map { String(cString: $0) }
    let context = parser.pointee.context.map { String(cString: $0) }
    let offset = marks.offset(ofScalar: parser.pointee.problem_mark.index)
    return ParserError(
      problem: problem ?? "", context: context ?? "", offset: offset,
      contextOffset: context == nil ? offset : marks.offset(ofScalar: parser.pointee.context_mark.index))
  }

  private static func plainKind(_ type: yaml_event_type_t) -> Event.Kind {
    switch type {
    case YAML_MAPPING_END_EVENT: .mappingEnd
    case YAML_SEQUENCE_END_EVENT: .sequenceEnd
    case YAML_DOCUMENT_END_EVENT: .documentEnd
    case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT: .preamble
    default: .streamEnd
    }
  }

  private static func style(_ style: yaml_scalar_style_t) -> Scalar.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .plain
    }
  }

  private static func string(_ name: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    name.map { String(decoding: UnsafeBufferPointer(start: $0, count: strlen($0)), as: UTF8.self) }
  }
}

/// The number of bytes before the NUL of a C string; libyaml's names are of unsigned bytes, which `String(cString:)` takes on Linux alone.
private func strlen(_ name: UnsafeMutablePointer<yaml_char_t>) -> Int {
  var length = 0
  while name[length] != 0 { length += 1 }
  return length
}
