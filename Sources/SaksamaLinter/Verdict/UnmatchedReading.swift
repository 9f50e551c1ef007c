import SaksamaRules
import SaksamaText
import SaksamaYAML

/// Tells why a check that looked at an article found nothing in it: left out by an option, outside its scope, or no full match.
struct UnmatchedReading {
  let linter: Linter
  let rule: Rule
  let subject: Subject

  /// So many lines are named.
  private static let mostLines = 8

  /// The reason, one sentence.
  var reason: String {
    if let spared { return spared }
    return rule.check.triggers.isEmpty ? untriggered : triggered
  }

  /// An option that leaves alone what the rule would find without it.
  private var spared: String? {
    let variants = RuleVariants(rule, in: linter.ruleSet.house)
    guard var options = variants.options else { return nil }
    for overlay in linter.options.overlays where overlay.rule == rule.id || overlay.rule == rule.name {
      if let laid = overlay.setting.options { options = options.overlaid(with: laid) }
    }
    for entry in options.mapping ?? [] where entry.name.hasPrefix("exception") || entry.name == "min-length" {
      guard let check = variants.check(with: options.without([.key(entry.name)])),
        case .evaluated(let findings)? = ScanPlan([check]).answers(for: subject).first?.outcome, !findings.isEmpty
      else { continue }
      let lines = lines(of: findings.map(\.range).sorted())
      return pick(
        "tanpa `\(entry.name)` ada \(findings.count) temuan, \(lines).",
        "without `\(entry.name)` there would be \(findings.count) \(findings.count == 1 ? "finding" : "findings"), \(lines).")
    }
    return nil
  }

  /// A check that looks by itself, and what it looked at.
  private var untriggered: String {
    guard let places = rule.check.examined(in: subject) else {
      return pick("seluruh berita diperiksa; tidak ada yang salah.", "it looked at the whole article and found nothing wrong.")
    }
    if places.isEmpty {
      return pick("tidak ada yang cukup panjang untuk diperiksa.", "nothing in the article is long enough for it.")
    }
    return pick(
      "\(places.count) tempat diperiksa, \(lines(of: places)); tidak ada yang salah.",
      "it looked at \(places.count) \(places.count == 1 ? "place" : "places"), \(lines(of: places)), and found nothing wrong.")
  }

  private var triggered: String {
    let (inside, outside, headlines) = places
    let names = rule.scopes.map(\.name).joined(separator: ", ")
    if inside.isEmpty, headlines == 0 {
      if outside.isEmpty {
        return pick(
          "tidak satu pun kata atau bentuk yang dicarinya ada di berita ini.", "nothing that it looks for stands in the article.")
      }
      return pick(
        "yang dicarinya hanya ada di luar lingkupnya (\(names)): \(lines(of: outside)).",
        "what it looks for stands only outside its scope (\(names)): \(lines(of: outside)).")
    }
    let count = inside.count + headlines
    let place = inside.isEmpty ? pick("di judul", "in the headline") : lines(of: inside)
    return pick(
      "sebagian yang dicarinya ada di \(count) tempat, \(place), tetapi tidak ada yang cocok sepenuhnya.",
      "a part of what it looks for stands in \(count) \(count == 1 ? "place" : "places"), \(place), but nowhere all of it.")
  }

  /// Where a word or some bytes stand without which the check finds nothing: in the scope of the rule, outside of it, and in the headline.
  private var places: (inside: [SourceRange], outside: [SourceRange], headlines: Int) {
    let scanner = MultiPattern(rule.check.triggers)
    let hits = scanner.hits(in: subject.text, words: subject.article.words).map(\.range).sorted()
    let regions = rule.scopes.flatMap { subject.regions(of: $0) }
    let inside = rule.manual.hasScope ? hits.filter { hit in regions.contains { $0.contains(hit) } } : hits
    let outside = rule.manual.hasScope ? hits.filter { hit in !regions.contains { $0.contains(hit) } } : []
    guard let headline = subject.headline, rule.scopes.contains(.headline) else { return (inside, outside, 0) }
    return (inside, outside, scanner.hits(in: headline, words: WordTable(headline)).count)
  }

  private func lines(of ranges: [SourceRange]) -> String {
    let table = LineTable(subject.article.source)
    var numbers: [Int] = []
    for range in ranges {
      let line = table.position(at: subject.article.origin.source(of: range).start).line
      if numbers.last != line { numbers.append(line) }
    }
    let shown = numbers.prefix(UnmatchedReading.mostLines).map(String.init).joined(separator: ", ")
    let more = numbers.count > UnmatchedReading.mostLines ? ", …" : ""
    return pick("baris \(shown)\(more)", "in \(numbers.count == 1 ? "line" : "lines") \(shown)\(more)")
  }

  private func pick(_ indonesian: String, _ english: String) -> String { linter.language == .id ? indonesian : english }
}
