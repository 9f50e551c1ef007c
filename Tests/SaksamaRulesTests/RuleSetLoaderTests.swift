import SaksamaRules
import SaksamaText
import TestSupport
import Testing

@Suite("Loading rules")
struct RuleSetLoaderTests {
  /// A file of a rule with what must be said about it: `line:column: beginning of the message`, in order.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let rule: String
    let problems: [String]

    init(_ name: String, _ rule: String, _ problems: [String]) {
      self.name = name
      self.rule = rule
      self.problems = problems
    }

    var testDescription: String { name }
  }

  static let rules: [Case] = [
    .init("a rule without a fault", "check: existence\noptions: {words: [konon]}\nmessage: Hapus.\n", []),
    .init(
      "unknown key", "check: existence\noptions: {words: [konon]}\nmesage: Hapus.\nmessage: Hapus.\n",
      ["3:1: Unknown key in a rule `mesage`; did you mean `message`?"]),
    .init(
      "unknown kind of check", "check: existance\noptions: {words: [konon]}\nmessage: Hapus.\n",
      ["1:8: Unknown kind of check `existance`; did you mean `existence`?"]),
    .init(
      "no kind of check", "message: Hapus.\n", ["1:1: A rule needs a `check`, such as `check: required`."]),
    .init("no message", "check: existence\noptions: {words: [konon]}\n", ["1:1: A rule needs a `message` that says what to do."]),
    .init("empty file", "", ["1:1: The file is empty; a rule needs at least `check` and `message`."]),
    .init("a comment alone", "# nothing\n", ["1:1: The file is empty; a rule needs at least `check` and `message`."]),
    .init(
      "a list instead of a rule", "- check\n",
      ["1:1: A rule must be keys with values, such as `key: value`, not a list."]),
    .init(
      "unknown option", "check: existence\noptions:\n  word: [konon]\nmessage: Hapus.\n",
      ["3:3: Unknown key in the options of `existence` `word`; did you mean `words`?"]),
    .init(
      "options missing", "check: existence\nmessage: Hapus.\n",
      ["1:1: The options have no `words` or `lists` or `patterns`, so the rule can find nothing."]),
    .init(
      "options of the wrong type", "check: existence\noptions: [konon]\nmessage: Hapus.\n",
      ["2:10: The options of `existence` must be keys with values, such as `key: value`, not a list."]),
    .init(
      "values of the wrong type",
      "check: existence\noptions: {words: [[a]], max-findings: lots}\nenabled: 1\nseverity: fatal\nmessage: [x]\n",
      [
        "2:19: Each item of `words` must be a text, not a list.",
        "2:39: `max-findings` must be a whole number, not a text.",
        "3:10: `enabled` must be `true` or `false`, not a number.",
        "4:11: Unknown value of `severity` `fatal`; known: `error`, `info`, `warning`.",
        "5:10: A text must stand here, or a mapping such as `{id: …, en: …}`, not a list.",
      ]),
    .init(
      "duplicate key", "check: existence\noptions: {words: [konon]}\nmessage: Hapus.\nmessage: Buang.\n", ["4:1: "]),
    .init(
      "unknown argument in a message", "check: required\noptions: {any-of: [editor]}\nmessage: {id: Isi $feild., en: Fill.}\n",
      ["3:10: Unknown argument of `required` `feild`; did you mean `field`?"]),
    .init(
      "unknown argument in a fix", "check: count\noptions: {fields: [editor], max: 1}\nmessage: Isi.\nfix: $limt\n",
      ["4:6: Unknown argument of `count` `limt`; did you mean `limit`?"]),
    .init(
      "a message without text in one language", "check: required\noptions: {any-of: [editor]}\nmessage: {id: Isi., en: [x]}\n",
      ["3:25: The message in `en` must be a text, not a list."]),
    .init(
      "unknown scope", "check: existence\noptions: {words: [konon]}\nscope: unquotd\nmessage: Hapus.\n",
      ["3:8: Unknown scope `unquotd`; did you mean `unquoted`?"]),
    .init(
      "unknown scope in a list", "check: existence\noptions: {words: [konon]}\nscope: [lead, edtor]\nmessage: Hapus.\n",
      ["3:15: Unknown scope `edtor`; did you mean `editor`?"]),
    .init(
      "scope without effect", "check: required\noptions: {any-of: [editor]}\nscope: body\nmessage: Isi.\n",
      ["3:8: `scope` has no effect on `required`; take it out."]),
    .init(
      "pattern that cannot be read", "check: existence\noptions: {patterns: ['ab(cd']}\nmessage: Hapus.\n",
      ["2:28: The pattern `ab(cd` cannot be read: "]),
    .init(
      "pattern that cannot be read, in a block", "check: existence\noptions:\n  patterns:\n    - ok\n    - 'a[b'\nmessage: Hapus.\n",
      ["5:11: The pattern `a[b` cannot be read: "]),
    .init(
      "pattern that cannot match", "check: existence\noptions: {patterns: ['ab$c']}\nmessage: Hapus.\n", ["2:25: The pattern `ab$c`: "]),
    .init(
      "alternative that is never reached", "check: existence\noptions: {patterns: ['x(a|ab|a)']}\nmessage: Hapus.\n",
      ["2:30: The pattern `x(a|ab|a)`: "]),
    .init(
      "unknown word list", "check: existence\noptions: {lists: [sekutu]}\nmessage: Hapus.\n",
      ["2:19: Unknown word list `sekutu`; the house has `kata`. Word lists are files that `lexicon` in a set.yaml names."]),
    .init(
      "unknown field", "check: required\noptions: {any-of: [editr, pewarta]}\nmessage: Isi.\n",
      ["2:20: Unknown field `editr`; did you mean `editor`?"]),
    .init(
      "min above max", "check: count\noptions: {fields: [editor], min: 2, max: 1}\nmessage: Isi.\n",
      ["2:34: `min` is larger than `max`, so every article would be a fault; swap them."]),
    .init(
      "cases of severity without effect",
      "check: existence\noptions: {words: [konon]}\nseverity-when:\n  - {severity: info}\n  - {stage: draft}\n  - {stage: drft, severity: info}\n  - {in: quotes, fix: false}\nmessage: Hapus.\n",
      [
        "4:5: A case of `severity-when` needs `stage` or `in`, or it would always apply.",
        "5:5: A case of `severity-when` needs `severity` or `fix: false`, or it has no effect.",
        "6:5: A case of `severity-when` needs `stage` or `in`, or it would always apply.",
        "6:13: Unknown stage `drft`; did you mean `draft`?",
        "7:10: Unknown place `quotes`; did you mean `quote`?",
      ]),
    .init(
      "unknown condition", "check: existence\noptions: {words: [konon]}\nwhen: {stage: [draft], stages: [publsh]}\nmessage: Hapus.\n",
      ["3:8: Unknown key in `when` `stage`; did you mean `stages`?", "3:33: Unknown stage `publsh`; did you mean `publish`?"]),
    .init(
      "a fix without a text", "check: existence\noptions: {words: [konon]}\nmessage: Hapus.\nfix: {safty: safe}\n",
      [
        "4:6: A fix needs `replace`, the text that comes in place of the finding.",
        "4:7: Unknown key in a fix `safty`; did you mean `safety`?",
      ]),
    .init(
      "a fix of the wrong type", "check: existence\noptions: {words: [konon]}\nmessage: Hapus.\nfix: [x]\n",
      ["4:6: `fix` must be a text, or a mapping with `replace`, not a list."]),
    .init("syntax", "check: existence\noptions: {words: [konon}\nmessage: Hapus.\n", ["2:"]),
  ]

  static let set =
    "language: id\nfields: {pewarta: {type: people, labels: [Pewarta]}, editor: {type: people, labels: [Editor]}}\nlexicon: {kata: kata.tsv}\n"

  @Test("says what is wrong with a rule, and where", arguments: rules)
  func rule(_ example: Case) {
    let problems = RuleSetLoaderTests.load(["set.yaml": RuleSetLoaderTests.set, "kata.tsv": "konon\n", "a-rule.yaml": example.rule])
      .problems
    #expect(problems.count == example.problems.count, "\(problems)")
    for (problem, expected) in zip(problems, example.problems) {
      #expect(problem.hasPrefix("house/a-rule.yaml:" + expected), "\(problem)")
    }
  }

  @Test("all problems of all files come in one run")
  func everything() {
    let files = [
      "set.yaml": "langage: id\nlexicon: {kata: gone.tsv}\n", "first.yaml": "check: exist\nmessage: X.\n",
      "second.yaml": "check: existence\noptions: {words: [a]}\n",
      "third.yaml": "check: existence\noptions: {patterns: ['(']}\nmesage: X.\n",
    ]
    let (rules, problems) = RuleSetLoaderTests.load(files)
    let places = problems.map { String($0.prefix { $0 != " " }) }
    #expect(
      places == [
        "house/set.yaml:1:1:", "house/set.yaml:2:17:", "house/first.yaml:1:8:", "house/second.yaml:1:1:", "house/third.yaml:2:24:",
        "house/third.yaml:3:1:",
      ])
    #expect(rules.rules.map(\.name) == ["second", "third"])
  }

  @Test(
    "a rule's name is a statement in kebab-case",
    arguments: [
      ("a-rule", true), ("rule2", true), ("2-rules", true), ("A-rule", false), ("a_rule", false), ("a--rule", false), ("-rule", false),
      ("rule-", false),
      ("arülé", false),
    ])
  func names(_ name: String, _ isGood: Bool) {
    let problems = RuleSetLoaderTests.load(["\(name).yaml": "check: existence\noptions: {words: [a]}\nmessage: X.\n"]).problems
    #expect(problems.isEmpty == isGood, "\(problems)")
    if !isGood { #expect(problems.first?.contains(":1:1: The name of the file is the id of the rule: write `\(name)`") == true) }
  }

  @Test("a rule may say the same as another that does not speak")
  func silentTwin() {
    let files = [
      "first.yaml": "check: existence\noptions: {words: [a]}\nenabled: false\nmessage: X.\n",
      "second.yaml": "check: existence\noptions: {words: [a]}\nmessage: Y.\n",
    ]
    #expect(RuleSetLoaderTests.load(files).problems == [])
  }

  @Test("a rule that says the same as another is reported, whatever its words and order")
  func shadowed() {
    let files = [
      "first.yaml": "check: existence\noptions: {words: [a], max-findings: 2}\nmessage: X.\n",
      "second.yaml": "check: existence\noptions:\n  max-findings: 2\n  words:\n    - a\nmessage: Y.\nseverity: info\n",
      "third.yaml": "check: existence\noptions: {words: [a], max-findings: 2}\nscope: lead\nmessage: X.\n",
      "fourth.yaml": "check: existence\noptions: {words: [a], max-findings: 2}\nwhen: {stages: [draft]}\nmessage: X.\n",
      "fifth.yaml": "check: existence\noptions: {words: [A], max-findings: 2}\nmessage: X.\n",
    ]
    let problems = RuleSetLoaderTests.load(files).problems
    #expect(
      problems == [
        "house/second.yaml:1:1: The rule finds what `house/first` finds, and nothing else, so that everything would be told twice; "
          + "take one of the two out, or give them other options, scopes or conditions."
      ])
  }

  @Test("sets extend each other in order, each once, and the nearest wins")
  func chain() {
    let library = [
      "base": ["set.yaml": "language: en\nemitted: 1\n", "a-rule.yaml": "check: existence\noptions: {words: [a]}\nmessage: X.\n"]
    ]
    let loaded = RuleSetLoaderTests.load(
      ["set.yaml": "extends: [base, base]\n", "b-rule.yaml": "check: existence\noptions: {words: [b]}\nmessage: X.\n"], library: library)
    #expect(loaded.problems.count == 1)
    #expect(loaded.problems.first?.hasPrefix("base/set.yaml:2:1: Unknown key in a set `emitted`; known: `calendar`, ") == true)
    #expect(loaded.rules.rules.map(\.id) == ["base/a-rule", "house/b-rule"])
    #expect(loaded.rules.house.language == "en")
    #expect(loaded.rules.house.name == "house")
  }

  @Test("a circle of sets is named once, where it closes")
  func circle() {
    let library = ["one": ["set.yaml": "extends: [two]\n"], "two": ["set.yaml": "set: two\nextends: [one]\n"]]
    let loaded = RuleSetLoaderTests.load(["set.yaml": "extends: one\n"], library: library)
    #expect(loaded.problems == ["two/set.yaml:2:11: The sets extend each other in a circle: one → two → one; take one `extends` out."])
  }

  @Test("an unknown set is named with the nearest, and where it was looked for")
  func unknownSet() {
    let loaded = RuleSetLoaderTests.load(["set.yaml": "extends: [comon]\n"], library: ["common": [:]])
    #expect(loaded.problems == ["house/set.yaml:1:11: There is no set `comon` to extend; looked in memory. Did you mean `common`?"])
  }

  @Test("the condition of a set holds for its rules alone, and a rule may narrow it")
  func condition() {
    let files = [
      "set.yaml": "when: {languages: [id], stages: [publish]}\n", "a.yaml": "check: existence\noptions: {words: [a]}\nmessage: X.\n",
      "b.yaml": "check: existence\noptions: {words: [b]}\nwhen: {stages: [draft]}\nmessage: X.\n",
    ]
    let loaded = RuleSetLoaderTests.load(files)
    #expect(loaded.problems == [])
    #expect(loaded.rules.rules.map(\.condition.languages) == [["id"], ["id"]])
    #expect(loaded.rules.rules.map(\.condition.stages) == [[.publish], [.draft]])
  }

  @Test("a file whose aliases multiply is refused at once, and the other rules are read", .timeLimit(.minutes(1)))
  func bomb() {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 { bomb += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") + "]\n" }
    let loaded = RuleSetLoaderTests.load(["bomb.yaml": bomb, "good.yaml": "check: existence\noptions: {words: [a]}\nmessage: X.\n"])
    #expect(loaded.rules.rules.map(\.name) == ["good"])
    #expect(!loaded.problems.isEmpty)
    #expect(loaded.problems.allSatisfy { $0.hasPrefix("house/bomb.yaml:") })
  }

  @Test("reads files at the top of a set as rules, and no others")
  func files() {
    let rule = "check: existence\noptions: {words: [a]}\nmessage: X.\n"
    let loaded = RuleSetLoaderTests.load([
      "a.yaml": rule, "lexicon/b.yaml": "x", "README.md": "x", "lexicon/c.yml": "x", "set.yaml": "language: id\n",
    ])
    #expect(loaded.problems == [])
    #expect(loaded.rules.rules.map(\.id) == ["house/a"])
  }

  @Test("a file at the top of a set whose ending is another one for YAML is reported")
  func endings() {
    let loaded = RuleSetLoaderTests.load(["a.yml": "x", "b.YAML": "x", "c.tsv": "Sari\n", "set.yaml": "lexicon: {names: c.tsv}\n"])
    #expect(
      loaded.problems == [
        "house/a.yml:1:1: The name of a rule's file ends in `.yaml`, and this one is not read; rename it `a.yaml`.",
        "house/b.YAML:1:1: The name of a rule's file ends in `.yaml`, and this one is not read; rename it `b.yaml`.",
      ])
  }

  private static func load(_ files: [String: String], library: [String: [String: String]] = [:]) -> (rules: RuleSet, problems: [String]) {
    let trees = library.map { ($0.key, MemoryFileTree($0.key, $0.value) as any FileTree) }
    let loader = RuleSetLoader(library: SetLibrary(trees, places: ["memory"]))
    let loaded = loader.load(("house", MemoryFileTree("house", files)))
    return (
      loaded.rules,
      loaded.problems.map { problem in
        let place = LineTable(problem.file).position(at: problem.problem.range.start)
        return "\(problem.file.name):\(place.line):\(place.column): \(problem.problem.message)"
      }
    )
  }
}
