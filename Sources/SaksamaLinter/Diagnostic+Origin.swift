import SaksamaDiagnostics
import SaksamaText

extension Diagnostic {
  /// The diagnostic at its places in the source; a fix goes where an edit would also change what the text leaves out.
  func placed(by origin: TextOrigin) -> Diagnostic {
    if origin.isIdentity { return self }
    return Diagnostic(
      rule: rule, severity: severity, message: message, range: origin.source(of: range),
      related: related.map { RelatedPlace($0.message, at: origin.source(of: $0.range)) }, fix: fix?.placed(by: origin),
      fingerprint: fingerprint)
  }
}

extension Fix {
  fileprivate func placed(by origin: TextOrigin) -> Fix? {
    let placed = edits.compactMap { edit in origin.exactSource(of: edit.range).map { Edit($0, edit.text) } }
    return placed.count == edits.count ? Fix(title: title, safety: safety, edits: placed) : nil
  }
}
