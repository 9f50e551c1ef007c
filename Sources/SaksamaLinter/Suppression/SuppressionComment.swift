import SaksamaArticle
import SaksamaText
import SaksamaYAML

/// What a comment asks of the program: `saksama-disable-next RULE, RULE until YYYY-MM-DD -- reason`.
struct SuppressionComment {
  /// What a comment may ask.
  enum Verb: String, CaseIterable {
    /// Silences rules in the paragraph that follows.
    case disableNext = "saksama-disable-next"
    /// Silences rules up to the end, or to where they are enabled again.
    case disable = "saksama-disable"
    /// Ends what `disable` began.
    case enable = "saksama-enable"
  }

  let comment: ProgramComment
  let verb: Verb
  /// The rules as written; none stands for all behind `enable`.
  let rules: [Located<String>]
  let until: CalendarDate?
  let reason: String

  /// What parts the reason from the rest; writing programs like to make a dash of two hyphens.
  private static let separators = ["--", "–", "—"].map { Array($0.utf8) }
  private static let end = "until"

  /// Reads a comment of `source`; throws the first thing that is wrong with it.
  init(_ comment: ProgramComment, in source: SourceText) throws(LocatedFault) {
    func fault(_ fault: SuppressionFault, _ range: SourceRange? = nil) -> LocatedFault {
      LocatedFault(fault: fault, range: range ?? comment.range)
    }
    if !source.string(in: comment.range).hasSuffix("-->") { throw fault(.unclosed) }
    let separator = SuppressionComment.separator(in: comment.body, of: source)
    let asked = SourceRange(comment.body.start, separator?.start ?? comment.body.end)
    var head = SuppressionComment.words(of: asked, in: source)[...]
    guard let first = head.popFirst() else { throw fault(.noRules) }
    guard let verb = Verb(rawValue: first.value.lowercased()) else {
      let near = NearestName.of(first.value.lowercased(), among: Verb.allCases.map(\.rawValue))
      throw fault(.unknownVerb(first.value, near: near), first.range)
    }
    var until: CalendarDate?
    if let place = head.firstIndex(where: { $0.value == SuppressionComment.end }) {
      let written = place + 1 < head.endIndex ? head[place + 1] : nil
      until = written.flatMap { CalendarDate($0.value) }
      if until == nil { throw fault(.dateInvalid(written?.value ?? ""), written?.range ?? head[place].range) }
      head.removeSubrange(place...(place + 1))
    }
    let behind = separator.map { SourceRange($0.end, comment.body.end) }
    let reason = behind.map { source.string(in: source.trimmed($0)) } ?? ""
    if verb != .enable {
      if head.isEmpty { throw fault(.noRules) }
      if reason.isEmpty { throw fault(.noReason) }
    }
    self.comment = comment
    self.verb = verb
    rules = Array(head)
    self.until = until
    self.reason = reason
  }

  /// The first of the separators, which no name of a rule holds.
  private static func separator(in body: SourceRange, of source: SourceText) -> SourceRange? {
    for offset in body.indices {
      for separator in separators where source.slice(SourceRange(offset, min(offset + separator.count, body.end))).elementsEqual(separator)
      {
        return SourceRange(offset, offset + separator.count)
      }
    }
    return nil
  }

  /// The words of a range, parted by white space and commas.
  private static func words(of range: SourceRange, in source: SourceText) -> [Located<String>] {
    var words: [Located<String>] = []
    var start = range.start
    for offset in range.start...range.end {
      let isEnd = offset == range.end || ASCII.isWhitespace(source.bytes[offset]) || source.bytes[offset] == UInt8(ascii: ",")
      guard isEnd else { continue }
      if offset > start { words.append(Located(source.string(in: SourceRange(start, offset)), at: SourceRange(start, offset))) }
      start = offset + 1
    }
    return words
  }
}
