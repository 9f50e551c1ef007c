import SaksamaDiagnostics
import SaksamaText

/// The findings that a newsroom knows and does not want to hear of again.
///
/// The file has one JSON object a line, so that it can be read in a difference: the first names the version of the form, the others an
/// article each, with the hash of its bytes and its findings as `rule text line message`, separated by commas.
public struct Baseline: Sendable {
  /// An article with its known findings.
  struct Article: Sendable {
    /// The path from the folder of the baseline, with `#` and the id of a line of NDJSON.
    let name: String
    /// The hash of the text.
    let content: String
    let findings: [KnownFinding]
  }

  /// The version of the form of the file.
  private static let version = "1"
  /// The articles, in order of name.
  private(set) var articles: [Article]

  init(_ articles: [Article]) { self.articles = articles.sorted { $0.name < $1.name } }

  /// Reads the file at `path`; throws, with the line, what is wrong with it.
  public init(path: String) throws(ConfigurationFailure) {
    let bytes: [UInt8]
    do throws(ReadFailure) {
      bytes = try FileReader.read(path)
    } catch {
      throw ConfigurationFailure(["\(error.description) A baseline is made with `saksama baseline create`."])
    }
    var articles: [Article] = []
    var hasVersion = false
    for (index, line) in bytes.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false).enumerated() where !line.isEmpty {
      func fault(_ message: String) -> ConfigurationFailure {
        ConfigurationFailure(["\(path):\(index + 1):1: \(message) Make the baseline anew with `saksama baseline create`."])
      }
      let members: [String: JSONValue]
      do throws(JSONFault) {
        members = try JSONScanner.members(["baseline", "path", "content", "findings"], in: Array(line))
      } catch {
        throw fault("This line of the baseline is no JSON object.")
      }
      if !hasVersion {
        guard case .number(let version)? = members["baseline"], version.elementsEqual(Baseline.version.utf8) else {
          throw fault("This is no baseline that this version of saksama reads; the first line must be {\"baseline\": \(Baseline.version)}.")
        }
        hasVersion = true
        continue
      }
      guard let article = Baseline.article(members) else { throw fault("This line of the baseline names no article with its findings.") }
      articles.append(article)
    }
    if !hasVersion { throw ConfigurationFailure(["\(path): this baseline is empty. Make it anew with `saksama baseline create`."]) }
    self.init(articles)
  }

  /// The number of findings.
  public var count: Int { articles.reduce(0) { $0 + $1.findings.count } }

  /// The text of the file.
  public var text: String {
    "{\"baseline\":\(Baseline.version)}\n"
      + articles.map { article in
        let findings = article.findings.map(\.written).joined(separator: ",")
        return "{\"path\":\(JSONText.quoted(article.name)),\"content\":\"\(article.content)\",\"findings\":\(JSONText.quoted(findings))}\n"
      }.joined()
  }

  private static func article(_ members: [String: JSONValue]) -> Article? {
    guard case .text(let name)? = members["path"], case .text(let content)? = members["content"],
      case .text(let written)? = members["findings"]
    else { return nil }
    var findings: [KnownFinding] = []
    for part in String(decoding: written, as: UTF8.self).split(separator: ",") {
      guard let finding = KnownFinding(part) else { return nil }
      findings.append(finding)
    }
    return Article(name: String(decoding: name, as: UTF8.self), content: String(decoding: content, as: UTF8.self), findings: findings)
  }
}
