import SaksamaRules
import Testing

@Suite("existence")
struct ExistenceTests {
  @Test(
    "marks whole words, phrases and patterns",
    arguments: [
      ("words: [cabe]", "Harga ⟦cabe⟧, ⟦Cabe⟧ dan ⟦CABE⟧; cabenya, decabe dan cabe1 tidak."),
      ("{words: [Cabe], case-sensitive: true}", "Harga cabe, ⟦Cabe⟧ dan CABE."),
      ("words: [uji coba]", "⟦Uji coba⟧ itu, ⟦uji coba⟧ ini, uji-coba dan uji, coba tidak."),
      ("words: [rumah ini, di kota]", "Rumah – itu, ⟦rumah ini⟧, huruf é kota dan ⟦di kota⟧."),
      ("words: [émile]", "Kata ⟦Émile⟧ dan ⟦émile⟧."),
      ("lists: [words]", "⟦Konon⟧ ada ⟦kabar burung⟧."),
      ("patterns: ['[0-9]+ ribu']", "Ada ⟦12 ribu⟧ dan 12 Ribu."),
      ("patterns: ['(?i)[0-9]+ ribu']", "Ada ⟦12 ribu⟧ dan ⟦12 Ribu⟧."),
      ("patterns: ['kata (?<here>dia|nya)']", "kata ⟦dia⟧, kata ⟦nya⟧."),
      ("patterns: ['^Warga']", "⟦Warga⟧ dan Warga.\n\n⟦Warga⟧ pulang."),
      ("{words: [hutan], exceptions: [hutan bakau]}", "⟦Hutan⟧ dan hutan bakau, bakau ⟦hutan⟧."),
      ("{words: [hutan], exception-patterns: ['hutan [A-Z]\\w+']}", "⟦Hutan⟧ dan hutan Karang."),
      ("{words: [warga], max-findings: 2}", "⟦Warga⟧, ⟦warga⟧, warga, warga."),
      ("words: [warga]", "⟦Warga⟧ menari.\n\nBaca juga: Warga menyanyi\n\nEditor: Warga"),
      ("words: [warga, desa]", "⟦Desa⟧ ⟦warga⟧."),
    ])
  func marks(_ options: String, _ text: String) throws {
    let runner = try FieldHouse.runner(lists: ["words": "# words\nkonon\nkabar burung\tx\n"])
    #expect(try runner.marks("existence", options, in: text) == text)
  }

  @Test(
    "keeps to its scope",
    arguments: [
      (.quote, "Warga: \"⟦Warga⟧\" warga."), (.unquoted, "⟦Warga⟧: \"Warga\" ⟦warga⟧."),
      (.lead, "⟦Warga⟧.\n\nWarga."), (.credits, "Warga.\n\nEditor: ⟦Warga⟧"),
      (.field("editor"), "Warga.\n\nPewarta: Warga\nEditor: ⟦Warga⟧"),
      (.dateline, "⟦Warga⟧ (ANTARA) - Warga."), (.text, "⟦Warga⟧.\n\nBaca juga: ⟦Warga⟧\n\nEditor: ⟦Warga⟧"),
    ] as [(Scope, String)])
  func scopes(_ scope: Scope, _ text: String) throws {
    #expect(try FieldHouse.runner(scopes: [scope]).marks("existence", "words: [warga]", in: text) == text)
  }

  @Test("a pattern may say what is wrong and how to mend it")
  func details() throws {
    let options = "patterns: [{find: '(konon) (kabarnya)', says: {id: ganda, en: double}, fix: $1}, kata]"
    let run = try FieldHouse.runner().run("existence", options, on: "konon kabarnya kata dia")
    #expect(run.marked == "⟦konon kabarnya⟧ ⟦kata⟧ dia")
    #expect(run.arguments["problem"] == "ganda")
    #expect(run.arguments["2"] == "kabarnya")
    #expect(run.findings.map { $0.edits.first?.text } == ["konon", nil])
  }

  @Test("material that the story quotes whole is never looked at", arguments: [.body, .unquoted, .quote] as [Scope])
  func quotedMaterial(_ scope: Scope) throws {
    let text = "Berikut narasi itu:\n\nKonon \"warga\" menari dan warga menyanyi.\n\nHabis."
    #expect(try FieldHouse.runner(scopes: [scope]).marks("existence", "words: [warga]", in: text) == text)
  }

  @Test("in the headline the finding stands at the start of the text")
  func headline() throws {
    let headline = try FieldHouse.runner(scopes: [.headline], headline: "Warga menari").run(
      "existence", "words: [menari]", on: "Warga menari.")
    #expect(headline.marked == "⟦⟧Warga menari.")
    #expect(headline.arguments["match"] == "menari")
  }

  @Test(
    "reports options that cannot work",
    arguments: [
      ("{}", "{}: The options have no `words` or `lists` or `patterns`, so the rule can find nothing."),
      ("words: ['!!']", "'!!': `!!` holds no word, so it can never be found as one; write it under `patterns`."),
      ("{patterns: [ab], case-sensitive: true}", "true: `case-sensitive` speaks of words, and the rule has none; take it out."),
      ("patterns: [{says: x}]", "{says: x}: A pattern has no `find`."),
      ("{words: [a], max-findings: 0}", "0: `max-findings` must be at least 1, or it has no effect."),
      ("{words: [a, a]}", "a: `a` stands twice in `words`; take one out."),
      ("lists: [wordz]", "wordz: Unknown word list `wordz`; did you mean `words`?"),
    ])
  func problems(_ options: String, _ problem: String) throws {
    #expect(try FieldHouse.runner(lists: ["words": "konon\n"]).problems("existence", options).first == problem)
  }
}
