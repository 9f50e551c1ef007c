import SaksamaRules
import SaksamaText
import Testing

/// Sentences are told apart by a check that wants none of them to hold a word.
@Suite("sentences")
struct SentenceTests {
  @Test(
    "end at a stop before a blank and a capital letter or a quotation mark, but not behind initials and short titles",
    arguments: [
      "⟦Satu.⟧ ⟦Dua!⟧ ⟦Tiga?⟧ ⟦Empat… lima.⟧",
      "⟦Satu…⟧ ⟦Dua.⟧",
      "⟦Kata H. M. Budi kepada Dr. Sari dan Drs. Joko, S.Pd. Kemarin.⟧",
      "⟦Milik PT. Maju.⟧ ⟦Pukul 15.00 WIB.⟧ ⟦Dua.⟧",
      "⟦\"Kami siap.\"⟧ ⟦\"Mereka juga.\"⟧ ⟦Selesai (benar.)⟧ ⟦Pulang.⟧",
      "⟦\"Kami siap!\" kata dia.⟧",
      "⟦Situs contoh.id Baru pada 2024.⟧ ⟦Ramai.⟧",
      "⟦1. Satu saja.⟧ ⟦Dua⟧",
      "⟦Di Éire.⟧ ⟦Élan naik.⟧",
    ])
  func ranges(_ text: String) throws {
    #expect(try CheckRunner().marks("occurrence", "{pattern: zzz, min: 1, per: sentence}", in: text) == text)
  }
}
