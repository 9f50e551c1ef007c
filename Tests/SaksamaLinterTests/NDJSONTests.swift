import SaksamaDiagnostics
import SaksamaLinter
import SaksamaText
import Testing

@Suite("NDJSON")
struct NDJSONTests {
  /// What becomes of one line: the id and the text of an article with the rules of its problems, or why there is none.
  static func read(_ line: [UInt8]) -> [String] {
    var read: [String] = []
    let source = SingleSource(.line(stream: "a.ndjson", number: 7, bytes: line))
    LintRun(jobs: 1).run(source, in: .en) { (results: [[String]]) in
      read += results.flatMap { $0 }
      return true
    } _: { fetched in
      switch fetched {
      case .article(let input):
        let text = SourceText(name: "", bytes: input.bytes)
        return [input.id ?? "", text.string(in: text.contentRange)] + input.problems.map(\.rule)
      case .unreadable(let result):
        let message = result.diagnostics.first?.message ?? ""
        return [result.id ?? "", String(message.dropFirst("Line 7 of the NDJSON input cannot be read: ".count).prefix { $0 != "." })]
      }
    }
    return read
  }

  static let articles: [(String, [String])] = [
    (#"{"text":"a"}"#, ["null", "a"]),
    ("\t{ \"text\" :\r\"a\" , \"id\" : \"b\" } ", [#""b""#, "a"]),
    (#"{"text": "", "id": null}"#, ["null", ""]),
    (#"{"id": 0, "text": "a\n\"\\\/\b\f\r\t\u0041\u00e9\u20AC\ud83d\uDE00"}"#, ["0", "a\n\"\\/\u{8}\u{C}\r\tAé€😀"]),
    (#"{"id": -12.50E+007, "text": "a"}"#, ["-12.50E+007", "a"]),
    (#"{"id": [], "text": "a"}"#, ["null", "a", "input/wrong-type"]),
    (#"{"\u0074ext": "a"}"#, ["null", "a"]),
    (#"{"text": "a", "text": "b"}"#, ["null", "b"]),
    (#"{"x": {"text": "no", "y": [[], {}, [1, "]", {"z": "}"}]]}, "text": "a", "w": [true, false, null]}"#, ["null", "a"]),
    (#"{"text": "a", "date": "2026-02-30"}"#, ["null", "a", "input/date-invalid"]),
    (#"{"text": "a", "date": "2026-03-05", "language": "id-ID", "headline": "b"}"#, ["null", "a"]),
    ("\u{FEFF}{\"text\": \"a\"}", ["null", "a"]),
  ]

  @Test("A line is an article with what it states", arguments: articles)
  func article(_ line: String, _ expected: [String]) { #expect(Self.read(Array(line.utf8)) == expected) }

  static let faults: [(String, [String])] = [
    ("", ["null", "it is no valid JSON from byte 1 on"]),
    ("{", ["null", "it is no valid JSON from byte 2 on"]),
    (#"{"text": "a"} x"#, ["null", "it is no valid JSON from byte 15 on"]),
    (#"{"text": "a",}"#, ["null", "it is no valid JSON from byte 14 on"]),
    (#"{"text": 'a'}"#, ["null", "it is no valid JSON from byte 10 on"]),
    (#"{"text": "a}"#, ["null", "it is no valid JSON from byte 13 on"]),
    (#"{"text": "\x"}"#, ["null", "it is no valid JSON from byte 11 on"]),
    (#"{"text": "\ud83d a"}"#, ["null", "it is no valid JSON from byte 11 on"]),
    (#"{"text": "\uDE00"}"#, ["null", "it is no valid JSON from byte 11 on"]),
    (#"{"text": "\u00g0"}"#, ["null", "it is no valid JSON from byte 11 on"]),
    ("{\"text\": \"a\tb\"}", ["null", "it is no valid JSON from byte 12 on"]),
    (#"{"id": 01, "text": "a"}"#, ["null", "it is no valid JSON from byte 9 on"]),
    (#"{"id": 1., "text": "a"}"#, ["null", "it is no valid JSON from byte 10 on"]),
    (#"{"id": [1, 2, "text": "a"}"#, ["null", "it is no valid JSON from byte 21 on"]),
    (#"{"id": [1}, "text": "a"}"#, ["null", "it is no valid JSON from byte 10 on"]),
    ("[1]", ["null", "it is no JSON object"]),
    ("[1] 2", ["null", "it is no valid JSON from byte 5 on"]),
    (#"{"id": 9}"#, ["9", #"it has no "text""#]),
    (#"{"id": 9, "text": {"a": 1}}"#, ["9", #""text" needs a text, and this is an object"#]),
  ]

  @Test("A line that holds no article says why, with its id where that was read", arguments: faults)
  func fault(_ line: String, _ expected: [String]) { #expect(Self.read(Array(line.utf8)) == expected) }

  @Test("Values may stand in each other as deep as anybody needs, and no deeper", arguments: [(512, true), (513, false)])
  func depth(_ count: Int, _ isRead: Bool) {
    let deep = String(repeating: "[", count: count) + String(repeating: "]", count: count)
    let expected = isRead ? ["null", "a"] : ["null", "its values stand in each other more than 512 times"]
    #expect(Self.read(Array("{\"x\": \(deep), \"text\": \"a\"}".utf8)) == expected)
  }

  @Test("Bytes of a text that are not UTF-8 stay in the article, where they are told at their places")
  func bytes() {
    #expect(Self.read(Array("{\"text\": \"a".utf8) + [0xFF] + Array("b\"}".utf8)) == ["null", "a\u{1A}b"])
  }
}
