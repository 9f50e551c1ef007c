import SaksamaText
import SaksamaYAML

/// Finds articles that write one thing in several forms.
struct Consistency: Check {
  static let manual = Manual(
    name: "consistency",
    summary: "Finds articles that write one thing in several forms; the rarer form is marked, or the one that comes later.",
    group: .text, hasScope: true,
    options: [
      .init(
        "either", .either([.items(.items(.scalar("form"), atLeast: 2), atLeast: 1), .mapping("form", .list(.scalar("form")))]),
        "The forms of each thing, of which an article should use one."),
      .init("case-sensitive", .boolean, "Whether letter case counts; else only between forms that differ in nothing else."),
      .init("exceptions", .phrases, "Phrases in which a form does not count."),
      .init("exception-patterns", .patterns, "Patterns within which a form does not count."),
      .init("max-findings", .integer(atLeast: 1), "The most findings in one article."),
    ],
    needs: [["either"]],
    arguments: ["match", "expected", "other", "count"])

  private let matcher: TextMatcher
  private let exceptions: Exceptions
  private let limit: Int?
  /// The thing that each entry of the matcher is a form of.
  private let things: [Int]

  var triggers: [Trigger] { matcher.triggers }

  init(_ options: inout Options) {
    let isCaseSensitive = options.reader.boolean("case-sensitive")?.value ?? false
    var entries: [TextMatcher.Entry] = []
    var things: [Int] = []
    var seen: Set<String> = []
    /// Whether letter case alone does not tell the forms of some thing apart.
    var hasFolded = false
    for (thing, forms) in options.formGroups("either").enumerated() {
      let differsInCase = Set(forms.map { $0.value.lowercased() }).count < forms.count
      let isExact = isCaseSensitive || differsInCase
      hasFolded = hasFolded || !differsInCase
      for form in forms {
        guard let phrase = Phrase(form.value, isCaseSensitive: isExact) else {
          options.report("`\(form.value)` holds no word, so it can never be found as one.", at: form.range)
          continue
        }
        if !seen.insert(form.value).inserted { options.report("`\(form.value)` stands twice in `either`; take one out.", at: form.range) }
        entries.append(.phrase(phrase))
        things.append(thing)
      }
    }
    if isCaseSensitive, !entries.isEmpty, !hasFolded {
      options.reportIdle("case-sensitive", "where all forms of a thing differ in letter case alone, and it counts anyway")
    }
    if entries.isEmpty, options.reader.problems.isEmpty { options.reportMissing(["either"]) }
    exceptions = Exceptions(&options)
    limit = options.positiveInteger("max-findings")
    matcher = TextMatcher(entries, scopes: options.scopes)
    self.things = things
  }

  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome {
    do throws(PatternFailure) {
      var uses: [Int: [Int: [SourceRange]]] = [:]
      for match in try matcher.matches(in: subject, at: candidates) {
        if try exceptions.cover(match.range, in: subject.text) { continue }
        uses[things[match.entry], default: [:]][match.entry, default: []].append(match.range)
      }
      let findings = uses.values.flatMap { disagreements($0, subject.text) }
      return Outcome.evaluated(findings.sorted { $0.range < $1.range }).limited(to: limit)
    } catch {
      return .failed(error.message)
    }
  }

  /// The findings of one thing, by the places of each of its forms.
  private func disagreements(_ forms: [Int: [SourceRange]], _ text: SourceText) -> [Finding] {
    guard forms.count > 1 else { return [] }
    let ranked = forms.values.sorted { $0.count != $1.count ? $0.count > $1.count : $0[0] < $1[0] }
    let chosen = text.string(in: ranked[0][0])
    return ranked.dropFirst().flatMap { places in
      places.map { place in
        Finding(
          place,
          ["match": .text(text.string(in: place)), "expected": .text(chosen), "other": .text(chosen), "count": .number(ranked[0].count)],
          related: [Finding.Related(label: chosen, range: ranked[0][0])])
      }
    }
  }
}

extension Options {
  /// Groups of forms: a list of lists, or a mapping whose keys and values belong together.
  fileprivate mutating func formGroups(_ key: String) -> [[Located<String>]] {
    guard let node = reader.node(key) else { return [] }
    var groups: [[Located<String>]] = []
    if let entries = node.mapping {
      for entry in entries { groups.append([Located(entry.name, at: entry.key.range)] + (reader.texts(of: entry.value, key) ?? [])) }
    } else if let items = node.sequence {
      for item in items {
        guard item.sequence != nil, let forms = reader.texts(of: item, key) else {
          report("Each item of `\(key)` must be a list of forms, such as `[e-mail, email]`, not \(item.kindName).", at: item.range)
          continue
        }
        if forms.count < 2 { report("One form alone is always used alike; name another, or take it out.", at: item.range) }
        groups.append(forms)
      }
    } else {
      report("`\(key)` must be a list of lists of forms, or a mapping of form to form, not \(node.kindName).", at: node.range)
    }
    return groups
  }
}
