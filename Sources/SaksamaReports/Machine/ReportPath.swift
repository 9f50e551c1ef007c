/// Paths as other programs take them: relative to the folder of the run, and as URI references (RFC 3986).
struct ReportPath {
  private let folder: [Substring]

  /// `folder` is the absolute path of the folder of the run; empty where paths are told as they are.
  init(folder: String) { self.folder = folder.split(separator: "/") }

  /// The path without `.`, inside the folder of the run without the folder; absolute elsewhere.
  func relative(_ path: String) -> String {
    let isAbsolute = path.hasPrefix("/")
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      // What is behind a symbolic link stays as written: only a plain name before `..` is taken away.
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    guard isAbsolute else { return parts.isEmpty ? path : parts.joined(separator: "/") }
    if !folder.isEmpty, parts.count > folder.count, parts.starts(with: folder) {
      return parts.dropFirst(folder.count).joined(separator: "/")
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The path as a URI reference: relative inside the folder of the run, a `file:` URI elsewhere.
  func uri(_ path: String) -> String {
    let relative = relative(path)
    return (relative.hasPrefix("/") ? "file://" : "") + ReportPath.percentEncoded(relative)
  }

  /// A path whose bytes outside the unreserved characters of RFC 3986, section 2.3, and `/` are percent-encoded.
  private static func percentEncoded(_ path: String) -> String {
    var encoded = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += (digits.utf8.count < 2 ? "%0" : "%") + digits
      }
    }
    return encoded
  }
}
