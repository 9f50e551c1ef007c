import SaksamaArticle
import SaksamaText

/// Finds phrases and patterns together in the scope of a rule, each only where one of its triggers stands.
///
/// Phrases are not found within web and mail addresses, handles and hashtags; patterns are.
struct TextMatcher: Sendable {
  /// Something to look for.
  enum Entry: Sendable {
    case phrase(Phrase)
    case pattern(Pattern)
  }

  /// A trigger with the entry it stands for, and how far before the trigger a match of that entry may start, in bytes.
  private struct Owner {
    let entry: Int
    /// The distances from the start of a match to the trigger; nil where a match may start anywhere before it.
    let distances: ClosedRange<Int>?
    /// Whether the trigger is all of the entry, so that nothing else must be looked at.
    var isWhole = false
  }

  let entries: [Entry]
  let triggers: [Trigger]
  private let owners: [Owner]
  private let scopes: [Scope]
  /// The scanner of this matcher alone, where a pattern without a trigger makes it look at every article.
  private let ownScanner: MultiPattern?
  private let untriggered: [Int]

  init(_ entries: [Entry], scopes: [Scope]) {
    var triggers: [Trigger] = []
    var owners: [Owner] = []
    var untriggered: [Int] = []
    for (index, entry) in entries.enumerated() {
      switch entry {
      case .phrase(let phrase):
        triggers.append(phrase.trigger)
        owners.append(Owner(entry: index, distances: 0...0, isWhole: phrase.isAnyCaseWord))
      case .pattern(let pattern):
        guard let required = PatternAnalysis(pattern).requiredLiterals else {
          untriggered.append(index)
          continue
        }
        for literal in required.literals {
          triggers.append(literal)
          owners.append(Owner(entry: index, distances: required.maximumDistance.map { required.minimumDistance...$0 }))
        }
      }
    }
    self.entries = entries
    self.owners = owners
    self.scopes = scopes
    self.untriggered = untriggered
    self.triggers = untriggered.isEmpty ? triggers : []
    ownScanner = untriggered.isEmpty ? nil : MultiPattern(triggers)
  }

  /// The matches in the article's text, ordered by place; those of one entry do not overlap.
  func matches(in subject: Subject, at candidates: ArraySlice<Candidate>) throws(PatternFailure) -> [TextMatch] {
    let regions = subject.regions(of: scopes)
    guard !regions.isEmpty else { return [] }
    let hits =
      ownScanner?.hits(in: subject.text, words: subject.article.words)
      ?? candidates.lazy.filter { !$0.isInHeadline }.map { MultiPattern.Hit(literal: $0.trigger, range: $0.range) }
    return try matches(in: subject.text, subject.article.words, regions, hits: hits)
  }

  /// The matches in the headline, whose ranges count in the headline alone.
  func headlineMatches(in subject: Subject, at candidates: ArraySlice<Candidate>) throws(PatternFailure) -> [TextMatch] {
    guard scopes.contains(.headline), let headline = subject.headline else { return [] }
    let words = WordTable(headline)
    let hits =
      ownScanner?.hits(in: headline, words: words)
      ?? candidates.lazy.filter(\.isInHeadline).map { MultiPattern.Hit(literal: $0.trigger, range: $0.range) }
    return try matches(in: headline, words, [headline.contentRange], hits: hits)
  }

  private func matches(
    in text: SourceText, _ words: WordTable, _ regions: [SourceRange], hits: [MultiPattern.Hit]
  ) throws(PatternFailure) -> [TextMatch] {
    var found: [TextMatch] = []
    var searched: Set<SearchedRegion> = []
    var addresses = AddressTokens(text)
    for hit in hits {
      guard let region = SourceRange.region(containing: hit.range.start, in: regions) else { continue }
      let owner = owners[hit.literal]
      if owner.isWhole {
        if region.contains(hit.range), !addresses.touch(hit.range) {
          found.append(TextMatch(entry: owner.entry, range: hit.range, whole: hit.range, pattern: nil))
        }
        continue
      }
      switch entries[owner.entry] {
      case .phrase(let phrase):
        if let range = phrase.range(aroundTrigger: hit.range, in: text, words, within: region),
          phrase.holdsAddress || !addresses.touch(range)
        {
          found.append(TextMatch(entry: owner.entry, range: range, whole: range, pattern: nil))
        }
      case .pattern(let pattern):
        if let distances = owner.distances {
          if let match = try match(pattern, around: hit.range, distances, text, region) { found.append(made(owner.entry, pattern, match)) }
        } else if searched.insert(SearchedRegion(entry: owner.entry, start: region.start)).inserted {
          found += try pattern.matches(in: text.bytes, region).map { made(owner.entry, pattern, $0) }
        }
      }
    }
    for entry in untriggered {
      guard case .pattern(let pattern) = entries[entry] else { continue }
      for region in regions { found += try pattern.matches(in: text.bytes, region).map { made(entry, pattern, $0) } }
    }
    return TextMatcher.withoutOverlaps(found)
  }

  private struct SearchedRegion: Hashable {
    let entry: Int
    let start: Int
  }

  private func match(
    _ pattern: Pattern, around hit: SourceRange, _ distances: ClosedRange<Int>, _ text: SourceText, _ region: SourceRange
  ) throws(PatternFailure) -> PatternMatch? {
    let start = max(region.start, hit.start - distances.upperBound)
    let last = min(region.end, hit.start - distances.lowerBound)
    return last < start ? nil : try pattern.firstMatch(startingIn: SourceRange(start, last), in: text.bytes, end: region.end)
  }

  private func made(_ entry: Int, _ pattern: Pattern, _ match: PatternMatch) -> TextMatch {
    TextMatch(entry: entry, range: match.group(named: "here") ?? match.range, whole: match.range, pattern: (pattern, match))
  }

  /// In order of place; of two matches that overlap the earlier stays, and of two that start alike the longer.
  private static func withoutOverlaps(_ found: [TextMatch]) -> [TextMatch] {
    guard found.count > 1 else { return found }
    let sorted = found.sorted {
      $0.range.start != $1.range.start
        ? $0.range.start < $1.range.start : $0.range.end != $1.range.end ? $0.range.end > $1.range.end : $0.entry < $1.entry
    }
    var kept: [TextMatch] = []
    for match in sorted {
      if let last = kept.last, match.range.start < last.range.end || match.range == last.range { continue }
      kept.append(match)
    }
    return kept
  }
}
