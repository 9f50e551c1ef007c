import SaksamaDiagnostics
import SaksamaText

/// What is wrong with a suppression, so that it silences nothing.
enum SuppressionFault: Hashable {
  /// The word at its beginning is none that the program knows; the nearest that it knows.
  case unknownVerb(String, near: String?)
  /// The comment has no end.
  case unclosed
  /// No rule is named.
  case noRules
  /// No reason is given.
  case noReason
  /// What stands behind `until` is no day.
  case dateInvalid(String)
  /// There is no rule of that name in the house; the nearest that there is.
  case unknownRule(String, house: String, near: String?)
  /// Several rules have that name.
  case ambiguousRule(String, ids: [String])
  /// A key of the front matter that is nearly the one that silences.
  case nearKey(String)
  /// Nothing is silenced that could end here.
  case nothingToEnd
  /// What the reader of YAML found.
  case yaml(String)

  /// What is wrong and what to do.
  func message(in language: ReportContext.Language) -> String {
    switch self {
    case .unknownVerb(let word, let near):
      let known = SuppressionComment.Verb.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
      return Words.pick(
        language, "`\(word)` tidak dikenal. " + (near.map { "Maksudnya `\($0)`?" } ?? "Yang ada: \(known)."),
        "There is no `\(word)`. " + (near.map { "Did you mean `\($0)`?" } ?? "Known: \(known)."))
    case .unclosed:
      return Words.pick(language, "Komentar ini tidak ditutup; akhiri dengan `-->`.", "This comment has no end; close it with `-->`.")
    case .noRules:
      return Words.pick(
        language, "Sebutkan aturan yang diredam, misalnya `<!-- saksama-disable-next double-space -- alasan -->`.",
        "Name the rules to silence, such as `<!-- saksama-disable-next double-space -- reason -->`.")
    case .noReason:
      return Words.pick(
        language, "Tuliskan alasannya di belakang `--`: siapa yang membacanya nanti perlu tahu mengapa.",
        "Give a reason behind `--`, for those who will read this later.")
    case .dateInvalid(let written):
      return Words.pick(
        language, "`until` perlu hari yang ada di kalender, dengan bentuk YYYY-MM-DD, dan ini \(JSONText.quoted(written)).",
        "`until` needs a day of the calendar as YYYY-MM-DD, and this is \(JSONText.quoted(written)).")
    case .unknownRule(let name, let house, let near):
      return Words.pick(
        language,
        "Tidak ada aturan `\(name)` untuk `\(house)`." + (near.map { " Maksudnya `\($0)`?" } ?? " `saksama rules list` menyebut semuanya."),
        "There is no rule `\(name)` in the house `\(house)`."
          + (near.map { " Did you mean `\($0)`?" } ?? " `saksama rules list` names them all."))
    case .ambiguousRule(let name, let ids):
      let list = ids.map { "`\($0)`" }.joined(separator: ", ")
      return Words.pick(
        language, "`\(name)` nama beberapa aturan: \(list). Pakai nama lengkapnya.",
        "`\(name)` is the name of several rules: \(list). Use the full id.")
    case .nearKey(let name):
      return Words.pick(
        language, "`\(name)` tidak meredam apa-apa. Maksudnya `\(ArticleSuppressions.key)`?",
        "`\(name)` silences nothing. Did you mean `\(ArticleSuppressions.key)`?")
    case .nothingToEnd:
      return Words.pick(
        language, "Tidak ada yang diredam dengan `saksama-disable` di atas baris ini; hapus komentar ini, atau perbaiki nama aturannya.",
        "Nothing above is silenced with `saksama-disable` that could end here; take this out, or mend the name of the rule.")
    case .yaml(let message): return message
    }
  }
}

/// A fault with its place in the file that holds the suppression.
struct LocatedFault: Error, Hashable {
  let fault: SuppressionFault
  let range: SourceRange

  /// The finding that tells of it.
  func diagnostic(in language: ReportContext.Language) -> Diagnostic {
    Diagnostic(rule: SuppressionRules.malformed, severity: .error, message: fault.message(in: language), range: range)
  }
}
