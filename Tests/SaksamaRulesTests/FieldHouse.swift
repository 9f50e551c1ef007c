import SaksamaArticle
import SaksamaRules
import SaksamaText
import SaksamaYAML
import Testing

/// A newsroom with all kinds of credits, for the checks of fields.
enum FieldHouse {
  static let set = """
    language: id
    fields:
      pewarta: {type: people, labels: [Pewarta, Reporter]}
      penerjemah: {type: people, labels: [Penerjemah]}
      oleh: {type: people, labels: [Oleh]}
      editor: {type: people, labels: [Editor]}
      sumber: {type: sources, labels: [Sumber]}
      tag: {type: text, labels: [Tag]}
      copyright: {type: copyright, labels: [COPYRIGHT, Copyright]}
    dateline: {agencies: [ANTARA, KABAR], dashes: ["-"]}
    name-separators: ["/", ", ", " dan "]
    furniture: {related: [Baca juga], notice: [Dilarang], quoted-material: [Berikut narasi]}
    credit-order: [sumber, related, [pewarta, penerjemah, oleh], editor, copyright, notice]
    copyright: {signs: ["©"]}
    empty-values: ["-", "&nbsp;"]
    calendar:
      months: [[Januari, Jan], [Februari, Feb], [Maret], [April], [Mei], [Juni], [Juli], [Agustus], [September], [Oktober], [November, Nov], [Desember, Des]]
      weekdays: [[Senin], [Selasa], [Rabu], [Kamis], [Jumat, Jum'at], [Sabtu], [Minggu, Ahad]]
    """

  /// A runner in that newsroom, with word lists in the form of their files.
  static func runner(
    lists: [String: String] = [:], scopes: [Scope] = [.body], date: String? = nil, headline: String? = nil
  ) throws -> CheckRunner {
    let root = try #require(YAMLReader().read(SourceText(name: "set.yaml", set)).root)
    let read = SetDefinition.read(root, name: "test")
    #expect(read.problems.map(\.message) == [])
    var house = House()
    read.definition.content.apply(to: &house)
    house.lexicons = lists.mapValues { Lexicon(SourceText(name: "list.tsv", $0)) }
    return CheckRunner(house: house, scopes: scopes, metadata: ArticleMetadata(headline: headline, date: date.flatMap { CalendarDate($0) }))
  }
}

extension CheckRunner.Run {
  /// Why the check had nothing to say; nil where it spoke.
  var reason: Reason? {
    if case .notApplicable(let reason) = outcome { reason } else { nil }
  }

  /// What stands at the other places of the first finding.
  var related: [String] { findings.first?.related.map(\.label) ?? [] }
}
