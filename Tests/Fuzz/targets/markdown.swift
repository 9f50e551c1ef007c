// Feeds any bytes to the reader of Markdown and to all rules of the house `antara`.
import SaksamaArticle
import SaksamaLinter

private let linter = try? Linter(LinterOptions())
private let format = (linter?.ruleSet.house).map { MarkdownFormat($0) }

/// Called by libFuzzer with each input of `count` bytes; 0 means: go on.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard let linter, let format else { return Complaint.raise(["the shipped rules do not load"]) }
  return Complaint.raise(ArticleProperties.faults(of: Array(UnsafeBufferPointer(start: start, count: count)), linter, format))
}
