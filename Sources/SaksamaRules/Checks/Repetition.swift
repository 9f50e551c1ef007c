import SaksamaDiagnostics
import SaksamaText

/// Finds a word that stands twice in a row.
struct Repetition: Check {
  static let manual = Manual(
    name: "repetition",
    summary: "Finds a word that stands twice in a row; names, numbers and single letters may.",
    group: .text, hasScope: true,
    options: [
      .init("across", .choice(of: Across.self), "What may part the two: any white space (`space`, unless said), or blanks on one line."),
      .init("exceptions", .words, "Words that may stand twice, each as `so` or as `so so`."),
      .init("hyphenated", .words, "Words that take a hyphen when they are doubled; `$expected` has it."),
      .init("lists", .wordLists, "Word lists of the house with more such words."),
    ],
    arguments: ["match", "expected", "count"])

  private enum Across: String, CaseIterable, Sendable {
    case space
    case line
  }

  private let exceptions: WordSet
  private let hyphenated: WordSet
  private let keepsToLine: Bool
  private let scopes: [Scope]

  init(_ options: inout Options) {
    scopes = options.scopes
    keepsToLine = options.reader.choice("across", Across.self)?.value == .line
    var exceptions = WordSet()
    for text in options.texts("exceptions") {
      let words = text.value.split(separator: " ").map { $0.lowercased() }
      if let word = words.first, MultiPattern.isWord(word), words.count <= 2, words.allSatisfy({ $0 == word }) {
        exceptions.insert(word)
      } else {
        options.report("The exception `\(text.value)` is no word, nor the same word twice, so it can never apply.", at: text.range)
      }
    }
    var hyphenated = options.wordSet("hyphenated")
    for (_, lexicon) in options.locatedLexicons() {
      for entry in lexicon.entries { hyphenated.insert(entry.name) }
    }
    self.exceptions = exceptions
    self.hyphenated = hyphenated
  }

  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome {
    var findings: [Finding] = []
    for scoped in subject.scopedTexts(scopes) {
      for run in WordRuns.find(in: scoped, keepsToLine: keepsToLine) {
        if let finding = finding(run, scoped) { findings.append(scoped.placed(finding)) }
      }
    }
    return .evaluated(findings)
  }

  private func finding(_ run: ArraySlice<Word>, _ scoped: ScopedText) -> Finding? {
    guard let first = run.first, let last = run.last else { return nil }
    // A second capital letter makes a name of it, or the start of one: `Bang Bang`, `dinas Dinas Perikanan`.
    if LetterCase.isCapital(at: last.range.start, in: scoped.text) { return nil }
    let word = scoped.text.string(in: first.range)
    if ASCII.isDigit(scoped.text.bytes[first.range.start]) || word.unicodeScalars.count == 1 || exceptions.contains(word) { return nil }
    let range = SourceRange(first.range.start, last.range.end)
    var finding = Finding(range, ["match": .text(word), "expected": .text(word), "count": .number(run.count)])
    if hyphenated.contains(word) {
      let doubled = word + "-" + scoped.text.string(in: last.range)
      finding.arguments["expected"] = .text(doubled)
      finding.edits = [Edit(range, doubled)]
    }
    return finding
  }
}
