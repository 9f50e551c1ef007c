// Feeds any bytes to the loader of rules, and runs what loads over an article.
import SaksamaArticle
import SaksamaAttribution
import SaksamaRules
import SaksamaText

private let text = SourceText(
  name: "fuzz.txt",
  """
  Portvale (WIRE) - The gray ferry left  the harbor on Monday, 13 May 2026 , "again and again," said Ned Hale (51).

  The gray ferry left  the harbor on Monday, 13 May 2026 , "again and again," said Ned Hale (51).

  Words by: Ned Hale
  Copyright © WIRE 2026
  """)

/// Called by libFuzzer with each input of `count` bytes; 0 means: go on.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  var (set, faults) = RuleProperties.load(["rule.yaml": Array(UnsafeBufferPointer(start: start, count: count))])
  let article = WireFormat(set.house).parse(text, ArticleMetadata(headline: "Ferry leaves", date: CalendarDate("2026-05-13")))
  let subject = Subject(article, AttributionReader(set.house), house: set.house, stage: .publish)
  for answer in ScanPlan(set.rules.map(\.check)).answers(for: subject) {
    guard case .evaluated(let findings) = answer.outcome else { continue }
    for finding in findings where finding.range.start < 0 || finding.range.end > text.count { faults.append("finding at \(finding.range)") }
    for finding in findings { _ = set.rules[answer.check].message(for: finding, language: "en") }
  }
  return Complaint.raise(faults)
}
