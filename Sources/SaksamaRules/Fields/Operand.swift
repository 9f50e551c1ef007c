import SaksamaArticle
import SaksamaText
import SaksamaYAML

/// A value of an article that can be held against another.
struct Operand {
  /// What it is a value of.
  let name: String
  let text: String
  /// Where it stands; nil for what the input states beside the text.
  let range: SourceRange?
  /// The year or the day as a number that grows with time.
  let number: Int?

  /// The values that are parts of things, beside the fields.
  static let parts =
    ["copyright.year", "copyright.holder", "dateline.agency", "dateline.place", "dateline.date", "date", "date.year", "headline"]
    + ["date", "copyright.year", "copyright.holder"].map { stated + $0 }

  /// What stands before the name of a value of the front matter.
  fileprivate static let stated = "front-matter."

  /// The values of `name` in an article; none where it is absent.
  static func values(of name: String, in subject: Subject) -> [Operand] {
    let article = subject.article
    // Half-read values of a malformed block contradict nothing; its fault is told.
    if name.hasPrefix(stated), article.frontMatter?.problems.isEmpty == false { return [] }
    switch name {
    case "copyright.year":
      return year(of: article.anyCopyright)
    case "copyright.holder":
      return holder(of: article.anyCopyright)
    case "front-matter.copyright.year": return year(of: article.frontMatter?.copyright)
    case "front-matter.copyright.holder": return holder(of: article.frontMatter?.copyright)
    case "front-matter.date":
      guard let matter = article.frontMatter, let date = matter.date else { return [] }
      return ([date.value] + matter.neighbouringDays).map { Operand(name: "date", $0, at: date.range) }
    case "dateline.date":
      guard let dateline = article.dateline, let date = dateline.date else { return [] }
      return [Operand(name: "dateline", date, at: dateline.range)]
    case "dateline.agency":
      return article.dateline?.agencies.map { Operand(name: "dateline", text: $0.text, range: $0.range, number: nil) } ?? []
    case "dateline.place":
      return article.dateline?.places.map { Operand(name: "dateline", text: $0.text, range: $0.range, number: nil) } ?? []
    case "date":
      return article.publicationDate.map { [Operand(name: name, $0, at: nil)] } ?? []
    case "date.year":
      return article.publicationDate.map { [Operand(name: "date", text: String($0.year), range: nil, number: $0.year, year: $0.year)] }
        ?? []
    case "headline":
      return subject.headline.map { [Operand(name: name, text: $0.string(in: $0.contentRange), range: nil, number: nil)] } ?? []
    default:
      let isStated = name.hasPrefix(stated)
      let name = isStated ? String(name.dropFirst(stated.count)) : name
      let fields = isStated ? article.statedFields.filter { $0.name == name } : article.fields(named: name)
      return fields.flatMap(\.names).map { Operand(name: name, text: $0.text, range: $0.range, number: Int($0.text)) }
    }
  }

  private static func year(of copyright: Copyright?) -> [Operand] {
    // A range of years speaks for its last one.
    copyright?.years.last.map { [Operand(name: "copyright", text: String($0.value), range: $0.range, number: $0.value, year: $0.value)] }
      ?? []
  }

  private static func holder(of copyright: Copyright?) -> [Operand] {
    copyright?.holder.map { [Operand(name: "copyright", text: $0.text, range: $0.range, number: nil)] } ?? []
  }

  /// A day.
  private init(name: String, _ date: CalendarDate, at range: SourceRange?) {
    self.init(name: name, text: date.description, range: range, number: date.dayNumber, year: date.year)
  }

  /// Why none of `names` has a value.
  static func reason(for names: [String]) -> Reason {
    guard let name = names.first else { return .nothingToCheck }
    if name == "date" || name == "date.year" { return .noDate }
    if name.hasPrefix(stated) || name == "dateline.date" { return .nothingToCheck }
    return .absent(name.split(separator: ".").first.map(String.init) ?? name)
  }

  /// The year of a date or of a copyright line.
  let year: Int?

  init(name: String, text: String, range: SourceRange?, number: Int?, year: Int? = nil) {
    self.name = name
    self.text = text
    self.range = range
    self.number = number
    self.year = year
  }

  /// What makes two values equal: the number, or the text in small letters with single spaces.
  var key: String { number.map(String.init) ?? NameIndex.folded(text) }
}

extension Options {
  /// The names of values in `key`: fields of the house, or parts such as `copyright.year`.
  mutating func operands(_ key: String) -> [String] {
    let known = Operand.parts + house.fields.map(\.name) + house.fields.map { Operand.stated + $0.name }
    return texts(key).compactMap { name in
      if known.contains(name.value) || house.fields.isEmpty { return name.value }
      reader.unknown(name, "value of an article", known)
      return nil
    }
  }
}
