import SaksamaArticle
import SaksamaDiagnostics
import SaksamaText

extension Diagnostic {
  /// The diagnostic at its places in the source; a fix goes where an edit would also change what the text leaves out, or where its format
  /// cannot write it.
  func placed(in article: Article) -> Diagnostic {
    let origin = article.origin
    if origin.isIdentity { return self }
    return Diagnostic(
      rule: rule, severity: severity, message: message, range: origin.source(of: range),
      related: related.map { RelatedPlace($0.message, at: origin.source(of: $0.range)) }, fix: fix?.placed(in: article),
      fingerprint: fingerprint)
  }
}

extension Fix {
  /// The fix with its edits at their places in the source, written as its format has it.
  func placed(in article: Article) -> Fix? {
    if article.origin.isIdentity { return self }
    let format = ArticleFormats.named(article.format)
    let placed = edits.compactMap { edit in
      article.origin.exactSource(of: edit.range).flatMap { range in
        format?.written(edit.text, at: edit.range, in: article).map { Edit(range, $0) }
      }
    }
    return placed.count == edits.count ? Fix(title: title, safety: safety, edits: placed) : nil
  }
}
