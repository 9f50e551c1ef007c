/// Composes a small Latin letter with the accent that follows it (Unicode normalisation form C), because texts come in both forms.
enum Composition {
  /// The one letter that `base` and `mark` make together; nil where Unicode has none, or none of the Latin script.
  static func compose(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard (0x300...0x331).contains(mark.value) else { return nil }
    return composed[UInt64(base.value) << 32 | UInt64(mark.value)]
  }

  /// The letters of each mark in pairs: the base, then the composed letter (Unicode Character Database, field 5 of UnicodeData.txt).
  static let pairs: [(mark: Unicode.Scalar, letters: String)] = [
    ("\u{300}", "aàeèiìoòuùüǜnǹēḕōṑwẁâầăằêềôồơờưừyỳ"),
    ("\u{301}", "aáeéiíoóuúyýcćlĺnńrŕsśzźüǘgǵåǻæǽøǿçḉēḗïḯkḱmḿõṍōṓpṕũṹwẃâấăắêếôốơớưứ"),
    ("\u{302}", "aâeêiîoôuûcĉgĝhĥjĵsŝwŵyŷzẑạậẹệọộ"),
    ("\u{303}", "aãnñoõiĩuũvṽâẫăẵeẽêễôỗơỡưữyỹ"),
    ("\u{304}", "aāeēiīoōuūüǖäǟȧǡæǣǫǭöȫõȭȯȱyȳgḡḷḹṛṝ"),
    ("\u{306}", "aăeĕgğiĭoŏuŭȩḝạặ"),
    ("\u{307}", "cċeėgġzżaȧoȯbḃdḋfḟhḣmṁnṅpṗrṙsṡśṥšṧṣṩtṫwẇxẋyẏ"),
    ("\u{308}", "aäeëiïoöuüyÿhḧõṏūṻwẅxẍtẗ"),
    ("\u{309}", "aảâẩăẳeẻêểiỉoỏôổơởuủưửyỷ"),
    ("\u{30A}", "aåuůwẘyẙ"),
    ("\u{30B}", "oőuű"),
    ("\u{30C}", "cčdďeělľnňrřsštťzžaǎiǐoǒuǔüǚgǧkǩʒǯjǰhȟ"),
    ("\u{30F}", "aȁeȅiȉoȍrȑuȕ"),
    ("\u{311}", "aȃeȇiȋoȏrȓuȗ"),
    ("\u{31B}", "oơuư"),
    ("\u{323}", "bḅdḍhḥkḳlḷmṃnṇrṛsṣtṭvṿwẉzẓaạeẹiịoọơợuụưựyỵ"),
    ("\u{324}", "uṳ"),
    ("\u{325}", "aḁ"),
    ("\u{326}", "sștț"),
    ("\u{327}", "cçgģkķlļnņrŗsştţeȩdḑhḩ"),
    ("\u{328}", "aąeęiįuųoǫ"),
    ("\u{32D}", "dḓeḙlḽnṋtṱuṷ"),
    ("\u{32E}", "hḫ"),
    ("\u{330}", "eḛiḭuṵ"),
    ("\u{331}", "bḇdḏkḵlḻnṉrṟtṯzẕhẖ"),
  ]

  private static let composed: [UInt64: Unicode.Scalar] = {
    var composed: [UInt64: Unicode.Scalar] = [:]
    for (mark, letters) in pairs {
      var base: Unicode.Scalar?
      for letter in letters.unicodeScalars {
        if let first = base {
          composed[UInt64(first.value) << 32 | UInt64(mark.value)] = letter
          base = nil
        } else {
          base = letter
        }
      }
    }
    return composed
  }()
}
