import CBuiltinRules
import SaksamaRules
import SaksamaText

/// The sets of rules that the program carries in itself.
enum BuiltinRules {
  /// The names of the sets, in order.
  static let names: [String] = {
    var names: [String] = []
    for path in paths {
      let name = String(path.prefix { $0 != "/" })
      if names.last != name { names.append(name) }
    }
    return names
  }()

  /// The sets by name.
  static var trees: [(name: String, tree: any FileTree)] { names.map { ($0, BuiltinFileTree(set: $0)) } }

  /// The place of every file in the program's table, by its path.
  private static let places: [String: Int] = {
    var places: [String: Int] = [:]
    for index in 0..<saksama_builtin_file_count() {
      if let file = saksama_builtin_file(index) { places[String(cString: file.pointee.path)] = index }
    }
    return places
  }()

  /// The path of every file, in order; a file at the top, such as a page about the rules, belongs to no set.
  static let paths: [String] = places.keys.filter { $0.utf8.contains(UInt8(ascii: "/")) }.sorted()

  /// Whether a set has a rule of that full or short id.
  static func hasRule(_ id: String) -> Bool { paths.contains { $0 == "\(id).yaml" || $0.hasSuffix("/\(id).yaml") } }

  /// The bytes of one file.
  static func bytes(of path: String) -> [UInt8]? {
    guard let index = places[path], let file = saksama_builtin_file(index) else { return nil }
    return Array(UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.count))
  }
}

/// One set inside the program.
struct BuiltinFileTree: FileTree {
  let name: String
  private let set: String
  let paths: [String]

  init(set: String) {
    self.set = set
    name = "built-in \(set)"
    paths = BuiltinRules.paths.filter { $0.hasPrefix(set + "/") }.map { String($0.dropFirst(set.count + 1)) }
  }

  func read(_ path: String) throws(SourceProblem) -> SourceText {
    guard let bytes = BuiltinRules.bytes(of: "\(set)/\(path)") else {
      throw SourceProblem("There is no file `\(path)` in the built-in set `\(set)`.", at: SourceRange(0, 0))
    }
    return SourceText(name: "\(set)/\(path)", bytes: bytes)
  }
}
