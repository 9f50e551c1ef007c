import SaksamaArticle
import SaksamaText

/// The roles that have several forms (`wakil presiden`, `wapres`), so that one form can be held against another.
struct RoleForms: Sendable {
  /// The role that a form stands for, by the hashes of its words folded into one.
  private var roles: [UInt32: UInt32] = [:]
  private var forms: [UInt32: [[UInt32]]] = [:]

  /// The longest form, in words.
  private static let longest = 4

  init(_ lexicon: Lexicon?) {
    guard let lexicon else { return }
    var canonical: [UInt32] = []
    LexiconForm.forEach(in: lexicon) { form in
      if form.columns.aliases.isEmpty { return }
      let hashes = form.words.prefix(RoleForms.longest).map(\.hash)
      if form.range == form.columns.name {
        canonical = hashes
      } else {
        add(hashes, as: RoleForms.folded(canonical))
        add(canonical, as: RoleForms.folded(canonical))
      }
    }
  }

  /// The roles among some words, the longest form at each place.
  func roles(in places: Range<Int>, of words: [Word]) -> [UInt32] {
    var found: [UInt32] = []
    var index = places.lowerBound
    while index < places.upperBound {
      var longest: (role: UInt32, length: Int)?
      var form: UInt32 = 0
      for length in 1...min(RoleForms.longest, places.upperBound - index) {
        form = RoleForms.folded(form, words[index + length - 1].hash)
        if let role = roles[form] { longest = (role, length) }
      }
      if let longest { found.append(longest.role) }
      index += longest?.length ?? 1
    }
    return found
  }

  /// The forms of a role.
  func forms(of role: UInt32) -> [[UInt32]] { forms[role] ?? [] }

  private mutating func add(_ words: [UInt32], as role: UInt32) {
    guard !words.isEmpty else { return }
    roles[RoleForms.folded(words)] = role
    if forms[role]?.contains(words) != true { forms[role, default: []].append(words) }
  }

  private static func folded(_ words: [UInt32]) -> UInt32 { words.reduce(0, folded) }

  private static func folded(_ words: UInt32, _ next: UInt32) -> UInt32 { words &* 31 &+ next }
}
