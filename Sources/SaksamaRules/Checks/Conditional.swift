import SaksamaText

/// Finds what is used without, before or besides the one place that introduces it, such as an abbreviation with its long form.
struct Conditional: Check {
  static let manual = Manual(
    name: "conditional",
    summary: "Finds texts that are used without being introduced, before they are, or introduced twice.",
    group: .text, hasScope: true,
    options: [
      .init("first", .pattern, "A use; the text is what group 1 takes, or the whole match without groups."),
      .init("second", .pattern, "The introduction of the same text, taken alike."),
      .init("only-when-introduced", .boolean, "Whether a text without any introduction will do; it does not unless said."),
      .init("once", .boolean, "Whether a second introduction of the same text is a fault; it is not unless said."),
      .init(
        "says", .record([.init("absent", .localized), .init("late", .localized), .init("twice", .localized)], needs: []),
        "The `$problem` of each fault: no introduction, a late one, a second one."),
      .init("exceptions", .texts, "Texts that need no introduction; letter case counts."),
      .init("exception-lists", .wordLists, "Word lists of the house, names and aliases, with more such texts."),
    ],
    needs: [["first"], ["second"]],
    arguments: ["match", "problem", "other"])

  private let first: Pattern?
  private let second: Pattern?
  private let onlyWhenIntroduced: Bool
  private let once: Bool
  private let words: ConditionalWords
  private let exceptions: Set<String>
  private let scopes: [Scope]

  init(_ options: inout Options) {
    scopes = options.scopes
    first = options.pattern("first")
    second = options.pattern("second")
    for key in ["first", "second"] where options.reader.node(key) == nil { options.reportMissing([key]) }
    onlyWhenIntroduced = options.reader.boolean("only-when-introduced")?.value ?? false
    once = options.reader.boolean("once")?.value ?? false
    words = ConditionalWords(&options, canBeAbsent: !onlyWhenIntroduced, canBeTwice: once)
    var exceptions = Set(options.texts("exceptions").map(\.value))
    for (_, lexicon) in options.locatedLexicons("exception-lists") {
      for entry in lexicon.entries { exceptions.formUnion([entry.name] + entry.aliases) }
    }
    self.exceptions = exceptions
  }

  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome {
    guard let first, let second else { return .evaluated([]) }
    do throws(PatternFailure) {
      var findings: [Finding] = []
      for scoped in subject.scopedTexts(scopes) {
        let regions = scoped.regions.map { subject.withoutDateline($0, at: $0.end) }
        let introductions = try uses(of: second, scoped.text, regions)
        // The patterns of introductions are rare in most copy, those of uses are not.
        if introductions.isEmpty, onlyWhenIntroduced { continue }
        let uses = try uses(of: first, scoped.text, regions).filter { use in
          let next = introductions.partitioningIndex(where: { $0.whole.end > use.key.start })
          return next == introductions.count || !introductions[next].whole.overlaps(use.key)
        }
        findings += (late(uses, introductions) + (once ? repeated(introductions) : [])).sorted { $0.range < $1.range }.map(scoped.placed)
      }
      return .evaluated(findings)
    } catch {
      return .failed(error.message)
    }
  }

  /// A place where a pattern matches.
  private struct Use {
    let text: String
    let key: SourceRange
    let whole: SourceRange
  }

  private func uses(of pattern: Pattern, _ text: SourceText, _ regions: [SourceRange]) throws(PatternFailure) -> [Use] {
    var found: [Use] = []
    for region in regions {
      for match in try pattern.matches(in: text.bytes, region) {
        let key = match.group(1) ?? match.range
        let word = text.string(in: key)
        if !exceptions.contains(word) { found.append(Use(text: word, key: key, whole: match.range)) }
      }
    }
    return found
  }

  /// The first use of each text, where no introduction stands before it.
  private func late(_ uses: [Use], _ introductions: [Use]) -> [Finding] {
    var introduced: [String: Use] = [:]
    for use in introductions where introduced[use.text] == nil { introduced[use.text] = use }
    var seen: Set<String> = []
    var findings: [Finding] = []
    for use in uses where seen.insert(use.text).inserted {
      if let introduction = introduced[use.text] {
        if use.key < introduction.key { findings.append(finding(use, words.late, introduction)) }
      } else if !onlyWhenIntroduced {
        findings.append(finding(use, words.absent, nil))
      }
    }
    return findings
  }

  private func repeated(_ introductions: [Use]) -> [Finding] {
    var introduced: [String: Use] = [:]
    var findings: [Finding] = []
    for use in introductions {
      if let earlier = introduced[use.text] { findings.append(finding(use, words.twice, earlier)) } else { introduced[use.text] = use }
    }
    return findings
  }

  private func finding(_ use: Use, _ problem: LocalizedText?, _ other: Use?) -> Finding {
    var arguments: [String: Argument] = ["match": .text(use.text)]
    if let problem { arguments["problem"] = .localized(problem) }
    guard let other else { return Finding(use.key, arguments) }
    arguments["other"] = .text(other.text)
    return Finding(use.key, arguments, related: [Finding.Related(label: other.text, range: other.key)])
  }
}
