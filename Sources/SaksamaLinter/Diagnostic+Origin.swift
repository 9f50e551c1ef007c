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
  fileprivate func placed(in article: Article) -> Fix? {
    let format = ArticleFormats.named(article.format)
    let placed = edits.compactMap { edit in
      article.origin.exactSource(of: edit.range).flatMap { range in
        format?.written(edit.text, at: edit.range, in: article).map { Edit(range, $0) }
      }
    }
    return placed.count == edits.count ? Fix(title: title, safety: safety, edits: placed) : nil
  }
}
