import SaksamaArticle
import SaksamaText
import SaksamaYAML

/// Holds what a headline promises against the story.
struct Headline: Check {
  static let manual = Manual(
    name: "headline",
    summary: "Finds numbers and quotations in the headline that the story does not hold; a number may be rounded, or written in words.",
    group: .attribution,
    options: [
      .init("find", .list(.choice(of: Part.self)), "What to hold against the story."),
      .init(
        "lists", .wordLists,
        "Number words; the third column tells the value (`7`), a power to multiply by (`*1000`) or a number to add (`+10`)."),
      .init("prefixes", .words, "What may stand right before a number (`Rp5`)."),
      .init("min-words", .integer(atLeast: 1), "The fewest words of a quotation, 4 unless said."),
    ],
    needs: [["find"]],
    arguments: ["match", "other"])

  private enum Part: String, CaseIterable {
    case numbers
    case quotes
  }

  private let numbers: NumberReader?
  private let fewestWords: Int?

  init(_ options: inout Options) {
    var parts: Set<Part> = []
    for text in options.texts("find") {
      if let part = Part(rawValue: text.value) {
        parts.insert(part)
      } else {
        options.reader.unknown(text, "part of a headline", Part.allCases.map(\.rawValue))
      }
    }
    if parts.isEmpty { options.reportMissing(["find"]) }
    if let part = parts.first, parts.count == 1 { options.mode = "`find: \(part.rawValue)`" }
    numbers = parts.contains(.numbers) ? NumberReader(options.lexicons(), prefixes: options.texts("prefixes").map(\.value)) : nil
    fewestWords = parts.contains(.quotes) ? options.integer("min-words", atLeast: 1) ?? 4 : nil
  }

  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome {
    guard let headline = subject.headline else { return .notApplicable(.absent("headline")) }
    let story = subject.article.paragraphs.filter { $0.isStory || $0.kind == .pullQuote }.map(\.range)
    if story.isEmpty { return .notApplicable(.nothingToCheck) }
    let head = WordTable(headline)
    var findings: [Finding] = []
    if let numbers {
      let words = subject.article.words
      var told = ToldNumbers(story.flatMap { numbers.numbers(in: subject.text, words, $0) }, words.words)
      for number in numbers.numbers(in: headline, head, headline.contentRange) where number.isClaim && !told.hold(number) {
        findings.append(finding(number, headline, head, &told, subject))
      }
    }
    if let fewestWords {
      for quote in HeadlineQuotes.ranges(in: headline) {
        let words = head.words[head.firstIndex(atOrAfter: quote.start)..<head.firstIndex(atOrAfter: quote.end)].map(\.hash)
        guard words.count >= fewestWords, !HeadlineQuotes.stands(words, in: subject, story) else { continue }
        findings.append(Finding(subject.headlinePlace(of: quote), ["match": .text(headline.string(in: quote))], isUnfixable: true))
      }
    }
    return .evaluated(findings)
  }

  /// A finding that points at the number that the story gives of the same thing, where it gives one.
  private func finding(
    _ number: NumberReader.Number, _ headline: SourceText, _ head: WordTable, _ told: inout ToldNumbers, _ subject: Subject
  ) -> Finding {
    let place = subject.headlinePlace(of: number.range)
    let match = headline.string(in: number.range)
    let next = head.firstIndex(atOrAfter: number.range.end)
    let other = next < head.words.count ? told.number(before: head.words[next].hash) : nil
    guard let other else { return Finding(place, ["match": .text(match)], isUnfixable: true) }
    let written = subject.text.string(in: other.range)
    return Finding(
      place, ["match": .text(match), "other": .text(written)], related: [Finding.Related(label: written, range: other.range)],
      isUnfixable: true)
  }
}
