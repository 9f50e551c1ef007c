/// The lines that differ between two texts, in the unified format (POSIX, `diff -u`), so that `patch` and `git apply` take it.
public struct UnifiedDiff: Sendable {
  /// A line of a hunk.
  private enum Line {
    case same(Int)
    case removed(Int)
    case added(Int)
  }

  /// How many lines that are the same stand around those that differ.
  private static let context = 3
  private let name: DiffName
  private let before: [ArraySlice<UInt8>]
  private let after: [ArraySlice<UInt8>]

  /// Compares two texts of the file with the name.
  public init(_ name: DiffName, before: [UInt8], after: [UInt8]) {
    self.name = name
    self.before = UnifiedDiff.lines(before)
    self.after = UnifiedDiff.lines(after)
  }

  /// The difference, byte for byte as the lines are; nothing where there is none.
  public var bytes: [UInt8] {
    let lines = compared
    let changes = lines.indices.filter { if case .same = lines[$0] { false } else { true } }
    guard !changes.isEmpty else { return [] }
    var output = Array(name.header.utf8)
    var start = changes[0]
    for (index, change) in changes.enumerated() {
      let isLast = index + 1 == changes.count
      // Changes that lie near each other stand in one hunk.
      if !isLast, changes[index + 1] - change <= 2 * UnifiedDiff.context + 1 { continue }
      write(lines, max(0, start - UnifiedDiff.context)..<min(lines.count, change + UnifiedDiff.context + 1), to: &output)
      if !isLast { start = changes[index + 1] }
    }
    return output
  }

  /// All lines of both texts in the order of a diff.
  private var compared: [Line] {
    let difference = after.difference(from: before)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [Line] = []
    var (old, new) = (0, 0)
    while old < before.count || new < after.count {
      if removed.contains(old) {
        lines.append(.removed(old))
        old += 1
      } else if added.contains(new) {
        lines.append(.added(new))
        new += 1
      } else {
        lines.append(.same(old))
        old += 1
        new += 1
      }
    }
    return lines
  }

  private func write(_ lines: [Line], _ range: Range<Int>, to output: inout [UInt8]) {
    var first: (old: Int, new: Int) = (0, 0)
    for line in lines[..<range.lowerBound] {
      switch line {
      case .same: first = (first.old + 1, first.new + 1)
      case .removed: first.old += 1
      case .added: first.new += 1
      }
    }
    var count = (old: 0, new: 0)
    var body: [UInt8] = []
    for line in lines[range] {
      switch line {
      case .same(let index):
        count = (count.old + 1, count.new + 1)
        UnifiedDiff.write(" ", before[index], to: &body)
      case .removed(let index):
        count.old += 1
        UnifiedDiff.write("-", before[index], to: &body)
      case .added(let index):
        count.new += 1
        UnifiedDiff.write("+", after[index], to: &body)
      }
    }
    // A part without lines is told by the line before it.
    func part(_ first: Int, _ count: Int) -> String { count == 1 ? "\(first + 1)" : "\(count == 0 ? first : first + 1),\(count)" }
    output += Array("@@ -\(part(first.old, count.old)) +\(part(first.new, count.new)) @@\n".utf8)
    output += body
  }

  private static func write(_ sign: String, _ line: ArraySlice<UInt8>, to output: inout [UInt8]) {
    output += Array(sign.utf8)
    output += line
    if line.last != UInt8(ascii: "\n") { output += Array("\n\\ No newline at end of file\n".utf8) }
  }

  /// The lines with their line feeds; a carriage return belongs to its line.
  private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for index in text.indices where text[index] == UInt8(ascii: "\n") {
      lines.append(text[start...index])
      start = index + 1
    }
    if start < text.count { lines.append(text[start...]) }
    return lines
  }
}
