import SaksamaDiagnostics

/// What stands around the parts of the page.
struct HTMLFrame {
  let words: HTMLWords
  let run: RunInformation
  let version: String

  /// Writes everything in front of the first article.
  func open(_ html: inout HTMLWriter) {
    let (style, start) = (PageFiles.style, PageFiles.start)
    html.markup("<!DOCTYPE html>\n")
    html.open("html", ["lang": words.tag])
    html.markup("\n<head>\n<meta charset=\"utf-8\">\n")
    // Nothing from elsewhere, and no style or script but the page's own, even if a text ever became markup.
    html.open(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content": "default-src 'none'; style-src \(SHA256.source(style)); script-src \(SHA256.source(start)) "
          + "\(SHA256.source(PageFiles.script)); base-uri 'none'; form-action 'none'",
      ])
    html.markup("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    html.markup("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
    html.open("meta", ["name": "generator", "content": "saksama \(version)"])
    html.markup("\n")
    html.element("title", [:], "Saksama: \(words.title), \(HTMLWords.moment(run.started))")
    html.markup("\n<style>")
    html.markup(bytes: style)
    html.markup("</style>\n<script>")
    html.markup(bytes: start)
    html.markup("</script>\n</head>\n<body>\n")
    html.element("a", ["class": "skip", "href": "#findings"], words.skip)
    html.markup("\n<header class=\"masthead\"><p class=\"brand\">Saksama</p>")
    html.element("h1", [:], words.title)
    html.open("p", ["class": "when"])
    html.element("time", ["datetime": run.started + "Z"], HTMLWords.moment(run.started))
    html.markup("</p></header>\n<main><template shadowrootmode=\"open\"><slot name=\"overview\"></slot><slot></slot></template>\n")
    html.open("section", ["class": "findings", "id": "findings", "aria-labelledby": "findings-title"])
    html.element("h2", ["id": "findings-title"], words.findings)
    html.markup("\n")
  }

  /// Writes what stands behind the last article.
  func closeArticles(_ html: inout HTMLWriter) {
    html.element("p", ["class": "none", "id": "none", "hidden": ""], words.noneShown)
    html.markup("</section>\n")
  }

  /// Writes the end of the page.
  func close(_ html: inout HTMLWriter) {
    html.markup("</main>\n<footer>")
    html.escaped("saksama \(version)")
    html.markup("</footer>\n<script>")
    html.markup(bytes: PageFiles.script)
    html.markup("</script>\n</body>\n</html>\n")
  }
}
