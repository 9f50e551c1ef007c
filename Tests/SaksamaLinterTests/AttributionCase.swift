import Foundation
import SaksamaAttribution
import SaksamaText
import Testing

/// An article with the quotations and citations that must be read in it. The format is described in `fixtures/attribution/README.md`.
struct AttributionCase: Sendable, CustomTestStringConvertible {
  /// A text that is no case.
  struct Problem: Error, CustomStringConvertible {
    /// The case, and what is wrong with it.
    let description: String
  }

  /// The name of the file without its ending.
  let topic: String
  /// What the case shows.
  let phenomenon: String
  let article: String
  /// One line for each quotation, then one for each citation, in order of place; empty where there is none.
  let statements: [String]

  var testDescription: String { "\(topic): \(phenomenon)" }

  private static let mark = "=> "
  private static let gap = " … "

  /// The cases of a file, without its introduction.
  static func cases(topic: String, _ text: String) throws(Problem) -> [AttributionCase] {
    var cases: [AttributionCase] = []
    for block in ("\n" + text).components(separatedBy: "\n# ").dropFirst() { cases.append(try AttributionCase(topic: topic, block)) }
    return cases
  }

  private init(topic: String, _ block: String) throws(Problem) {
    let lines = block.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let statements = lines.filter { $0.hasPrefix(Self.mark) }.map { String($0.dropFirst(Self.mark.count)) }
    let article = lines.dropFirst().prefix { !$0.hasPrefix(Self.mark) }.joined(separator: "\n")
    let rest = lines.dropFirst().drop { !$0.hasPrefix(Self.mark) }.filter { !$0.isEmpty }
    let saysNothing = statements == ["nothing"]
    guard !article.isEmpty, !statements.isEmpty, rest.count == statements.count, saysNothing || !statements.contains("nothing") else {
      throw Problem(description: "\(topic): \(lines[0]): a case is an article and behind it the lines that begin with `\(Self.mark)`")
    }
    (self.topic, phenomenon, self.article) = (topic, lines[0], article)
    self.statements = saysNothing ? [] : statements
  }

  /// What was read in the article, written as the case writes it; a quotation is shortened where the case shortens it.
  func lines(of read: Statements, in text: SourceText) -> [String] {
    var lines: [String] = []
    for quote in read.quotes {
      let expected = lines.count < statements.count ? statements[lines.count] : ""
      lines.append(Self.line(of: quote, text.string(in: quote.range), expected: expected))
    }
    return lines + read.citations.map { "cites \($0.kind.rawValue) \($0.name.text) | cue \($0.cue.text)" }
  }

  private static func line(of quote: Quote, _ written: String, expected: String) -> String {
    let kind = quote.kind == .term ? quote.kind.rawValue : "\(quote.kind.rawValue) \(quote.attribution.rawValue)"
    let excerpt = expected.hasPrefix(kind + " ") ? expected.dropFirst(kind.count + 1).components(separatedBy: " | ")[0] : ""
    let ends = excerpt.components(separatedBy: gap)
    let isShortened = ends.count == 2 && excerpt != written && written.hasPrefix(ends[0]) && written.hasSuffix(ends[1])
    let speaker = quote.attribution == .none ? nil : quote.speaker
    let parts: [String?] = [
      "\(kind) \(isShortened ? excerpt : written)",
      quote.isPullQuote ? "pull quote" : nil,
      quote.isClosed ? nil : "unclosed",
      quote.cue.map { "cue \($0.text)" },
      speaker?.phrase.map { "speaker \($0.text)" },
      speaker?.name.map { "name \($0)" },
      speaker?.resolved.map { "resolved \($0)" },
    ]
    return parts.compactMap { $0 }.joined(separator: " | ")
  }
}
