import SaksamaText

/// Chooses, of the texts that a template has by language, those that a house needs: its own language, and English for everybody else.
enum TemplateLanguages {
  /// The template with the texts of `language` and of English; where one is left, without its language.
  static func chosen(_ template: String, for language: String) -> String {
    var lines: [Substring] = []
    var texts: [(language: Substring, line: Substring, text: Substring)] = []
    func close() {
      let kept = texts.filter { $0.language == language || $0.language == "en" }
      if kept.count == 1, let head = lines.popLast() {
        lines.append("\(head) \(kept[0].text)")
      } else {
        lines += kept.map(\.line)
      }
      texts = []
    }
    for line in template.split(separator: "\n", omittingEmptySubsequences: false) {
      if let text = localized(line), !texts.isEmpty || lines.last?.hasSuffix(":") == true {
        texts.append((text.language, line, text.text))
      } else {
        if !texts.isEmpty { close() }
        lines.append(line)
      }
    }
    if !texts.isEmpty { close() }
    return lines.joined(separator: "\n")
  }

  /// The parts of a line such as `  en: Write "$expected".`; nil for a line of another form.
  private static func localized(_ line: Substring) -> (language: Substring, text: Substring)? {
    let entry = line.drop { $0 == " " }
    guard entry.count < line.count, let colon = entry.firstIndex(of: ":") else { return nil }
    let language = entry[..<colon]
    let text = entry[colon...].dropFirst().drop { $0 == " " }
    guard language.utf8.count == 2, language.utf8.allSatisfy(ASCII.isLowercase), !text.isEmpty else { return nil }
    return (language, text)
  }
}
