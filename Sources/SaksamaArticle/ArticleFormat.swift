public import SaksamaText

/// One input format: it turns a source text into an article and never fails.
public protocol ArticleFormat: Sendable {
  /// The name given with `--input`.
  static var name: String { get }
  /// The extensions of its files, without the dot and in small letters.
  static var fileExtensions: [String] { get }
  /// The names, in small letters and without extension, of files that a repository has about itself: no articles unless they are named.
  static var projectDocuments: [String] { get }
  /// Makes a reader with the labels and the furniture of a house; it serves any number of articles.
  init(_ house: House)
  /// Reads an article; what looks wrong in it is left to the rules.
  func parse(_ source: SourceText, _ metadata: ArticleMetadata) -> Article
  /// How `text` is written in the source so that it is read as it is in place of `range` of the article's text; nil where it cannot be.
  static func written(_ text: String, at range: SourceRange, in article: Article) -> String?
}

extension ArticleFormat {
  /// None.
  public static var projectDocuments: [String] { [] }

  /// The text as it is.
  public static func written(_ text: String, at range: SourceRange, in article: Article) -> String? { text }
}

/// The input formats that the program knows.
public enum ArticleFormats {
  /// All of them; the first is the one taken where nothing tells.
  public static let all: [any ArticleFormat.Type] = [WireFormat.self, MarkdownFormat.self]

  /// The format of that name.
  public static func named(_ name: String) -> (any ArticleFormat.Type)? { all.first { $0.name == name } }

  /// The format for a path by its extension; the first format where none claims it.
  public static func forPath(_ path: String) -> any ArticleFormat.Type {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return WireFormat.self }
    let ending = path[path.index(after: dot)...].lowercased()
    return all.first { $0.fileExtensions.contains(ending) } ?? WireFormat.self
  }
}
