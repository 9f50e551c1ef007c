import SaksamaText

/// Makes the edits of fixes in a text.
public enum EditedText {
  /// The edits of those fixes that can be made together, in order of place.
  ///
  /// The fixes are taken in their order; one that would change bytes another has changed, or insert where another inserts something else,
  /// is left out whole. Edits that several fixes share are made once.
  public static func compatible(_ fixes: [[Edit]]) -> [Edit] {
    var taken: [Edit] = []
    for fix in fixes {
      var tried = taken
      if fix.allSatisfy({ insert($0, into: &tried) }) { taken = tried }
    }
    return taken
  }

  /// The text with the edits of all fixes that can be made together.
  public static func applying(_ fixes: [[Edit]], to text: [UInt8]) -> [UInt8] {
    var edited: [UInt8] = []
    var offset = 0
    for edit in compatible(fixes) where edit.range.end <= text.count {
      edited += text[offset..<edit.range.start]
      edited += edit.text.utf8
      offset = edit.range.end
    }
    return edited + text[offset...]
  }

  /// Puts an edit in its place among others in order; false where it clashes with one of them.
  private static func insert(_ edit: Edit, into edits: inout [Edit]) -> Bool {
    let place = edits.firstIndex { $0.range >= edit.range } ?? edits.count
    if place < edits.count, edits[place] == edit { return true }
    if place > 0, clash(edits[place - 1], edit) { return false }
    if place < edits.count, clash(edit, edits[place]) { return false }
    edits.insert(edit, at: place)
    return true
  }

  /// Whether two edits, of which `left` does not begin later, cannot both be made; an insertion at the edge of another edit can.
  private static func clash(_ left: Edit, _ right: Edit) -> Bool {
    left.range == right.range || left.range.end > right.range.start
  }
}
