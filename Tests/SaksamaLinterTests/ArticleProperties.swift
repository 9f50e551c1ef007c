import SaksamaArticle
import SaksamaDiagnostics
import SaksamaLinter
import SaksamaText

/// What holds for every text, however broken; shared by the tests and the fuzzing targets.
enum ArticleProperties {
  /// Everything that is wrong with what the program made of `bytes`; empty where all is well.
  static func faults(of bytes: [UInt8], _ linter: Linter, _ format: any ArticleFormat) -> [String] {
    let path = "fuzz.\(type(of: format).fileExtensions.first ?? "")"
    let result = linter.lint(ArticleInput(path: path, bytes: bytes))
    var faults = FaultList(source: SourceText(name: path, bytes: bytes))
    if let source = result.source, source.bytes.count != bytes.count {
      faults.add("the text has \(source.bytes.count) of \(bytes.count) bytes")
    }
    if result.source == nil, !result.isUnreadable { faults.add("no text, and yet read") }
    check(result, &faults)
    guard !result.isUnreadable else { return faults.messages }
    let article = format.parse(faults.source, ArticleMetadata())
    var read = FaultList(source: article.text)
    check(article, &read)
    return faults.messages + read.messages
  }

  private static func check(_ result: FileResult, _ faults: inout FaultList) {
    let diagnostics = result.diagnostics
    for (first, second) in zip(diagnostics, diagnostics.dropFirst()) where second.range < first.range {
      faults.add("\(second.rule) at \(second.range) behind \(first.rule) at \(first.range)")
    }
    if Set(diagnostics.map(\.fingerprint)).count != diagnostics.count { faults.add("fingerprints stand twice") }
    for diagnostic in diagnostics {
      faults.check(diagnostic.range, diagnostic.rule)
      if diagnostic.message.isEmpty { faults.add("\(diagnostic.rule) has no message") }
      for related in diagnostic.related { faults.check(related.range, "related place of \(diagnostic.rule)") }
      let edits = diagnostic.fix?.edits ?? []
      for edit in edits { faults.check(edit.range, "edit of \(diagnostic.rule)") }
      for (first, second) in zip(edits, edits.dropFirst()) where second.range.start < first.range.end {
        faults.add("edits of \(diagnostic.rule) overlap")
      }
    }
  }

  private static func check(_ article: Article, _ faults: inout FaultList) {
    for field in article.fields + article.statedFields {
      faults.check(field.range, "field \(field.name)")
      faults.check(field.valueRange, "value of \(field.name)")
      if !field.range.contains(field.labelRange) || !field.range.contains(field.valueRange) {
        faults.add("field \(field.name) at \(field.range) too small")
      }
      for name in field.names where !field.valueRange.contains(name.range) {
        faults.add("name at \(name.range) outside \(field.valueRange)")
      }
    }
    for (first, second) in zip(article.paragraphs, article.paragraphs.dropFirst()) where second.range.start < first.range.end {
      faults.add("paragraphs \(first.range) and \(second.range) overlap")
    }
    for paragraph in article.paragraphs { faults.check(paragraph.range, "paragraph") }
    for link in article.relatedLinks { faults.check(link.range, "related link") }
    if let range = article.dateline?.range { faults.check(range, "dateline") }
    if let range = article.copyright?.range { faults.check(range, "copyright line") }
    if article.storyEnd > faults.source.count { faults.add("the story ends at \(article.storyEnd)") }
  }
}

/// What is wrong with the answer to one text.
private struct FaultList {
  let source: SourceText
  private(set) var messages: [String] = []

  init(source: SourceText) { self.source = source }

  mutating func add(_ message: String) { messages.append(message) }

  /// A range lies in the text, and both ends stand between characters.
  mutating func check(_ range: SourceRange, _ what: String) {
    guard 0 <= range.start, range.start <= range.end, range.end <= source.count else {
      return add("\(what) at \(range) of \(source.count) bytes")
    }
    for end in [range.start, range.end] where end < source.count && source.bytes[end] & 0xC0 == 0x80 {
      add("\(what) at \(range) splits a character")
    }
  }
}
