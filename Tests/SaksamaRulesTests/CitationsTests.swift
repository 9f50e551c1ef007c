import SaksamaRules
import Testing

@Suite("citations")
struct CitationsTests {
  static let lists = [
    "agencies": "ANTARA\tAntara News\nAFP\tAgence France-Presse\nXinhua\nReuters\nKabar Dalam\n",
    "outlets": "Medical Daily\nVista UK\tVista U.K.\n",
    "citation-cues": """
    kata\tafter\tagency-or-outlet
    kepada\tafter\tagency-or-outlet
    dilansir\tafter\toutlet
    dalam siaran pers\tafter\tpress-release
    menurut data\tafter\tdocument
    """,
  ]

  private func marks(_ options: String, _ text: String) throws -> String {
    try FieldHouse.runner(lists: CitationsTests.lists).marks("citations", options, in: text)
  }

  @Test(
    "asks a translation for its source, wherever it is named",
    arguments: [
      "Kapal tiba.\n\n⟦Penerjemah: Sari⟧", "Kapal tiba, menurut data itu.\n\n⟦Penerjemah: Sari⟧",
      "Kata Budi kepada Antara News.\n\n⟦Penerjemah: Sari⟧",
      "Kapal tiba, kata AFP.\n\nPenerjemah: Sari", "Kapal tiba, kata Budi dalam siaran pers.\n\nPenerjemah: Sari",
      "Kapal tiba.\n\nSumber: AFP\n\nPenerjemah: Sari", "Kapal tiba.\n\nSumber: -\n\n⟦Penerjemah: Sari⟧",
    ])
  func translation(_ text: String) throws {
    #expect(try marks("{find: translation-without-source, translator: [penerjemah], credits: [sumber], lists: [agencies]}", text) == text)
  }

  @Test(
    "asks for a credit of the first foreign agency",
    arguments: [
      "Kapal tiba, kata ⟦AFP⟧. Kapal pulang, kata Reuters.\n\nPewarta: Sari", "Kapal tiba, kata AFP.\n\nSumber: Reuters",
      "Kapal tiba, kata AFP.\n\nPenerjemah: Sari", "Kata Budi kepada Antara News.\n\nPewarta: Sari",
      "Kapal tiba, kata Kabar Dalam.\n\nPewarta: Sari",
      "Kapal tiba, dilansir Medical Daily.\n\nPewarta: Sari", "Kapal tiba, kata AFP.\n\nPewarta: AFP",
    ])
  func agency(_ text: String) throws {
    let options = "{find: uncredited-agency, credits: [sumber, penerjemah], lists: [agencies], domestic: [Kabar Dalam]}"
    #expect(try marks(options, text) == text)
  }

  @Test(
    "finds credited sources that the story leaves out",
    arguments: [
      "Kapal tiba, kata AFP.\n\nSumber: ⟦Reuters⟧", "Kapal tiba, kata AFP.\n\nSumber: Agence France-Presse",
      "Kapal Dinas Laut tiba.\n\nSumber: Dinas Laut",
      "Kapal tiba.\n\nSumber: ⟦AFP⟧/⟦Xinhua⟧",
    ])
  func uncited(_ text: String) throws {
    #expect(try marks("{find: uncited-credit, credits: [sumber], lists: [agencies, outlets]}", text) == text)
  }

  @Test("points from the credit to what the story cites")
  func related() throws {
    let run = try FieldHouse.runner(lists: CitationsTests.lists).run(
      "citations", "{find: uncited-credit, credits: [sumber]}", on: "Kapal tiba, kata AFP.\n\nSumber: Reuters")
    #expect(run.related == ["AFP"])
    #expect(run.arguments == ["value": "Reuters", "field": "Sumber"])
  }

  @Test(
    "finds misspelt sources at a cue, with the right name",
    arguments: [
      ("Kapal tiba, dilansir ⟦Medical Dialy⟧.", "Medical Daily"), ("Kapal tiba, dilansir ⟦Reuter⟧.", "Reuters"),
      ("Kapal tiba, dilansir Vista U.K.", nil),
      ("Kapal tiba, dilansir Kabar Samudra.", nil), ("Kantor Reuter dibuka.", nil),
    ] as [(String, String?)])
  func misspelt(_ text: String, _ expected: String?) throws {
    let run = try FieldHouse.runner(lists: CitationsTests.lists).run(
      "citations", "{find: misspelt, lists: [agencies, outlets]}", on: CheckRunner.withoutMarks(text))
    #expect(run.marked == text)
    #expect(run.arguments["expected"] == expected)
  }

  @Test(
    "finds reports without a source",
    arguments: [
      "⟦Dilaporkan⟧ bahwa kapal tiba.", "Kapal tiba, seperti ⟦dikutip⟧ pada Rabu.", "Kapal tiba, ⟦dikutip⟧ Rabu.",
      "Kapal itu dikutip pada Rabu.",
      "Kapal itu dilaporkan ke polisi.", "Kapal itu dilaporkan bahwa tiba oleh warga.", "Dilaporkan bahwa kapal tiba, kata AFP.",
      "\"Dilaporkan bahwa kapal tiba,\" kata Sari.", "Kapal itu ⟦konon⟧ dijual.",
    ])
  func vague(_ text: String) throws {
    let options = """
      {find: vague, words: [dikutip, dilaporkan], followed-by: [bahwa], preceded-by: [seperti], before-day: [pada], hearsay: [konon], exceptions: [oleh]}
      """
    #expect(try marks(options, text) == text)
  }

  @Test(
    "tells what is not applicable",
    arguments: [
      ("{find: translation-without-source, translator: [penerjemah]}", Reason.absent("penerjemah")),
      ("{find: uncredited-agency, credits: [sumber]}", .nothingToCheck), ("{find: uncited-credit, credits: [sumber]}", .absent("sumber")),
      ("{find: misspelt, lists: [agencies]}", .nothingToCheck),
    ])
  func reasons(_ options: String, _ reason: Reason) throws {
    #expect(try FieldHouse.runner(lists: CitationsTests.lists).run("citations", options, on: "Kapal tiba.").reason == reason)
  }

  @Test(
    "reports options that cannot work",
    arguments: [
      ("{find: misspelt}", "{find: misspelt}: The options have no `lists`, so the rule can find nothing."),
      ("{find: vague}", "{find: vague}: The options have no `words` or `hearsay`, so the rule can find nothing."),
      ("{lists: [agencies]}", "{lists: [agencies]}: The options have no `find`, so the rule can find nothing."),
    ])
  func problems(_ options: String, _ problem: String) throws {
    #expect(try FieldHouse.runner(lists: CitationsTests.lists).problems("citations", options).contains(problem))
  }
}
