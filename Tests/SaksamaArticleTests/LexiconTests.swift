import SaksamaArticle
import SaksamaText
import Testing

@Suite("Word lists")
struct LexiconTests {
  @Test("have names, aliases and notes in columns")
  func columns() {
    let text = "\u{FEFF}# kantor berita\nKabar Laut\tKabar|KL\tID\r\n\nKabar Darat\n  Kabar Udara \t\tjauh\nKabar Api\ta|b\n#\ttak ada\n"
    let lexicon = Lexicon(SourceText(name: "kabar.tsv", text))
    #expect(lexicon.file == "kabar.tsv")
    #expect(lexicon.entries.map(\.name) == ["Kabar Laut", "Kabar Darat", "Kabar Udara ", "Kabar Api"])
    #expect(lexicon.entries.map(\.aliases) == [["Kabar", "KL"], [], [], ["a", "b"]])
    #expect(lexicon.entries.map(\.note) == ["ID", nil, "jauh", nil])
  }

  @Test("every entry knows its line")
  func ranges() {
    let source = SourceText(name: "kabar.tsv", "Satu\tS\n\nDua\n")
    #expect(Lexicon(source).entries.map { source.string(in: $0.range) } == ["Satu\tS", "Dua"])
  }

  @Test("may be empty", arguments: ["", "\n\n", "# nothing\n", "\u{FEFF}"])
  func empty(_ text: String) {
    #expect(Lexicon(SourceText(name: "list.tsv", text)).entries.isEmpty)
  }
}
