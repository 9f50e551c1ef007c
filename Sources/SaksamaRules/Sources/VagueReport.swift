import SaksamaArticle
import SaksamaAttribution
import SaksamaText
import SaksamaYAML

/// Finds words that report what somebody said, in a sentence that names no source.
struct VagueReport: Sendable {
  let triggers: [Trigger]
  /// The number of `words` among the triggers; the others are hearsay.
  private let wordCount: Int
  private let followers: WordSet
  private let introductions: WordSet
  private let days: WordSet
  private let exceptions: WordSet

  init(_ options: inout Options) {
    let words = options.texts("words").map(\.value)
    let hearsay = options.texts("hearsay").map(\.value)
    if words.isEmpty, hearsay.isEmpty { options.reportMissing(["words", "hearsay"]) }
    if words.isEmpty, !hearsay.isEmpty {
      for key in ["followed-by", "preceded-by", "before-day"] { options.reportIdle(key, "without `words`") }
    }
    triggers = (words + hearsay).map(Trigger.word)
    wordCount = words.count
    followers = options.wordSet("followed-by")
    introductions = options.wordSet("preceded-by")
    var days = options.wordSet("before-day")
    for day in options.house.calendar.weekdays.joined() { days.insert(day) }
    self.days = days
    exceptions = options.wordSet("exceptions")
  }

  func findings(in subject: Subject, at candidates: ArraySlice<Candidate>) -> [Finding] {
    candidates.compactMap { candidate in
      guard !candidate.isInHeadline, SourceRange.region(containing: candidate.range.start, in: subject.regions.unquoted) != nil,
        reports(candidate, subject), !namesSource(around: candidate.range, subject)
      else { return nil }
      return Finding(candidate.range, ["match": .text(subject.text.string(in: candidate.range))])
    }
  }

  /// Whether what follows the word leaves out who reported.
  private func reports(_ candidate: Candidate, _ subject: Subject) -> Bool {
    let words = subject.article.words
    let next = words.firstIndex(atOrAfter: candidate.range.end)
    let gap = subject.text.slice(
      SourceRange(candidate.range.end, next < words.words.count ? Int(words.words[next].start) : subject.text.count))
    let isBeforeMark = !gap.allSatisfy(ASCII.isBlank)
    let follower = isBeforeMark || next >= words.words.count ? "" : subject.text.string(in: words.words[next].range)
    // Who reported may stand a few words behind: `dilaporkan hilang oleh keluarganya`.
    let near = words.words[min(next, words.words.count)..<min(next + 4, words.words.count)]
    if !isBeforeMark, near.contains(where: { exceptions.contains(subject.text.string(in: $0.range)) }) { return false }
    if candidate.trigger >= wordCount || followers.contains(follower) { return true }
    // `seperti dikutip, Rabu`: a formula without its source; `kasus itu dilaporkan pada Rabu` is another matter.
    let isDated = days.contains(follower)
    return (isBeforeMark || isDated) && isIntroduced(next - 1, subject)
  }

  /// Whether a word stands behind a mark, or behind a word such as `seperti`.
  private func isIntroduced(_ index: Int, _ subject: Subject) -> Bool {
    let words = subject.article.words.words
    guard index > 0 else { return true }
    let gap = subject.text.slice(SourceRange(Int(words[index - 1].end), Int(words[index].start)))
    return !gap.allSatisfy(ASCII.isBlank) || introductions.contains(subject.text.string(in: words[index - 1].range))
  }

  /// Whether the sentence cites somebody, or somebody speaks in it.
  private func namesSource(around range: SourceRange, _ subject: Subject) -> Bool {
    guard let paragraph = SourceRange.region(containing: range.start, in: subject.regions.body) else { return true }
    let near = SourceRange(max(paragraph.start, range.start - VagueReport.reach), min(paragraph.end, range.end + VagueReport.reach))
    let sentence = Sentences.ranges(in: subject.text, near).first { $0.contains(range) } ?? near
    let statements = subject.statements
    let citation = statements.citations.partitioningIndex(where: { $0.name.range.end > sentence.start })
    if citation < statements.citations.count, statements.citations[citation].name.range.start < sentence.end { return true }
    let quotes = statements.quotes
    let first = quotes.partitioningIndex(where: { $0.range.end + VagueReport.reach > sentence.start })
    return quotes[first...].prefix { $0.range.start < sentence.end + VagueReport.reach }.contains {
      $0.speaker?.phrase.map { sentence.overlaps($0.range) } ?? false
    }
  }

  /// A sentence is looked for so many bytes to each side.
  private static let reach = 600
}
