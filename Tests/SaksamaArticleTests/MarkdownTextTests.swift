import SaksamaArticle
import SaksamaText
import Testing

/// A Markdown text with the text that a reader of the page sees, a paragraph a line; soft line ends are `⏎`.
struct MarkdownCase: Sendable, CustomTestStringConvertible {
  let markdown: String
  let paragraphs: [String]

  init(_ markdown: String, _ paragraphs: String...) {
    self.markdown = markdown
    self.paragraphs = paragraphs
  }

  var testDescription: String { markdown }
}

@Suite("The text of Markdown")
struct MarkdownTextTests {
  @Test(
    "Marks inside a line are left out and their text stays",
    arguments: [
      MarkdownCase("**Tebal** dan *miring*, __tebal__ dan _miring_.", "Tebal dan miring, tebal dan miring."),
      MarkdownCase("***Keduanya*** dan ~~coret~~.", "Keduanya dan coret."),
      MarkdownCase("Nama snake_case_ini tetap, 2 * 3 * 4 juga.", "Nama snake_case_ini tetap, 2 * 3 * 4 juga."),
      MarkdownCase("Satu *bintang saja.", "Satu *bintang saja."),
      MarkdownCase("**Pewarta:**Budi", "**Pewarta:**Budi"),
      MarkdownCase("“**Kapal** itu”, *“kata”*-nya", "“Kapal itu”, “kata”-nya"),
      MarkdownCase("Pakai `git  log` dan ``a ` b``.", "Pakai git  log dan a ` b."),
      MarkdownCase("Satu ` tanda saja.", "Satu ` tanda saja."),
      MarkdownCase("Lihat [laman *ini*](https://a.example/x_(y)_z \"Judul\").", "Lihat laman ini."),
      MarkdownCase("Lihat [laman](<https://a.example/x y>), lalu [b]( /b 'c' ).", "Lihat laman, lalu b."),
      MarkdownCase("Foto ![kapal *putih*](k.jpg) datang.", "Foto datang."),
      MarkdownCase("Foto datang ![kapal](k.jpg).", "Foto datang."),
      MarkdownCase("[![kapal](k.jpg)](besar.jpg) Kapal datang.", "Kapal datang."),
      MarkdownCase("[sic] dan [1] dan [a](b c) tetap.", "[sic] dan [1] dan [a](b c) tetap."),
      MarkdownCase("Lihat [laman][l], [l], [l][] dan [m][n].\n\n[l]: https://a.example \"t\"", "Lihat laman, l, l dan [m][n]."),
      MarkdownCase("Kata itu[^1].\n\n[^1]: Menurut kamus.", "Kata itu.", "Menurut kamus."),
      MarkdownCase("Tulis ke <redaksi@a.example> atau <https://a.example>.", "Tulis ke redaksi@a.example atau https://a.example."),
      MarkdownCase("H<sub>2</sub>O dan <span class=\"a\">kata</span> <br>", "H2O dan kata"),
      MarkdownCase("Satu<br>dua", "Satu<br>dua"),
      MarkdownCase("3 < 5 dan a <b", "3 < 5 dan a <b"),
      MarkdownCase("\\*bukan miring\\* \\# \\a", "*bukan miring* # \\a"),
      MarkdownCase("Kata <!-- catatan --> lain <!-- akhir -->.", "Kata lain."),
      MarkdownCase("Kata {{< kutip \"a\" >}}isi{{< /kutip >}} lain.", "Kata isi lain."),
      MarkdownCase("Kata {% include a.html %} lain {{ page.b }}, lagi.", "Kata lain, lagi."),
      MarkdownCase("Kurung {{ tanpa akhir", "Kurung {{ tanpa akhir"),
      MarkdownCase("Komentar <!-- tanpa akhir", "Komentar <!-- tanpa akhir"),
      MarkdownCase("&amp; dan &nbsp; tetap", "&amp; dan &nbsp; tetap"),
    ])
  func inlines(_ example: MarkdownCase) throws { try check(example) }

  @Test(
    "Blocks that are no text are left out, and paragraphs are what a blank line or a mark parts",
    arguments: [
      MarkdownCase("Satu baris\nyang dilanjutkan.\n\nAlinea lain.", "Satu baris⏎yang dilanjutkan.", "Alinea lain."),
      MarkdownCase("Kalimat satu.\nKalimat dua.", "Kalimat satu.⏎Kalimat dua."),
      MarkdownCase("Keras  \nputus\\\nlagi<br>\nakhir", "Keras⏎putus⏎lagi⏎akhir"),
      MarkdownCase("A.\n\n```swift\nlet x  = 1\n```\n\nB.", "A.", "B."),
      MarkdownCase("A.\n~~~\nkode\n```\n~~~~\nB.", "A.", "B."),
      MarkdownCase("A.\n\n```\nkode sampai akhir\n\nteks", "A."),
      MarkdownCase("> ```\n> kode\n\nB.", "B."),
      MarkdownCase("- A.\n\n  ```\n  kode\n  ```\n- B.", "A.", "B."),
      MarkdownCase("- ```\n  kode\n\nB.", "B."),
      MarkdownCase("A.\n\n    kode  menjorok\n\nB.", "A.", "B."),
      MarkdownCase("A\n    lanjut.", "A⏎lanjut."),
      MarkdownCase("\tkode\n\nB.", "B."),
      MarkdownCase("> Kutipan\n> dua baris\nmalas.\n\nB.", "Kutipan⏎dua baris⏎malas.", "B."),
      MarkdownCase("- satu\n- dua\n  lanjut\n\n  alinea\n1. tiga\n2) empat", "satu", "dua⏎lanjut", "alinea", "tiga", "empat"),
      MarkdownCase("* a\n  * b\n    * c\n\n      kode\n", "a", "b", "c", "kode"),
      MarkdownCase("- a\n\n      kode", "a"),
      MarkdownCase("A - b\n-c\n– d", "A - b⏎-c⏎– d"),
      MarkdownCase("Tahun\n2024. Berikutnya", "Tahun⏎2024. Berikutnya"),
      MarkdownCase("A.\n\n***\n\nB.\n- - -\nC.", "A.", "B.", "C."),
      MarkdownCase("# Judul #\n\nA.\n## Anak {#anak}\nB.", "Judul", "A.", "Anak", "B."),
      MarkdownCase("#tagar bukan judul", "#tagar bukan judul"),
      MarkdownCase("Judul\n=====\nA.\n\nAnak\n---\nB.", "Judul", "A.", "Anak", "B."),
      MarkdownCase("A.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nB.", "A.", "B."),
      MarkdownCase("A.\n{: .kelas}\nB.", "A.", "B."),
      MarkdownCase("A.\n\n<!-- komentar\n\ndua alinea -->\n\nB.", "A.", "B."),
      MarkdownCase("A.\n<!-- a --> \nB.", "A.", "B."),
      MarkdownCase("A.\n\n{{< figure\n  src=\"a.jpg\"\n>}}\n\nB.", "A.", "B."),
      MarkdownCase("{{% kutipan %}}\nIsi kutipan.\n{{% /kutipan %}}\n\nB.", "Isi kutipan.", "B."),
      MarkdownCase("{% raw %}\nA {{ b }}\n\nC\n{% endraw %}\n\nB.", "B."),
      MarkdownCase("{% highlight c %}\nint  x;\n{% endhighlight %}\nB.", "B."),
      MarkdownCase("<script>\nvar a  = 1;\n\nb\n</script>\n\nB.", "B."),
      MarkdownCase("<div>\nIsi.\n</div>\n\nB.", "Isi.", "B."),
      MarkdownCase("![foto](a.jpg)\n*Keterangan foto.*\n\nB.", "Keterangan foto.", "B."),
      MarkdownCase("A.\r\nlanjut\r\n\r\n```\r\nkode\r\n```\r\nB.", "A.⏎lanjut", "B."),
      MarkdownCase("[Kapal]: begitu namanya dikenal orang.", "[Kapal]: begitu namanya dikenal orang."),
      MarkdownCase("```` `a` ````", "`a`"),
    ])
  func blocks(_ example: MarkdownCase) throws { try check(example) }

  private func check(_ example: MarkdownCase) throws {
    let article = try TestHouse.antara().markdown(example.markdown)
    let found = article.paragraphs.map {
      article.text.string(in: $0.range).replacing("\r\n", with: "⏎").replacing("\n", with: "⏎")
    }
    #expect(found == example.paragraphs)
  }

  @Test("A paragraph that is story gets a long line of dashes below it as a rule and not as the mark of a heading")
  func dashesBelowStory() throws {
    let story = "Jakarta (ANTARA) - " + String(repeating: "Kapal itu berangkat pada Senin pagi. ", count: 8)
    let article = try TestHouse.antara().markdown(story + "\n---\nAlinea kedua.\n")
    #expect(article.paragraphs.map(\.kind) == [.lead, .body])
  }

  @Test("Comments that speak to the program are found at their places in the source")
  func comments() throws {
    let text = "Kata <!-- saksama-disable-next a --> lain.\n\n<!-- biasa -->\n\n<!--saksama-enable-->\n"
    let article = try TestHouse.antara().markdown(text)
    #expect(article.comments.map { article.source.string(in: $0.range) } == ["<!-- saksama-disable-next a -->", "<!--saksama-enable-->"])
    #expect(article.comments.map { article.source.string(in: $0.body) } == ["saksama-disable-next a", "saksama-enable"])
    #expect(article.text.string(in: article.text.contentRange).contains("saksama") == false)
  }
}
