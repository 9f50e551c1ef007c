/// The name of a file in a difference, as `git apply` and `patch -p1` take it.
public struct DiffName: Hashable, Sendable {
  /// The path, with `/` and without `.`.
  let path: String
  /// Whether the path counts from the root of a git repository, and not from the current folder.
  let isOfRepository: Bool

  /// Names a file by its path from the current folder or, with `isOfRepository`, from the root of the repository.
  public init(_ path: String, isOfRepository: Bool = false) {
    self.path = path
    self.isOfRepository = isOfRepository
  }

  /// The lines above the hunks.
  var header: String {
    let (old, new) = (DiffName.quoted("a/" + path), DiffName.quoted("b/" + path))
    // Git takes names below a line of its own from the root of the repository, wherever it runs.
    let lead = isOfRepository ? "diff --git \(old) \(new)\n" : ""
    // A name with a blank ends with a tab, where a date could stand.
    let end = path.utf8.contains(UInt8(ascii: " ")) ? "\t\n" : "\n"
    return lead + "--- \(old)\(end)+++ \(new)\(end)"
  }

  /// A name in double quotes with the escapes of C where a header could not hold it otherwise (git-config(1), `core.quotePath` off).
  private static func quoted(_ name: String) -> String {
    guard name.utf8.contains(where: { escape($0) != nil }) else { return name }
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      if let escape = escape(byte) { bytes += Array("\\\(escape)".utf8) } else { bytes.append(byte) }
    }
    return "\"" + String(decoding: bytes, as: UTF8.self) + "\""
  }

  private static func escape(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case 0x07: return "a"
    case 0x08: return "b"
    case 0x09: return "t"
    case 0x0A: return "n"
    case 0x0B: return "v"
    case 0x0C: return "f"
    case 0x0D: return "r"
    case 0x00..<0x20, 0x7F:
      let digits = String(byte, radix: 8)
      return String(repeating: "0", count: 3 - digits.count) + digits
    default: return nil
    }
  }
}
