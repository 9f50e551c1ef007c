import SaksamaArticle
import SaksamaText

/// What a word can be in a statement; a word may be several things.
struct WordClasses: OptionSet, Sendable {
  let rawValue: UInt32

  /// `kata`: behind a quotation, before the speaker.
  static let bareCue = WordClasses(rawValue: 1 << 0)
  /// `katanya`: behind a quotation, the speaker included.
  static let selfCue = WordClasses(rawValue: 1 << 1)
  /// `mengatakan`: behind the speaker.
  static let activeCue = WordClasses(rawValue: 1 << 2)
  /// `kataya`: one of these, misspelt.
  static let misspeltCue = WordClasses(rawValue: 1 << 3)
  /// `menurut`: before the speaker, anywhere.
  static let accordingTo = WordClasses(rawValue: 1 << 4)
  static let pronoun = WordClasses(rawValue: 1 << 5)
  /// `di`, `saat`: ends the phrase of the speaker.
  static let phraseEnd = WordClasses(rawValue: 1 << 6)
  static let role = WordClasses(rawValue: 1 << 7)
  static let organisation = WordClasses(rawValue: 1 << 8)
  static let place = WordClasses(rawValue: 1 << 9)
  static let honorific = WordClasses(rawValue: 1 << 10)
  /// `bertajuk`: before a title or a term.
  static let titleWord = WordClasses(rawValue: 1 << 11)
  static let weekday = WordClasses(rawValue: 1 << 12)
  /// A word of organisations that is also a name of people, at the end of a name.
  static let ambiguous = WordClasses(rawValue: 1 << 13)
  /// A name of people that is also another word.
  static let givenName = WordClasses(rawValue: 1 << 15)
  /// `lanjut`: a cue at a quotation only, elsewhere mostly another word.
  static let onlyAtQuote = WordClasses(rawValue: 1 << 16)
  /// `dari`: ends the name but not the phrase (`Sari Lande dari Dinas Perhubungan`).
  static let nameEnd = WordClasses(rawValue: 1 << 17)
  /// `itu`: the last word of the phrase.
  static let lastWord = WordClasses(rawValue: 1 << 18)

  /// `bin`: a small word inside a name.
  static let nameParticle = WordClasses(rawValue: 1 << 14)
  /// `Selain`: written with a capital letter at the beginning of a sentence, and no name.
  static let sentenceOpener = WordClasses(rawValue: 1 << 19)
  /// `sang`: before a role that stands for the last person.
  static let pointsBack = WordClasses(rawValue: 1 << 20)
  /// `jubir`: speaks for the one who is named behind it.
  static let behalf = WordClasses(rawValue: 1 << 21)
  /// An agency or an outlet.
  static let source = WordClasses(rawValue: 1 << 22)
  /// A place that is also a name of people.
  static let placeOrName = WordClasses(rawValue: 1 << 23)
  /// `disampaikan`: before the speaker, whom `oleh` may introduce.
  static let passiveCue = WordClasses(rawValue: 1 << 24)
  /// `Moh.`: its stop ends no sentence.
  static let abbreviation = WordClasses(rawValue: 1 << 25)
  /// `juga`: behind a word that ends the phrase it goes on with another office (`pengamat yang juga Ketua Sari Lande`).
  static let resumes = WordClasses(rawValue: 1 << 26)
  /// `Di`: a word inside a name where it has a capital letter (`Fabio Di Lande`).
  static let capitalParticle = WordClasses(rawValue: 1 << 27)
  /// `di`, `untuk`: joins an office to a role, behind which the name may follow (`Direktur untuk Sulawesi Sari Lande`).
  static let joinsOffice = WordClasses(rawValue: 1 << 28)
  /// `sumber`, `pernyataan`: somebody whom the story will not name, or nobody at all.
  static let anonymous = WordClasses(rawValue: 1 << 30)
  /// `Polres`: a proper name of its own follows.
  static let opener = WordClasses(rawValue: 1 << 29)

  /// `saat`: ends no name, so that a name which ends with it is glued to it.
  static let gluedTail = WordClasses(rawValue: 1 << 31)

  static let anyCue: WordClasses = [.bareCue, .selfCue, .activeCue]
  /// All that the list of cues tells of a word.
  static let cueClasses: WordClasses = [.bareCue, .selfCue, .activeCue, .accordingTo, .passiveCue, .onlyAtQuote]
  /// What no personal name holds.
  static let outsideNames: WordClasses = [
    .role, .organisation, .place, .honorific, .weekday, .accordingTo, .phraseEnd, .nameEnd, .activeCue, .pronoun, .sentenceOpener,
    .passiveCue,
  ]
}
