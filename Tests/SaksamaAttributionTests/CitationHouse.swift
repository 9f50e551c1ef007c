import SaksamaArticle
import SaksamaAttribution
import SaksamaText

/// A newsroom with the words that cite, and a handful of sources.
enum CitationHouse {
  static let lists = [
    "agencies": "ANTARA\tAntara News\nAFP\tAgence France-Presse\nInterfax\nXinhua\nTASS\nSANA\nAP\nANTV Laut\nAnadolu\n",
    "outlets": "Soompi\nThe Korea Herald\nMedical Daily\nTempo\nFajar\nCosmopolitan UK\tCosmopolitan U.K.\n",
    "citation-cues": """
    kata\tafter\tagency-or-outlet
    kepada\tafter\tagency-or-outlet
    demikian\tafter\tagency-or-outlet
    menurut laporan\tafter\tagency-or-outlet
    dikutip\tafter\tagency-or-outlet
    dikutip dari\tafter\tagency-or-outlet
    dilansir\tafter\toutlet
    diwartakan\tafter\toutlet
    seperti disiarkan\tafter\toutlet
    via\tafter\tagency-or-outlet
    melaporkan\tbefore\tagency-or-outlet
    dalam keterangan\tafter\tpress-release
    melalui akun\tafter\tsocial-media
    dikutip dari gugatan\tafter\tdocument
    """,
    "citation-nouns": """
    dari\t\tjoint
    laman\t\tjoint
    wartawan\t\tjoint
    majalah\t\toutlet
    radio\t\toutlet
    kantor berita\t\tagency
    seperti\t\tintro
    demikian\t\tintro
    keterangan\t\tstatement
    akun\t\tstatement
    gugatan\t\tstatement
    tertulis\t\tpart
    """,
    "ambiguous-sources": "Fajar\nSANA\n",
    "places": "Prancis\nTurki\nSuriah\n",
    "organisation-words": "Dinas\nKementerian\n",
  ]

  /// What the reader of that newsroom finds in `text`.
  static func statements(_ text: String, lists extra: [String: String] = [:]) -> Statements {
    let (article, house) = article(text, lists: extra)
    return AttributionReader(house).read(article)
  }

  /// `text` as an article of that newsroom.
  static func article(_ text: String, lists extra: [String: String] = [:]) -> (Article, House) {
    var house = House()
    house.name = "test"
    house.language = "id"
    house.datelineAgencies = ["ANTARA"]
    house.datelineDashes = ["-"]
    house.nameSeparators = ["/", ", ", " dan "]
    house.relatedLabels = ["Baca juga"]
    house.quotedMaterialBeginnings = ["Berikut narasi"]
    house.fields = [FieldDefinition(name: "editor", type: .people, labels: ["Editor"])]
    house.calendar.weekdays = [["Senin"], ["Selasa"], ["Rabu"], ["Kamis"], ["Jumat"], ["Sabtu"], ["Minggu"]]
    house.lexicons = lists.merging(extra) { $1 }.mapValues { Lexicon(SourceText(name: "list.tsv", $0)) }
    return (WireFormat(house).parse(SourceText(name: "test.txt", text), ArticleMetadata()), house)
  }
}
