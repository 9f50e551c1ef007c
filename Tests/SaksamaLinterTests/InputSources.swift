import SaksamaDiagnostics
import SaksamaLinter

/// Shows what sources hand out in a short form.
enum Shown {
  /// Everything that is left of a source: the text of a line behind its number, or the id of what went wrong.
  static func all(_ source: any InputSource) -> [String] {
    var shown: [String] = []
    while let inputs = source.next() { shown += inputs.map(input) }
    return shown
  }

  /// One input.
  static func input(_ input: PendingInput) -> String {
    switch input {
    case .file(let path): "file \(path)"
    case .article(let article): "article \(article.path)"
    case .line(_, let number, let bytes): "\(number) \(String(decoding: bytes, as: UTF8.self))"
    case .failure(let failure): "\(failure.rule): \(failure.result(in: .en).diagnostics.first?.message ?? "")"
    }
  }
}
