import SaksamaText
import SaksamaYAML

/// Takes from a front matter what the house's keys name: credits, copyright, headline, date and language.
struct FrontMatterReader: Sendable {
  private let house: House
  private let names: NameSplitter
  private let copyrights: CopyrightReader
  private let emptyValues: Set<String>

  init(_ house: House) {
    self.house = house
    names = NameSplitter(separators: house.nameSeparators)
    copyrights = CopyrightReader(house)
    emptyValues = Set(house.emptyValues.map { $0.lowercased() })
  }

  /// A key with its value.
  private typealias Entry = (key: Node, value: Node)

  /// The front matter at the start of `source`.
  func read(_ source: SourceText) -> FrontMatter? {
    guard var matter = FrontMatterFinder.find(in: source) else { return nil }
    guard let root = matter.root else { return matter }
    for field in house.fields {
      guard let entry = entry(field.frontMatter, root), let stated = self.field(field, entry, source) else { continue }
      matter.fields.append(stated)
      if field.type == .copyright, matter.copyright == nil {
        matter.copyright = copyrights.read(source, stated.valueRange)
      }
    }
    // The credits of a malformed block are there, but what is read of its values may not be what was meant.
    guard matter.problems.isEmpty else { return matter }
    if let value = entry(house.frontMatter.headline, root)?.value, let text = value.string {
      matter.headline = Located(text, at: inside(value, source))
    }
    if let value = entry(house.frontMatter.date, root)?.value { read(date: value, &matter) }
    if let value = entry(house.frontMatter.language, root)?.value { read(language: value, &matter) }
    return matter
  }

  private func read(date value: Node, _ matter: inout FrontMatter) {
    let written = value.string ?? value.kindName
    let day = written.prefix(10)
    let next = written.dropFirst(10).first
    if let date = CalendarDate(day), next.map({ $0 == "T" || $0 == "t" || $0 == " " }) ?? true {
      matter.date = Located(date, at: value.range)
      matter.neighbouringDays = FrontMatterReader.neighbours(of: date, written.utf8.dropFirst(11))
    } else {
      matter.faults.append(Located(.date(written), at: value.range))
    }
  }

  /// The days that a time in UTC may be elsewhere, where clocks run up to 12 hours behind and 14 ahead.
  private static func neighbours(of date: CalendarDate, _ time: Substring.UTF8View.SubSequence) -> [CalendarDate] {
    let isUTC = ["Z", "z", "+00:00", "+0000", "-00:00", "-0000"].contains { time.suffix($0.utf8.count).elementsEqual($0.utf8) }
    guard isUTC, time.count > 2, let hour = Int(String(decoding: time.prefix(2), as: UTF8.self)) else { return [] }
    return [hour < 12 ? date.previous : nil, hour >= 10 ? date.next : nil].compactMap(\.self)
  }

  private func read(language value: Node, _ matter: inout FrontMatter) {
    let written = value.string ?? value.kindName
    if let language = ArticleMetadata(language: written).language, (2...3).contains(language.utf8.count),
      language.utf8.allSatisfy(ASCII.isLowercase)
    {
      matter.articleLanguage = language
    } else {
      matter.faults.append(Located(.language(written), at: value.range))
    }
  }

  /// The first of `keys` that has a value which is something.
  private func entry(_ keys: [String], _ root: Node) -> Entry? {
    for key in keys {
      if let entry = entry(key, root), !isNothing(entry.value) { return entry }
    }
    return nil
  }

  /// The entry of a key; `a.b` is `b` in the mapping `a` where there is no key with the dot.
  private func entry(_ key: String, _ node: Node) -> Entry? {
    guard let entries = node.mapping else { return nil }
    if let entry = entries.first(where: { $0.name == key }) { return (entry.key, entry.value) }
    guard let dot = key.firstIndex(of: "."), let part = node[String(key[..<dot])] else { return nil }
    return entry(String(key[key.index(after: dot)...]), part)
  }

  private func isNothing(_ node: Node) -> Bool {
    switch node.content {
    case .null: return true
    case .scalar(let scalar):
      let text = scalar.text.filter { !$0.isWhitespace }
      return text.isEmpty || emptyValues.contains(text.lowercased())
    case .sequence(let items): return items.allSatisfy(isNothing)
    case .mapping(let entries): return entries.isEmpty
    }
  }

  private func field(_ definition: FieldDefinition, _ entry: Entry, _ source: SourceText) -> Field? {
    let values = texts(entry.value)
    guard let first = values.first, let last = values.last else { return nil }
    var found: [Field.Name] = []
    if definition.type == .text || definition.type == .copyright || values.count > 1 {
      found = values.map { Field.Name(text: $0.string ?? "", range: inside($0, source)) }
    } else {
      let range = inside(first, source)
      // Names can be told apart only where the text stands as it is meant.
      found =
        source.string(in: range) == first.string
        ? names.names(source, range) : [Field.Name(text: first.string ?? "", range: range)]
    }
    let isOne = values.count == 1
    let valueRange = isOne ? inside(first, source) : SourceRange(first.range.start, last.range.end)
    return Field(
      name: definition.name, type: definition.type, label: entry.key.string ?? "",
      value: isOne ? first.string ?? "" : values.compactMap(\.string).joined(separator: ", "), names: found,
      range: SourceRange(entry.key.range.start, max(entry.key.range.end, last.range.end)), labelRange: entry.key.range,
      valueRange: valueRange, isEmpty: false)
  }

  /// The texts in a value: itself, the items of a list, and of a person with several properties the name.
  private func texts(_ node: Node) -> [Node] {
    if isNothing(node) { return [] }
    switch node.content {
    case .scalar: return [node]
    case .sequence(let items): return items.flatMap { $0.sequence == nil ? texts($0) : [] }
    case .mapping: return node["name"].map { $0.string == nil ? [] : texts($0) } ?? []
    case .null: return []
    }
  }

  /// The text of a scalar without its quotation marks, where it stands as it is meant; else all of the scalar.
  private func inside(_ node: Node, _ source: SourceText) -> SourceRange {
    guard case .scalar(let scalar) = node.content, scalar.style == .quoted, node.range.length >= 2 else { return node.range }
    let range = SourceRange(node.range.start + 1, node.range.end - 1)
    return source.slice(range).elementsEqual(scalar.text.utf8) ? range : node.range
  }
}
