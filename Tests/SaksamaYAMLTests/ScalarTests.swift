import SaksamaText
import SaksamaYAML
import Testing

@Suite("Scalars")
struct ScalarTests {
  @Test(
    "A plain scalar has the kind that a newsroom means",
    arguments: [
      ("", NodeKind.nothing), ("~", .nothing), ("null", .nothing), ("Null", .text),
      ("true", .boolean), ("false", .boolean), ("True", .text), ("yes", .text), ("no", .text), ("on", .text), ("off", .text),
      ("0", .number), ("7", .number), ("-12", .number), ("2118", .number), ("017", .text), ("-017", .text), ("+1", .text), ("1_000", .text),
      ("0x1F", .text), ("--", .text),
      ("0.5", .number), ("-1.50", .number), ("00.5", .text), (".5", .text), ("1.", .text), ("1.2.3", .text), ("1e3", .text),
      (".inf", .text),
      ("12:30:45", .text), ("2026-03-01", .text), ("Jakarta", .text),
      ("\"true\"", .text), ("'12'", .text), ("\"\"", .text), ("'~'", .text), ("|-\n  12", .text),
    ]
  )
  func kinds(_ written: String, _ kind: NodeKind) throws {
    let value = try #require(YAMLReader().read(SourceText(name: "test", "k: \(written)\n")).root?["k"])
    #expect(value.kind == kind)
  }

  @Test("Numbers and truth values can be read as such, and as text as they are written")
  func values() throws {
    let root = try #require(YAMLReader().read(SourceText(name: "test", "{i: -12, d: 1.50, t: true, f: false, s: no, q: '3'}")).root)
    #expect(root["i"]?.integer == -12)
    #expect(root["i"]?.number == -12.0)
    #expect(root["i"]?.string == "-12")
    #expect(root["d"]?.number == 1.5)
    #expect(root["d"]?.integer == nil)
    #expect(root["d"]?.string == "1.50")
    #expect(root["t"]?.boolean == true)
    #expect(root["f"]?.boolean == false)
    #expect(root["s"]?.boolean == nil)
    #expect(root["s"]?.string == "no")
    #expect(root["q"]?.integer == nil)
    #expect(root["absent"] == nil)
  }

  @Test("An integer that does not fit is still a number")
  func hugeInteger() {
    let root = YAMLReader().read(SourceText(name: "test", "99999999999999999999")).root
    #expect(root?.integer == nil)
    #expect(root?.kind == .number)
    #expect(root?.number == 1e20)
  }

  @Test("Keys are texts whatever they look like")
  func keys() {
    let root = YAMLReader().read(SourceText(name: "test", "1: a\ntrue: b\nnull: c\n~: d\n017: e\n")).root
    #expect(root?.mapping?.map(\.name) == ["1", "true", "null", "~", "017"])
    #expect(root?["null"]?.string == "c")
  }

  @Test("Every kind of node has a name for messages")
  func kindNames() {
    let root = YAMLReader().read(SourceText(name: "test", "[~, true, 1, a, [], {}]")).root
    #expect(root?.sequence?.map(\.kindName) == ["nothing", "true or false", "a number", "a text", "a list", "a mapping"])
  }

  @Test(
    "The style of a scalar is kept",
    arguments: [("a", Scalar.Style.plain), ("'a'", .quoted), ("\"a\"", .quoted), ("|-\n a", .block), (">-\n a", .block)]
  )
  func styles(_ written: String, _ style: Scalar.Style) throws {
    let root = try #require(YAMLReader().read(SourceText(name: "test", "k: \(written)\n")).root)
    guard case .scalar(let scalar)? = root["k"]?.content else {
      Issue.record("no scalar")
      return
    }
    #expect(scalar.text == "a")
    #expect(scalar.style == style)
  }
}
