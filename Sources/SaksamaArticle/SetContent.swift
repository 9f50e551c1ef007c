import SaksamaText
public import SaksamaYAML

/// The words, labels and lists of one set; nil where the set does not speak of a thing.
public struct SetContent: Sendable {
  /// A field as a set states it; a part that is left out is the extended set's.
  public struct FieldContent: Sendable {
    let name: String
    let type: FieldType?
    let labels: [String]?
    let frontMatter: [String]?
    /// The name as the file states it.
    public let place: Located<String>
  }

  var language: String?
  /// The fields, in order.
  public private(set) var fields: [FieldContent] = []
  var datelineAgencies: [String]?
  var datelineDashes: [String]?
  var placeParticles: [String]?
  var relatedLabels: [String]?
  var noticeBeginnings: [String]?
  var quotedMaterialBeginnings: [String]?
  /// The fields that hold the byline, each with its place.
  public private(set) var reporters: [Located<String>]?
  /// The field that names the desk, with its place.
  public private(set) var desk: Located<String>?
  var creditOrder: [[String]]?
  /// Every name in the order of credits, with its place.
  public private(set) var orderedNames: [Located<String>] = []
  var copyrightSigns: [String]?
  var emptyValues: [String]?
  var nameSeparators: [String]?
  var nameParticles: [String]?
  var months: [[String]]?
  var weekdays: [[String]]?
  var functionWords: [String: [String]] = [:]
  var frontMatterHeadline: [String]?
  var frontMatterDate: [String]?
  var frontMatterLanguage: [String]?
  /// The word lists by name, each a path relative to the set.
  public private(set) var lexicons: [String: Located<String>] = [:]

  /// The set that says nothing.
  public init() {}

  /// Reads the keys that a `set.yaml` and its `examples` share.
  init(reading reader: inout MappingReader) {
    if let text = reader.text("language") {
      language = text.value
      if !LanguageTag.isValid(text.value) { reader.report(LanguageTag.problem(text.value), at: text.range) }
    }
    if let node = reader.node("fields") { readFields(node, &reader) }
    part("dateline", &reader) { content, part in
      content.datelineAgencies = part.values("agencies")
      content.datelineDashes = part.values("dashes")
      content.placeParticles = part.values("place-particles")
    }
    part("furniture", &reader) { content, part in
      content.relatedLabels = part.values("related")
      content.noticeBeginnings = part.values("notice")
      content.quotedMaterialBeginnings = part.values("quoted-material")
    }
    reporters = reader.texts("reporters")
    desk = reader.text("desk")
    creditOrder = reader.groups("credit-order")
    for step in reader.node("credit-order")?.sequence ?? [] {
      orderedNames += (step.sequence ?? [step]).compactMap { name in name.string.map { Located($0, at: name.range) } }
    }
    part("copyright", &reader) { content, part in content.copyrightSigns = part.values("signs") }
    emptyValues = reader.values("empty-values")
    nameSeparators = reader.values("name-separators")
    nameParticles = reader.values("name-particles")
    part("calendar", &reader) { content, part in
      content.months = part.groups("months", count: 12)
      content.weekdays = part.groups("weekdays", count: 7)
    }
    part("function-words", &reader) { content, part in
      for entry in part.allEntries() { content.functionWords[entry.name] = part.values(entry.name) }
    }
    part("frontMatter", &reader) { content, part in
      content.frontMatterHeadline = part.values("headline")
      content.frontMatterDate = part.values("date")
      content.frontMatterLanguage = part.values("language")
    }
    part("lexicon", &reader) { content, part in
      for entry in part.allEntries() { content.lexicons[entry.name] = part.text(entry.name) }
    }
  }

  private mutating func part(
    _ key: String, _ reader: inout MappingReader, _ read: (inout SetContent, inout MappingReader) -> Void
  ) {
    guard let node = reader.node(key) else { return }
    var part = MappingReader(node, key)
    read(&self, &part)
    reader.report(part.finish())
  }

  private mutating func readFields(_ node: Node, _ reader: inout MappingReader) {
    var part = MappingReader(node, "fields")
    for entry in part.allEntries() {
      var field = MappingReader(entry.value, "the field `\(entry.name)`")
      fields.append(
        FieldContent(
          name: entry.name, type: field.choice("type", FieldType.self)?.value, labels: field.values("labels"),
          frontMatter: field.values("frontMatter"), place: Located(entry.name, at: entry.key.range)))
      part.report(field.finish())
    }
    reader.report(part.finish())
  }

  /// Lays this set over `house`: maps merge by key, lists replace.
  public func apply(to house: inout House) {
    for field in fields {
      let known = house.field(field.name)
      let merged = FieldDefinition(
        name: field.name, type: field.type ?? known?.type ?? .text, labels: field.labels ?? known?.labels ?? [],
        frontMatter: field.frontMatter ?? known?.frontMatter ?? [])
      house.fields.removeAll { $0.name == field.name }
      house.fields.append(merged)
    }
    house.language = language ?? house.language
    house.datelineAgencies = datelineAgencies ?? house.datelineAgencies
    house.datelineDashes = datelineDashes ?? house.datelineDashes
    house.placeParticles = placeParticles ?? house.placeParticles
    house.relatedLabels = relatedLabels ?? house.relatedLabels
    house.noticeBeginnings = noticeBeginnings ?? house.noticeBeginnings
    house.quotedMaterialBeginnings = quotedMaterialBeginnings ?? house.quotedMaterialBeginnings
    house.reporterFields = reporters?.map(\.value) ?? house.reporterFields
    house.deskField = desk?.value ?? house.deskField
    house.creditOrder = creditOrder ?? house.creditOrder
    house.copyrightSigns = copyrightSigns ?? house.copyrightSigns
    house.emptyValues = emptyValues ?? house.emptyValues
    house.nameParticles = nameParticles ?? house.nameParticles
    house.nameSeparators = nameSeparators ?? house.nameSeparators
    house.calendar.months = months ?? house.calendar.months
    house.calendar.weekdays = weekdays ?? house.calendar.weekdays
    house.frontMatter.headline = frontMatterHeadline ?? house.frontMatter.headline
    house.frontMatter.date = frontMatterDate ?? house.frontMatter.date
    house.frontMatter.language = frontMatterLanguage ?? house.frontMatter.language
    house.functionWords.merge(functionWords) { _, nearest in nearest }
  }
}

extension MappingReader {
  fileprivate mutating func values(_ key: String) -> [String]? { texts(key)?.map(\.value) }

  /// A list whose items are texts or lists of texts; `count` items where a count is fixed.
  fileprivate mutating func groups(_ key: String, count: Int? = nil) -> [[String]]? {
    guard let node = node(key) else { return nil }
    guard let items = node.sequence else {
      report("`\(key)` must be a list, not \(node.kindName).", at: node.range)
      return nil
    }
    if let count, items.count != count {
      report("`\(key)` must have \(count) items, not \(items.count).", at: node.range)
      return nil
    }
    return items.map { item in texts(of: item, key)?.map(\.value) ?? [] }
  }
}
