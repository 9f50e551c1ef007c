import SaksamaArticle
import SaksamaText
import SaksamaYAML

/// Finds fields and paragraphs that stand twice.
struct Unique: Check {
  static let manual = Manual(
    name: "unique",
    summary: "Finds a field that is given twice, or a paragraph that stands twice.",
    group: .credits,
    options: [
      .init("fields", .fields, "The fields that may stand once."),
      .init("of-type", .fieldType, "All fields of the house of one type."),
      .init("paragraphs", .choice(of: Paragraphs.self), "Look at the paragraphs of the story instead."),
      .init("min-length", .integer(atLeast: 1), "The fewest bytes of a paragraph that is looked at; 40 unless said."),
      .init("exception-patterns", .patterns, "Paragraphs that one of them matches may stand twice."),
    ],
    needs: [["fields", "of-type", "paragraphs"]],
    arguments: ["field", "value", "names"])

  private enum Paragraphs: String, CaseIterable {
    case body
  }

  private let selector: FieldSelector?
  private let looksAtParagraphs: Bool
  private let shortest: Int
  private let exceptions: [Pattern]

  init(_ options: inout Options) {
    looksAtParagraphs = options.reader.choice("paragraphs", Paragraphs.self) != nil
    options.mode = looksAtParagraphs ? "`paragraphs`" : options.fieldMode
    if looksAtParagraphs {
      selector = nil
      shortest = options.positiveInteger("min-length") ?? 40
      exceptions = options.patterns("exception-patterns")
    } else {
      selector = FieldSelector(&options)
      shortest = 0
      exceptions = []
      if selector?.isGiven != true { options.reportMissing(["fields", "of-type", "paragraphs"]) }
    }
  }

  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome {
    looksAtParagraphs ? repeatedParagraphs(subject) : .evaluated(repeatedFields(subject))
  }

  private func repeatedFields(_ subject: Subject) -> [Finding] {
    var first: [String: Field] = [:]
    var findings: [Finding] = []
    for field in selector?.fields(in: subject) ?? [] {
      guard let earlier = first[field.name] else {
        first[field.name] = field
        continue
      }
      var arguments: [String: Argument] = [
        "field": .text(field.label.isEmpty ? subject.house.label(of: field.name) : field.label), "value": .text(field.value),
      ]
      if !field.isEmpty, field.type == .people || field.type == .sources { arguments["names"] = .text(field.value) }
      findings.append(
        Finding(
          field.range, arguments,
          related: [Finding.Related(label: subject.text.string(in: earlier.range), range: earlier.range)]))
    }
    return findings
  }

  private func repeatedParagraphs(_ subject: Subject) -> Outcome {
    do throws(PatternFailure) {
      var first: [ParagraphKey: SourceRange] = [:]
      var findings: [Finding] = []
      for range in subject.regions.body where range.length >= shortest {
        let key = ParagraphKey(subject.text, range)
        guard let earlier = first[key] else {
          first[key] = range
          continue
        }
        guard subject.text.slice(earlier).elementsEqual(subject.text.slice(range)) else { continue }
        if try isException(Excerpt(subject.text, range)) { continue }
        let opening = Unique.opening(of: subject.text.string(in: range))
        findings.append(Finding(range, ["value": .text(opening)], related: [Finding.Related(label: opening, range: earlier)]))
      }
      return .evaluated(findings)
    } catch {
      return .failed(error.message)
    }
  }

  /// The first whole words of a paragraph, at most 40 characters unless the first word is longer.
  private static func opening(of text: String) -> String {
    guard text.count > 40 else { return text }
    let start = text.prefix(40)
    let words =
      text.dropFirst(40).first?.isWhitespace == true ? start : start.lastIndex(where: \.isWhitespace).map { start[..<$0] } ?? start
    return words + "…"
  }

  /// The length and the ends of a paragraph, which tell nearly all apart without reading them whole.
  private struct ParagraphKey: Hashable {
    let length: Int
    let opening: UInt64
    let closing: UInt64

    init(_ text: SourceText, _ range: SourceRange) {
      length = range.length
      opening = text.bytes[range.start..<min(range.start + 8, range.end)].reduce(0) { $0 << 8 | UInt64($1) }
      closing = text.bytes[max(range.start, range.end - 8)..<range.end].reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  private func isException(_ excerpt: Excerpt) throws(PatternFailure) -> Bool {
    for pattern in exceptions where try !excerpt.matches(of: pattern).isEmpty { return true }
    return false
  }
}
