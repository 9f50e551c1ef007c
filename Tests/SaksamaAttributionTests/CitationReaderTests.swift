import SaksamaAttribution
import Testing

@Suite("Citations")
struct CitationReaderTests {
  /// Each citation as `kind name < cue`, in order of place.
  private func found(_ text: String) -> [String] {
    CitationHouse.statements(text).citations.map { "\($0.kind.rawValue) \($0.name.text) < \($0.cue.text)" }
  }

  @Test(
    "finds a known source behind a cue",
    arguments: [
      ("Situasi tegang, kata Interfax.", "agency Interfax < kata"),
      ("Kapal tiba, kata kantor berita Interfax.", "agency Interfax < kata"),
      ("Kapal tiba, seperti dikutip dari laman Soompi, Rabu.", "outlet Soompi < seperti dikutip dari"),
      ("Kapal tiba, demikian seperti disiarkan The Korea Herald.", "outlet The Korea Herald < demikian seperti disiarkan"),
      ("Kapal tiba, dikutip Agence France-Presse.", "agency Agence France-Presse < dikutip"),
      ("Kapal tiba, demikian Xinhua.", "agency Xinhua < demikian"),
      ("\"Kami siap,\" kata Sari kepada ANTARA.", "agency ANTARA < kepada"),
      ("\"Kami siap,\" kata Sari kepada wartawan AFP.", "agency AFP < kepada"),
      ("Foto itu dibagikan via AP.", "agency AP < via"),
      ("Menurut laporan AFP, kapal itu tiba.", "agency AFP < Menurut laporan"),
      ("Kapal tiba, kata kantor berita Turki Anadolu.", "agency Anadolu < kata"),
      ("Kapal tiba, dikutip dari kantor berita resmi Suriah, SANA.", "agency SANA < dikutip dari"),
    ])
  func behind(_ text: String, _ citation: String) {
    #expect(found(text) == [citation])
  }

  @Test(
    "finds a known source before a cue, over the day and what stands between commas",
    arguments: [
      ("AFP melaporkan kapal itu tiba.", "agency AFP < melaporkan"),
      ("Soompi, Rabu (15/11) waktu setempat, melaporkan kapal itu tiba.", "outlet Soompi < melaporkan"),
      ("Soompi pada Kamis melaporkan kapal itu tiba.", "outlet Soompi < melaporkan"),
      ("Kantor berita SANA melaporkan kapal itu tiba.", "agency SANA < melaporkan"),
    ])
  func before(_ text: String, _ citation: String) {
    #expect(found(text) == [citation])
  }

  @Test(
    "takes a name that no list holds where the cue or a noun leaves no doubt",
    arguments: [
      ("Kapal tiba, dilansir Kabar Samudra, Rabu.", ["outlet Kabar Samudra < dilansir"]),
      ("Kata Sari kepada radio Laut Biru.", ["outlet Laut Biru < kepada"]),
      ("Kapal tiba, dilansir Medical Dialy.", ["outlet Medical Dialy < dilansir"]),
      ("Kapal tiba, dikutip dari Medical Dialy.", ["outlet Medical Dialy < dikutip dari"]),
      ("Kapal tiba, dikutip dari Kabar Samudra.", []),
      ("Kapal tiba, dilansir Dinas Laut.", []),
      ("Kapal tiba, dilansir BPLS.", []),
      ("Kapal tiba, dilansir Rabu.", []),
      ("Kata Sari kepada radio Prancis.", []),
    ])
  func unknown(_ text: String, _ citations: [String]) {
    #expect(found(text) == citations)
  }

  @Test(
    "leaves words and people alone that are written like a source",
    arguments: [
      "Jalan itu antara kota dan laut, kata antara lain Sari.", "Antara kota dan laut ada jalan.", "Kapal tiba, kata Fajar.",
      "Kapal tiba, kata Tempo Laksana.", "Dia menulis kepada Ap dan via sana.", "Kantor Berita Xinhua dibuka di kota itu.",
      "Direktur Xinhua mengatakan kapal itu tiba.", "Kerja sama Interfax dan kota itu melaporkan hasil.", "(ANTARA/Sari Lande)",
    ])
  func traps(_ text: String) {
    #expect(found(text) == [])
  }

  @Test(
    "looks only at the article's own voice",
    arguments: [
      ("\"Kapal tiba, kata Interfax,\" ujar Sari.", []), ("Sari membaca \"dilansir Soompi\" itu.", []),
      ("Baca juga: Kapal tiba, kata Interfax", []), ("Baku (ANTARA) - Kapal tiba.", []),
      ("Berikut narasi unggahan itu:\n\n\"Kapal tiba, kata Interfax.\"", []),
      ("\"Kapal tiba,\" kata Sari dikutip AFP.", ["agency AFP < dikutip"]),
      ("Lagu \"Laut dirilis, seperti dilansir laman Soompi.", ["outlet Soompi < seperti dilansir"]),
    ])
  func voice(_ text: String, _ citations: [String]) {
    #expect(found("Kapal itu berangkat.\n\n" + text) == citations)
  }

  @Test(
    "reads several sources of one cue, and one source of two cues once",
    arguments: [
      ("Kapal tiba, menurut laporan AFP dan Xinhua.", ["agency AFP < menurut laporan", "agency Xinhua < menurut laporan"]),
      ("Kapal tiba, menurut laporan AFP/Xinhua.", ["agency AFP < menurut laporan", "agency Xinhua < menurut laporan"]),
      ("Kapal tiba, demikian AFP melaporkan.", ["agency AFP < demikian"]),
    ])
  func several(_ text: String, _ citations: [String]) {
    #expect(found(text) == citations)
  }

  @Test(
    "finds an agency in parentheses at the end of a paragraph",
    arguments: [("Kapal tiba. (Xinhua)", 1), ("Kapal tiba (SANA).", 0), (")", 0), ("Kapal (Xinhua) tiba.", 0)])
  func parentheses(_ text: String, _ count: Int) {
    #expect(found(text).count == count)
  }

  @Test(
    "finds statements, accounts and documents with the name behind them",
    arguments: [
      ("Kata Sari dalam keterangan tertulis PP Laut, Rabu.", "press-release keterangan tertulis PP Laut < dalam"),
      ("Kata Sari melalui akun resminya @sari.lande, Rabu.", "social-media @sari.lande < melalui"),
      ("Kapal tiba, dikutip dari gugatan itu.", "document gugatan < dikutip dari"),
    ])
  func statements(_ text: String, _ citation: String) {
    #expect(found(text) == [citation])
  }

  @Test(
    "takes what the newsroom did for no citation of itself",
    arguments: [("Peristiwa itu diwartakan ANTARA.", 0), ("Kapal tiba, diwartakan ANTARA.", 1)])
  func own(_ text: String, _ count: Int) {
    #expect(found(text).count == count)
  }

  @Test("finds nothing in a newsroom without words that cite")
  func empty() {
    #expect(CitationHouse.statements("Kapal tiba, kata Interfax.", lists: ["citation-cues": ""]).citations.isEmpty)
  }
}
