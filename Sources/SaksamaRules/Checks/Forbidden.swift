import SaksamaArticle
import SaksamaText
import SaksamaYAML

/// Finds fields that must not be there, must not be empty, or must not hold certain values.
struct Forbidden: Check {
  static let manual = Manual(
    name: "forbidden",
    summary: "Finds fields that must not be there, must not be empty, or must not hold certain values.",
    group: .credits,
    options: [
      .init("fields", .fields, "The fields to look at."),
      .init("of-type", .fieldType, "All fields of the house of one type."),
      .init(
        "state", .choice(of: State.self), "Whether the field itself is the fault (`present`, which is meant unless said), or its emptiness."
      ),
      .init("with", .fields, "The field is a fault only beside one of these."),
      .init("values", .texts, "Only these values are a fault; letter case does not count."),
      .init("lists", .wordLists, "Only entries of these word lists are a fault."),
    ],
    needs: [["fields", "of-type"]],
    arguments: ["field", "value", "other"])

  private enum State: String, CaseIterable {
    case present
    case empty
  }

  private let selector: FieldSelector
  private let state: State
  private let companions: [String]
  private let values: NameIndex?

  init(_ options: inout Options) {
    selector = FieldSelector(&options)
    state = options.reader.choice("state", State.self)?.value ?? .present
    companions = options.fieldNames("with")
    let values = options.texts("values").map(\.value)
    let lexicons = options.lexicons()
    self.values =
      values.isEmpty && lexicons.isEmpty
      ? nil : values.isEmpty ? options.shared.names(of: lexicons) : NameIndex(values: values, lexicons: lexicons)
    if !selector.isGiven { options.reportMissing(["fields", "of-type"]) }
    if state == .empty {
      for key in ["values", "lists"] { options.reportIdle(key, "with `state: empty`, since an empty field has no value") }
    }
  }

  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome {
    let companion = companions.first(where: subject.has)
    if !companions.isEmpty, companion == nil { return .notApplicable(.absent(companions[0])) }
    var findings: [Finding] = []
    for field in selector.fields(in: subject) {
      if state == .empty {
        if field.isEmpty { findings.append(finding(field.range, field, field.value, companion, subject)) }
      } else if let values {
        for name in field.names where values.contains(name.text) {
          findings.append(finding(name.range, field, name.text, companion, subject))
        }
      } else if !subject.article.isStated(field) {
        // What the front matter alone states is not printed.
        findings.append(finding(field.range, field, field.value, companion, subject))
      }
    }
    return .evaluated(findings)
  }

  private func finding(_ range: SourceRange, _ field: Field, _ value: String, _ companion: String?, _ subject: Subject) -> Finding {
    var arguments: [String: Argument] = ["field": subject.label(of: field.name), "value": .text(value)]
    if let companion { arguments["other"] = subject.label(of: companion) }
    return Finding(range, arguments)
  }
}
