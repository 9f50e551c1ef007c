import SaksamaArticle
import SaksamaDiagnostics
import SaksamaRules

/// Says why a rule has nothing to say of an article.
struct ReasonWording {
  let house: House
  let language: ReportContext.Language

  /// What keeps the rule from being asked.
  func reason(_ obstacle: RuleCondition.Obstacle, _ condition: RuleCondition, _ subject: Subject) -> RuleAnswer.Ground {
    switch obstacle {
    case .stage:
      let stages = condition.stages.map { $0.name(in: language) }
      return .init(code: "other-stage", text: pick("hanya pada tahap \(list(stages))", "only at stage \(list(stages))"))
    case .language:
      let languages = list(condition.languages)
      let own = subject.article.metadata.language ?? house.language
      return .init(
        code: "other-language",
        text: pick("untuk berita berbahasa \(languages), bukan \(own)", "for articles in the language \(languages), and this is \(own)"))
    case .format:
      let formats = list(condition.formats)
      return .init(
        code: "other-format",
        text: pick(
          "untuk format \(formats), bukan \(subject.article.format)", "for the format \(formats), and this is \(subject.article.format)"))
    case .desk:
      return .init(
        code: "other-desk", text: pick("hanya untuk desk \(list(condition.desks))", "only for the desk \(list(condition.desks))"))
    }
  }

  /// Why the check has nothing to hold against the article.
  func reason(_ reason: Reason, _ subject: Subject) -> RuleAnswer.Ground {
    switch reason {
    case .noDate: return .init(code: "no-date", text: pick("tanggal terbit tidak diketahui", "no date of publication known"))
    case .absent(let name) where !name.isEmpty:
      if !subject.article.fields(named: name).isEmpty {
        return .init(code: "empty", text: pick("\(label(name)) kosong", "\(label(name)) is empty"))
      }
      return .init(code: "absent", text: pick("tidak ada \(label(name))", "no \(label(name))"))
    case .absent, .nothingToCheck:
      return .init(code: "nothing-to-check", text: pick("tidak ada yang dapat diperiksa", "nothing to check"))
    }
  }

  /// The label of the house, or a word for what is no field of it.
  private func label(_ name: String) -> String {
    switch name {
    case "dateline": "dateline"
    case "headline": pick("judul", "headline")
    case "date": pick("tanggal", "date")
    case "copyright": pick("baris hak cipta", "copyright line")
    default: house.label(of: name)
    }
  }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }

  private func pick(_ indonesian: String, _ english: String) -> String { language == .id ? indonesian : english }
}
