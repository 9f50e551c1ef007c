import SaksamaDiagnostics
import SaksamaLinter
import SaksamaReports
import SaksamaRules

/// The explanation of one rule for a person at a terminal.
struct RulePage {
  private let language: ReportContext.Language
  private let palette: Palette
  private let words: RulePageWords
  private let severities: ReportWords
  private static let columns = 80
  private static let indent = "  "

  init(language: ReportContext.Language, usesColor: Bool) {
    self.language = language
    palette = Palette(isOn: usesColor)
    words = RulePageWords(messages: language)
    severities = ReportWords(language: language)
  }

  /// The whole page.
  ///
  /// `settings` are what configurations say of the rule.
  func text(of description: RuleDescription, settings: [RuleOverlay]) -> String {
    let rule = description.rule
    var lines = [
      palette.paint(rule.id, .heading) + "  " + palette.paint(severities.severity(rule.severity), Palette.Style(rule.severity))
        + (rule.isEnabled ? "" : "  " + palette.paint(words.off, .quiet)), "",
    ]
    lines += paragraph(description.message(in: language.rawValue)).map { palette.paint($0, .strong) } + [""]
    lines += section(words.reason, paragraph(description.explanation.reason.text(in: language.rawValue)))
    lines += section(words.source, paragraph(description.explanation.source))
    lines += section(words.when, conditions(description))
    lines += section(words.settings, settings.map { "\(ConfigurationPage.setting($0)): \($0.origin.description)" })
    lines += section(words.kind(rule.manual.name), kind(rule.manual))
    lines += section(words.head, description.head.split(separator: "\n").map { Visible.text(String($0)) })
    lines += examples(description.demonstrations.filter { !$0.example.isFaulty }, words.passes, sign: "✓", .good)
    lines += examples(description.demonstrations.filter(\.example.isFaulty), words.fails, sign: "✗", .error)
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ title: String, _ body: [String]) -> [String] {
    body.isEmpty ? [] : [palette.paint(title, .strong)] + body.map { RulePage.indent + $0 } + [""]
  }

  private func paragraph(_ text: String) -> [String] { WrappedText.lines(text, columns: RulePage.columns - 2) }

  private func conditions(_ description: RuleDescription) -> [String] {
    let rule = description.rule
    let condition = rule.condition
    var lines: [String] = []
    if !condition.stages.isEmpty { lines.append(words.stages(condition.stages)) }
    if !condition.languages.isEmpty { lines.append(words.languages(condition.languages)) }
    if !condition.formats.isEmpty { lines.append(words.formats(condition.formats)) }
    if !condition.desks.isEmpty { lines.append(words.desks(condition.desks)) }
    if lines.isEmpty { lines.append(words.always) }
    for item in description.cases {
      let weight = palette.paint(severities.severity(item.severity), Palette.Style(item.severity))
      lines.append("\(words.place(item.stage)): \(weight)" + (item.offersFix ? "" : ", \(words.withoutFix)"))
    }
    return lines
  }

  /// What the kind of check finds, and its options in two columns.
  private func kind(_ manual: Manual) -> [String] {
    let width = (manual.options.map(\.name.count).max() ?? 0) + 2
    return paragraph(manual.summary)
      + manual.options.flatMap { option in
        WrappedText.lines("\(option.value). \(option.summary)", columns: RulePage.columns - 2 - width).enumerated().map { index, line in
          let name = index == 0 ? option.name : ""
          return palette.paint(name, .related) + String(repeating: " ", count: width - name.count) + palette.paint(line, .quiet)
        }
      }
  }

  private func examples(_ demonstrations: [RuleDemonstration], _ title: String, sign: String, _ style: Palette.Style) -> [String] {
    guard !demonstrations.isEmpty else { return [] }
    let blocks = demonstrations.map { MarkedExample($0, palette, words).lines }
    // Short texts stand close together; longer ones need air between them.
    let isAiry = blocks.contains { $0.count > 1 }
    let lines = blocks.flatMap { block in
      block.enumerated().map { index, line in
        let lead = RulePage.indent + (index == 0 ? palette.paint(sign, style) : " ")
        return line.isEmpty ? "" : lead + " " + line
      } + (isAiry ? [""] : [])
    }
    return [palette.paint(title, .strong)] + lines + (isAiry ? [] : [""])
  }
}
