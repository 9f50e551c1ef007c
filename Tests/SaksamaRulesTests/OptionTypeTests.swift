import SaksamaRules
import TestSupport
import Testing

@Suite("Types of options")
struct OptionTypeTests {
  @Test(
    "A type is told in words",
    arguments: [
      (.text, "text"), (.words, "list of words"), (.list(.scalar("word or phrase")), "list of words or phrases"),
      (.choice(["a", "b", "c"]), "`a`, `b` or `c`"), (.choice(["a"]), "`a`"), (.integer(atLeast: 1), "whole number from 1"),
      (.mapping("wrong form", .list(.scalar("right form"))), "mapping of wrong form to right forms"),
      (.items(.list(.field), atLeast: 2), "list of fields, or of lists of them"),
      (.list(.either([.pattern, .record([.init("find", .pattern)], needs: [["find"]])])), "list of regular expressions, or of `{find}`"),
      (
        .record([.init("matches", .pattern), .init("forbids", .pattern), .init("fix", .text)], needs: [["matches", "forbids"]]),
        "`{matches or forbids, fix}`"
      ),
    ] as [(OptionType, String)])
  func words(_ type: OptionType, _ words: String) {
    #expect(type.words == words)
  }

  @Test(
    "An option of another form than the check reads is told, and not passed over",
    arguments: [
      ("pattern", "fields: a, cases: {matches: b}", "`cases` must be a list, not a mapping."),
      ("substitution", "swap: [a, b]", "`swap` must be a mapping of keys and values, not a list."),
      ("substitution", "patterns: [~]", "A pattern has no `find`."), ("implies", "if: [a, b], then: c", "`if` takes one field, not a list"),
    ])
  func form(_ kind: String, _ options: String, _ message: String) {
    let rule = "check: \(kind)\noptions: {\(options)}\nmessage: m\n"
    let loader = RuleSetLoader(library: SetLibrary([], places: []))
    let problems = loader.load(("own", MemoryFileTree("own", ["own.yaml": rule]))).problems.map(\.problem.message)
    #expect(problems.contains { $0.hasPrefix(message) }, "\(problems)")
  }

  @Test("The scopes of the documentation are those that a rule may name")
  func scopes() throws {
    let files = ["set.yaml": "fields: {kontak: {}}\n", "own.yaml": "check: existence\noptions: {words: a}\nscope: qqqqqqqqq\nmessage: m\n"]
    let problems = RuleSetLoader(library: SetLibrary([], places: [])).load(("own", MemoryFileTree("own", files))).problems
    let message = try #require(problems.map(\.problem.message).first { $0.contains("`qqqqqqqqq`") })
    let known = message.split(separator: "known: ").last?.split(separator: ", ").map { $0.filter { $0 != "`" && $0 != "." } }
    #expect(known == (Scope.manual.map(\.name) + ["kontak"]).sorted())
  }
}
