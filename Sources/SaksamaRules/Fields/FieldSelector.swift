import SaksamaArticle
import SaksamaText
import SaksamaYAML

/// The fields that a rule speaks of: by name, or by the type that the house gives them.
struct FieldSelector: Sendable {
  /// Names that are no credits but can be held against them.
  static let pseudonyms = ["dateline", "headline", "date"]

  let names: [String]
  let isGiven: Bool

  /// Reads `fields` and `of-type`; a name that the house does not have is reported.
  init(_ options: inout Options) {
    var names = options.fieldNames("fields")
    let named = names
    let type = options.reader.text("of-type")
    isGiven = !names.isEmpty || type != nil
    if let type {
      let house = options.house
      if type.value == "any" {
        names += house.fields.map(\.name)
      } else if let fieldType = FieldType(rawValue: type.value) {
        names += house.fields.filter { $0.type == fieldType }.map(\.name)
      } else {
        options.reader.unknown(type, "type of field", FieldType.allCases.map(\.rawValue) + ["any"])
      }
      if let twice = named.first(where: names.dropFirst(named.count).contains), let node = options.reader.node("fields") {
        options.report("`of-type: \(type.value)` holds `\(twice)` already; take it out of `fields`.", at: node.range)
      }
    }
    self.names = names
  }

  /// The chosen fields of an article in order of place; one that only the front matter states is among them.
  func fields(in subject: Subject) -> [Field] {
    var fields = subject.article.credits.filter { names.contains($0.name) }
    if names.contains("dateline"), let dateline = subject.datelineField { fields.insert(dateline, at: 0) }
    return fields
  }
}

extension Options {
  /// The option by which a rule chooses fields, as the mode in which it runs; nil where it chooses none.
  var fieldMode: String? {
    if reader.holds("fields") { return "`fields`" }
    return reader.holds("of-type") ? "`of-type`" : nil
  }

  /// The names of fields in `key`; a name that neither the house nor the program knows is reported.
  mutating func fieldNames(_ key: String) -> [String] {
    let known = house.fields.map(\.name) + FieldSelector.pseudonyms
    return texts(key).compactMap { name in
      // A house without credits of its own is a set that others extend; it cannot tell what they will call theirs.
      if known.contains(name.value) || name.value == "copyright" || house.fields.isEmpty { return name.value }
      reader.unknown(name, "field", known)
      return nil
    }
  }
}

extension Subject {
  /// Whether the article has something of that name, be it empty.
  func has(_ name: String) -> Bool {
    switch name {
    case "dateline": article.dateline != nil
    case "headline": headline != nil
    case "date": article.publicationDate != nil
    case "copyright": article.anyCopyright != nil
    default: !article.fields(named: name).isEmpty
    }
  }

  /// The dateline seen as a field, whose value runs up to the first word of the story.
  var datelineField: Field? {
    guard let dateline = article.dateline else { return nil }
    let start = SourceRange(dateline.extent.start, dateline.extent.start)
    return Field(
      name: "dateline", type: .text, label: "", value: text.string(in: dateline.extent), names: dateline.agencies, range: dateline.range,
      labelRange: start, valueRange: dateline.extent, isEmpty: false)
  }

  /// What people call a field: its label as written in this article, else the house's.
  func label(of name: String) -> Argument {
    if let label = labels[name], !label.isEmpty { return .text(label) }
    return .text(house.label(of: name))
  }
}
