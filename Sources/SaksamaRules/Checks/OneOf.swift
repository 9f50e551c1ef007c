import SaksamaArticle
import SaksamaText
import SaksamaYAML

/// Holds the names in a field against the names that are known.
struct OneOf: Check {
  static let manual = Manual(
    name: "one-of",
    summary: "Holds each name in a field against lists of known names; a near miss names the one that is meant.",
    group: .credits,
    options: [
      .init("fields", .fields, "The fields to look at."),
      .init("of-type", .fieldType, "All fields of the house of one type."),
      .init("values", .texts, "Known names; letter case does not count."),
      .init("lists", .wordLists, "Word lists of known names with their aliases."),
      .init("forms", .patterns, "A name that one of them matches is known."),
      .init("near", .boolean, "Whether a finding names the nearest known name as `$expected`."),
    ],
    needs: [["fields", "of-type"], ["values", "lists", "forms"]],
    arguments: ["field", "value", "expected"])

  private let selector: FieldSelector
  private let known: NameIndex
  private let forms: [Pattern]
  private let suggests: Bool

  init(_ options: inout Options) {
    selector = FieldSelector(&options)
    let values = options.texts("values").map(\.value)
    let lexicons = options.lexicons()
    forms = options.patterns("forms")
    suggests = options.reader.boolean("near")?.value ?? false
    if values.isEmpty, lexicons.isEmpty, forms.isEmpty { options.reportMissing(["values", "lists", "forms"]) }
    if suggests, values.isEmpty, lexicons.isEmpty { options.reportIdle("near", "without `values` or `lists`, whose names it would tell") }
    if !selector.isGiven { options.reportMissing(["fields", "of-type"]) }
    known = NameIndex(values: values, lexicons: lexicons)
  }

  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome {
    let fields = selector.fields(in: subject).filter { !$0.isEmpty }
    if fields.isEmpty { return .notApplicable(.absent(selector.names.first ?? "")) }
    do throws(PatternFailure) {
      var findings: [Finding] = []
      for field in fields {
        // A name may hold what parts names (`Dinas Perhubungan, Kota …`): the whole value is asked first.
        if try isKnown(Field.Name(text: field.value, range: field.valueRange), subject) { continue }
        for name in field.names where try !isKnown(name, subject) { findings.append(finding(field, name, subject)) }
      }
      return .evaluated(findings)
    } catch {
      return .failed(error.message)
    }
  }

  private func isKnown(_ name: Field.Name, _ subject: Subject) throws(PatternFailure) -> Bool {
    if known.contains(name.text) { return true }
    let excerpt = Excerpt(subject.text, name.range)
    for form in forms where try !excerpt.matches(of: form).isEmpty { return true }
    return false
  }

  private func finding(_ field: Field, _ name: Field.Name, _ subject: Subject) -> Finding {
    var arguments: [String: Argument] = ["field": subject.label(of: field.name), "value": .text(name.text)]
    guard suggests, let nearest = known.nearest(to: name.text) else { return Finding(name.range, arguments, isUnfixable: true) }
    arguments["expected"] = .text(nearest)
    return Finding(name.range, arguments)
  }
}
