import SaksamaArticle
import SaksamaAttribution
import SaksamaText
import SaksamaYAML

/// Finds cited sources whose names differ from known ones by one letter.
struct MisspeltSource: Sendable {
  private let lexicons: [Lexicon]

  init(_ options: inout Options) {
    lexicons = options.lexicons()
    if lexicons.isEmpty { options.reportMissing(["lists"]) }
  }

  func outcome(for subject: Subject) -> Outcome {
    let sources = subject.statements.citations.filter { $0.kind == .agency || $0.kind == .outlet }
    if sources.isEmpty { return .notApplicable(.nothingToCheck) }
    return .evaluated(sources.compactMap { finding($0.name, subject) })
  }

  private func finding(_ name: Field.Name, _ subject: Subject) -> Finding? {
    // Stops tell nothing: `U.K.` is `UK`.
    let written = subject.text.slice(name.range).filter { $0 != UInt8(ascii: ".") }[...]
    var isKnown = false
    var meant: String?
    for lexicon in lexicons {
      lexicon.forEachForm { form, _ in
        guard abs(form.length - written.count) <= 3, let first = written.first,
          ASCII.lowercased(lexicon.source.bytes[form.start]) == ASCII.lowercased(first)
        else {
          return
        }
        let known = lexicon.source.slice(form).filter { $0 != UInt8(ascii: ".") }[...]
        if CitationSpelling.isSame(written, known) { isKnown = true }
        if meant == nil, CitationSpelling.isNear(written, known) { meant = lexicon.source.string(in: form) }
      }
    }
    if isKnown { return nil }
    return meant.map { Finding(name.range, ["value": .text(name.text), "match": .text(name.text), "expected": .text($0)]) }
  }
}
