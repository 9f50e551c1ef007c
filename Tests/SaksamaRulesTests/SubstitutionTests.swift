import SaksamaRules
import SaksamaText
import Testing

@Suite("substitution")
struct SubstitutionTests {
  private static let swap = """
    swap: {resiko: risiko, cabe: cabai, duren: durian, dimana: di mana, Walikota: Wali Kota, walikota: wali kota, rapor merah: nilai merah}
    """

  @Test(
    "marks wrong forms, but no names and no titles",
    arguments: [
      "Kenaikan itu menambah ⟦resiko⟧ dan harga ⟦cabe⟧.",
      "⟦Resiko⟧ itu besar. ⟦Dimana⟧ warga tinggal?",
      "\"⟦Dimana⟧ mereka?\" kata Budi, \"⟦resiko⟧ besar\".",
      "- ⟦Resiko⟧ banjir naik.",
      "Terminal Pondok Cabe di Duren Sawit ramai.",
      "Resiko Banjir adalah judul. Duren Sawit ramai.",
      "Film \"Resiko Cinta\" diputar bersama ‘Duren Montong’ dan 'Cabe Merah'.",
      "Film \"⟦resiko⟧ cinta\" diputar; 'harga ⟦cabe⟧' naik.",
      "Kata dia, \"Presiden Bicara Soal Resiko Besar Yang Datang Besok Pagi Sekali\", lalu pergi.",
      "Beresiko, resikonya, dan resiko2 tidak sama.",
      "Kata H. Resiko kepada Dr. Cabe.",
      "Nilainya ⟦rapor merah⟧. ⟦Rapor merah⟧ itu baru.",
      "⟦Walikota⟧ Budi bertemu ⟦Walikota⟧ Bandung dan ⟦walikota⟧ lain.",
      "Pukul 15.00 WIB. ⟦Resiko⟧ naik.",
    ])
  func marks(_ text: String) throws {
    #expect(try CheckRunner().marks("substitution", SubstitutionTests.swap, in: text) == text)
  }

  @Test("a story begins behind its dateline, so that a capital letter there tells nothing")
  func dateline() throws {
    let text = "Jakarta (ANTARA) - ⟦Resiko⟧ banjir naik."
    #expect(try CheckRunner().marks("substitution", SubstitutionTests.swap, in: text) == text)
  }

  @Test("in-names and in-titles take names and titles in")
  func namesAndTitles() throws {
    let text = "Di Pondok ⟦Cabe⟧, film \"⟦Resiko⟧ Cinta\" diputar."
    let options = "{in-names: true, in-titles: true, swap: {resiko: risiko, cabe: cabai}}"
    #expect(try CheckRunner().marks("substitution", options, in: text) == text)
  }

  @Test(
    "expects the right form in the letter case of the wrong one",
    arguments: [
      ("Ada resiko.", "risiko"), ("Resiko itu besar.", "Risiko"), ("RESIKO itu besar.", "RISIKO"), ("Dimana dia?", "Di mana"),
      ("Walikota Budi datang.", "Wali Kota"), ("Ada rapor merah.", "nilai merah"),
    ])
  func expected(_ text: String, _ expected: String) throws {
    let run = try CheckRunner().run("substitution", SubstitutionTests.swap, on: text)
    #expect(run.arguments["expected"] == expected)
    #expect(run.findings.map(\.isUnfixable) == [false])
  }

  @Test("several alternatives leave the choice to people", arguments: ["swap: {apotik: apotek | rumah obat}", "lists: [words]"])
  func alternatives(_ options: String) throws {
    let runner = CheckRunner(house: CheckRunner.house(lists: ["words": "apotik\tapotek|rumah obat\n"]))
    let run = try runner.run("substitution", options, on: "Apotik itu tutup.")
    #expect(run.findings.first?.arguments["expected"] == .alternatives(["Apotek", "Rumah obat"]))
    #expect(run.findings.first?.isUnfixable == true)
  }

  @Test("what has the right letter case already is no fault")
  func onlyLetterCase() throws {
    let text = "Kantor berita ⟦antara⟧ dan ANTARA."
    #expect(try CheckRunner().marks("substitution", "{in-names: true, swap: {antara: ANTARA}}", in: text) == text)
  }

  @Test("patterns put their groups into what they expect")
  func patterns() throws {
    let options = "patterns: [{find: '\\bRp ([0-9]+)', replace: 'Rp$1'}, {find: '(?i)\\bdi (lakukan)\\b', replace: 'di$1'}]"
    let text = "⟦Di lakukan⟧ dengan ⟦Rp 500⟧ dan Rp500."
    let run = try CheckRunner().run("substitution", options, on: CheckRunner.withoutMarks(text))
    #expect(run.marked == text)
    #expect(run.findings.map { $0.arguments["expected"] } == [.text("Dilakukan"), .text("Rp500")])
  }

  @Test("exceptions cover the forms within them")
  func exceptions() throws {
    let text = "Uji formil dan ⟦formil⟧ lain."
    #expect(try CheckRunner().marks("substitution", "{swap: {formil: formal}, exceptions: [uji formil]}", in: text) == text)
  }

  @Test("in the headline the same holds as in the story")
  func headline() throws {
    let runner = CheckRunner(scopes: [.headline], metadata: .init(headline: "Resiko banjir di Pondok Cabe"))
    let run = try runner.run("substitution", SubstitutionTests.swap, on: "Isi resiko berita.")
    #expect(run.marked == "⟦⟧Isi resiko berita.")
    #expect(run.arguments["expected"] == "Risiko")
  }

  @Test(
    "reports pairs and options without effect",
    arguments: [
      ("swap: {resiko: resiko}", "resiko: `resiko` would be replaced by itself; take it out."),
      ("{swap: {resiko: risiko}, lists: [words]}", "words: `resiko` is given twice, in `swap` or `lists`; take one out."),
      ("lists: [bare]", "bare: `kata` has no replacement; write it behind the colon, or take the form out."),
      ("swap: {a: b, b: c}", "a: `a` is replaced by `b`, which `c` replaces; name the last form."),
      ("swap: {'...': …}", "'...': `...` holds no word, so it can never be found as one; write it under `patterns`."),
      (
        "{swap: {resiko: risiko}, exceptions: [uji formil]}",
        "uji formil: No wrong form stands in the exception `uji formil`; take it out."
      ),
      (
        "{patterns: [{find: ab, replace: c}], in-names: true}",
        "true: `in-names` speaks of words, and the rule has patterns alone; take it out."
      ),
      ("patterns: [{find: '(a)b', replace: $2}]", "$2: Unknown group `2`; did you mean `1`?"),
      ("patterns: [{find: ab}]", "{find: ab}: A pattern has no `replace`."),
      ("{}", "{}: The options have no `swap` or `lists` or `patterns`, so the rule can find nothing."),
    ])
  func problems(_ options: String, _ problem: String) throws {
    let runner = CheckRunner(house: CheckRunner.house(lists: ["words": "resiko\trisiko\n", "bare": "kata\n"]))
    #expect(try runner.problems("substitution", options) == [problem])
  }
}
