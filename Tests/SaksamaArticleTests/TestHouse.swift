import Foundation
import SaksamaArticle
import SaksamaText
import SaksamaYAML
import Testing

/// Newsrooms for tests, made of the YAML of their sets.
enum TestHouse {
  /// ANTARA as it is shipped.
  static func antara() throws -> House { try house(folders: ["rules/common", "rules/indonesian", "rules/antara"]) }

  /// The invented English newsroom.
  static func harbourPost() throws -> House { try house(folders: ["rules/common", "fixtures/houses/harbour-post"]) }

  /// A house of the texts of sets, the nearest last; whatever is wrong with them is a failure of the test.
  static func house(_ sets: [String]) throws -> House {
    var house = House()
    for set in sets {
      let document = YAMLReader().read(SourceText(name: "set.yaml", set))
      let read = SetDefinition.read(try #require(document.root), name: document.root?["set"]?.string ?? "test")
      #expect((document.problems + read.problems).map(\.message) == [])
      read.definition.content.apply(to: &house)
    }
    return house
  }

  private static func house(folders: [String]) throws -> House {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try house(folders.map { try String(contentsOf: root.appending(path: "\($0)/set.yaml"), encoding: .utf8) })
  }
}

/// A text with a name that tells what is special about it.
struct NamedText: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String

  init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }

  var testDescription: String { name }
}

extension House {
  /// The article that the wire reader makes of a text.
  func article(_ text: String, _ metadata: ArticleMetadata = ArticleMetadata()) -> Article {
    WireFormat(self).parse(SourceText(name: "article.txt", text), metadata)
  }
}

extension House {
  /// The article that the Markdown reader makes of a text.
  func markdown(_ text: String, _ metadata: ArticleMetadata = ArticleMetadata()) -> Article {
    MarkdownFormat(self).parse(SourceText(name: "article.md", text), metadata)
  }
}
