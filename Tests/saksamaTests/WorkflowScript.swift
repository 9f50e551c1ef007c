import Foundation
import TestSupport

/// The scripts that stand in the files of other programs, such as a step of an action.
enum WorkflowScript {
  /// The text of a file of the project.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: SaksamaProgram.packageFolder.appending(path: path), encoding: .utf8)
  }

  /// Every script of a file that stands behind `run: |` or `- |`, in order, without its indentation.
  static func all(in text: String) -> [String] {
    var scripts: [String] = []
    var margin: Int?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let indent = line.prefix { $0 == " " }.count
      if let open = margin, line.isEmpty || indent > open {
        scripts[scripts.count - 1] += line + "\n"
        continue
      }
      margin = nil
      if line.hasSuffix("run: |") || line.hasSuffix("- |") {
        margin = indent
        scripts.append("")
      }
    }
    return scripts.map { script in
      let lines = script.split(separator: "\n", omittingEmptySubsequences: false)
      let indent = lines.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
      return lines.map { String($0.dropFirst(indent)) }.joined(separator: "\n")
    }
  }

  /// The blocks of code of a kind in a page (Markdown).
  static func blocks(_ info: String, in page: String) -> [String] {
    page.components(separatedBy: "\n```\(info)\n").dropFirst().compactMap { $0.components(separatedBy: "\n```").first.map { $0 + "\n" } }
  }
}
