import SaksamaArticle
import SaksamaDiagnostics
import SaksamaText

/// What is wrong with the front matter of an article, which is checked all the same.
enum FrontMatterProblems {
  /// One diagnostic for the block at most, and one for each value that is not what its key asks for; all at their places in the source.
  static func diagnostics(of matter: FrontMatter, _ language: ReportContext.Language) -> [Diagnostic] {
    var diagnostics = matter.faults.map { fault in
      let problem = problem(fault.value)
      return Diagnostic(rule: problem.rule, severity: .error, message: problem.message(in: language), range: fault.range)
    }
    if matter.language != .yaml {
      let message = Words.frontMatterUnread(matter.language.rawValue, language)
      diagnostics.append(
        Diagnostic(
          rule: "input/front-matter", severity: .warning, message: message, range: SourceRange(matter.range.start, matter.range.start)))
    } else if let first = matter.problems.first {
      diagnostics.append(
        Diagnostic(
          rule: "input/front-matter", severity: .error, message: Words.frontMatterMalformed(first.message, language), range: first.range))
    }
    return diagnostics
  }

  private static func problem(_ fault: FrontMatter.Fault) -> InputProblem {
    switch fault {
    case .date(let written): .frontMatterDate(written)
    case .language(let written): .languageInvalid(written)
    }
  }
}

extension Words {
  static func frontMatterMalformed(_ reason: String, _ language: ReportContext.Language) -> String {
    let reason = reason.last == "." ? String(reason.dropLast()) : reason
    return pick(
      language, "Front matter ini tidak dapat dibaca sebagai YAML (\(reason)). Perbaiki; isi berita tetap diperiksa.",
      "This front matter cannot be read as YAML (\(reason)). Mend it; the article itself is checked all the same.")
  }

  static func frontMatterUnread(_ written: String, _ language: ReportContext.Language) -> String {
    pick(
      language, "Front matter ini tertulis dalam \(written) dan tidak dibaca. Tulis dalam YAML di antara dua baris `---`.",
      "This front matter is written in \(written) and is not read. Write it in YAML between two lines of `---`.")
  }
}
