import SaksamaText

/// Turns the claims of labels into fields, related links and the copyright line.
struct CreditReader: Sendable {
  /// What the labels of an article claimed.
  struct Tail {
    var fields: [Field] = []
    var relatedLinks: [RelatedLink] = []
    var copyright: Copyright?
    var paragraphs: [Paragraph] = []
  }

  private let names: NameSplitter
  private let copyrights: CopyrightReader
  private let emptyValues: Set<String>

  init(_ house: House) {
    names = NameSplitter(separators: house.nameSeparators)
    copyrights = CopyrightReader(house)
    emptyValues = Set(house.emptyValues.map { $0.lowercased() })
  }

  /// Reads every claim.
  func read(_ source: SourceText, _ claims: [Claim]) -> Tail {
    var tail = Tail()
    for claim in claims {
      let value = source.trimmed(SourceRange(claim.valueStart, claim.end))
      let range = SourceRange(claim.start, value.isEmpty ? claim.valueStart : value.end)
      switch claim.kind {
      case .related:
        tail.relatedLinks.append(
          RelatedLink(label: source.string(in: claim.labelRange), title: source.string(in: value), range: range))
        tail.paragraphs.append(Paragraph(.relatedLink, range))
      case .field(let definition):
        tail.fields.append(field(source, claim, definition, value, range))
        tail.paragraphs.append(Paragraph(.credit, range))
      case .copyright(let definition):
        let copyright = copyrights.read(source, claim)
        if let definition { tail.fields.append(field(source, claim, definition, copyright)) }
        tail.copyright = tail.copyright ?? copyright
        tail.paragraphs.append(Paragraph(.copyright, copyright.range))
        let rest = source.trimmed(SourceRange(copyright.range.end, claim.end))
        if !rest.isEmpty { tail.paragraphs.append(Paragraph(.notice, rest)) }
      }
    }
    return tail
  }

  private func field(
    _ source: SourceText, _ claim: Claim, _ definition: FieldDefinition, _ value: SourceRange, _ range: SourceRange
  ) -> Field {
    let text = source.string(in: value)
    let isEmpty = value.isEmpty || emptyValues.contains(text.lowercased())
    return Field(
      name: definition.name, type: definition.type, label: source.string(in: claim.labelRange), value: text,
      names: isEmpty ? [] : definition.type == .text ? [Field.Name(text: text, range: value)] : names.names(source, value),
      range: range, labelRange: claim.labelRange, valueRange: value.isEmpty ? SourceRange(claim.valueStart, claim.valueStart) : value,
      isEmpty: isEmpty)
  }

  private func field(_ source: SourceText, _ claim: Claim, _ definition: FieldDefinition, _ copyright: Copyright) -> Field {
    let value = source.trimmed(SourceRange(min(claim.valueStart, copyright.range.end), copyright.range.end))
    return Field(
      name: definition.name, type: definition.type, label: source.string(in: claim.labelRange), value: source.string(in: value),
      names: copyright.holder.map { [$0] } ?? [], range: copyright.range, labelRange: claim.labelRange, valueRange: value,
      isEmpty: value.isEmpty)
  }
}
