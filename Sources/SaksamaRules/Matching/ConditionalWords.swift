import SaksamaText
import SaksamaYAML

/// What a conditional says of each of its faults.
struct ConditionalWords: Sendable {
  let absent: LocalizedText?
  let late: LocalizedText?
  let twice: LocalizedText?

  /// Reads `says`; words for a fault that the rule cannot find are reported.
  init(_ options: inout Options, canBeAbsent: Bool, canBeTwice: Bool) {
    guard let node = options.reader.node("says") else {
      (absent, late, twice) = (nil, nil, nil)
      return
    }
    var part = MappingReader(node, "`says`", isThorough: options.reader.isThorough)
    let texts = ["absent", "late", "twice"].map { LocalizedText(reading: part.node($0), &part) }
    (absent, late, twice) = (texts[0], texts[1], texts[2])
    if absent != nil, !canBeAbsent {
      part.report("`absent` is never said, because the rule has `only-when-introduced`; take it out.", at: node.range)
    }
    if twice != nil, !canBeTwice { part.report("`twice` is never said, because the rule lacks `once: true`; take it out.", at: node.range) }
    options.reader.report(part.finish())
  }
}
