import Testing

@Suite("options without effect")
struct IdleOptionTests {
  static let lists = ["cues": "kata\t\tbare\n", "names": "Kabar\tKB\n"]

  @Test(
    "an option that the chosen mode of a check does not read is reported at its key",
    arguments: [
      ("quote-form", "{find: spacing, abbreviations: [Tbk]}", "abbreviations", "with `find: spacing`"),
      ("quote-form", "{find: unbalanced, max-findings: 1}", "max-findings", "with `find: unbalanced`"),
      ("quote-form", "{find: mixed-marks, min-words: 2}", "min-words", "with `find: mixed-marks`"),
      ("quote-form", "{find: punctuation, resemblance: 2}", "resemblance", "with `find: punctuation`"),
      ("quote-form", "{find: pull-quote-differs, affixes: [nya]}", "affixes", "with `find: pull-quote-differs`"),
      ("quote-attribution", "{find: double, min-words: 2}", "min-words", "with `find: double`"),
      ("quote-attribution", "{find: unattributed, says: {no-role: x}}", "says", "with `find: unattributed`"),
      ("quote-attribution", "{find: misspelt-cue, reach: 2}", "reach", "with `find: misspelt-cue`"),
      ("names", "{find: inconsistent, words: [inisial]}", "words", "with `find: inconsistent`"),
      ("citations", "{find: misspelt, lists: [names], credits: [sumber]}", "credits", "with `find: misspelt`"),
      ("citations", "{find: uncredited-agency, credits: [sumber], translator: [oleh]}", "translator", "with `find: uncredited-agency`"),
      ("citations", "{find: vague, words: [konon], lists: [names]}", "lists", "with `find: vague`"),
      ("headline", "{find: [quotes], prefixes: [Rp]}", "prefixes", "with `find: quotes`"),
      ("headline", "{find: [numbers], min-words: 3}", "min-words", "with `find: numbers`"),
      ("unique", "{paragraphs: body, fields: [editor]}", "fields", "with `paragraphs`"),
      ("unique", "{fields: [editor], min-length: 9}", "min-length", "with `fields`"),
      ("unique", "{of-type: any, exception-patterns: [x]}", "exception-patterns", "with `of-type`"),
      ("pattern", "{paragraphs: body, fields: [editor], matches: x}", "fields", "with `paragraphs`"),
      ("pattern", "{paragraphs: body, of-type: any, matches: x}", "of-type", "with `paragraphs`"),
      ("pattern", "{fields: [editor], min-length: 9, matches: x}", "min-length", "with `fields`"),
    ])
  func modes(_ kind: String, _ options: String, _ key: String, _ mode: String) throws {
    let problems = try FieldHouse.runner(lists: IdleOptionTests.lists).problems(kind, options)
    #expect(problems == ["\(key): `\(key)` has no effect \(mode); take it out, or choose another mode."])
  }

  @Test(
    "an option that another option or its own value makes void is reported at its value",
    arguments: [
      ("pattern", "{paragraphs: body, part: label, matches: x}", "label: `part` has no effect as `label` with `paragraphs`"),
      ("pattern", "{fields: [editor], part: ending, matches: x}", "ending: `part` has no effect as `ending` with `fields`"),
      ("one-of", "{fields: [editor], forms: [x], near: true}", "true: `near` has no effect without `values` or `lists`"),
      ("count", "{of-type: any, per: line, min: 1, max: 2}", "1: `min` has no effect with `per: line`"),
      ("count", "{of-type: people, fields: [sumber, editor], max: 2}", "[sumber, editor]: `of-type: people` holds `editor` already"),
      ("forbidden", "{of-type: any, state: empty, lists: [names]}", "[names]: `lists` has no effect with `state: empty`"),
      ("substitution", "{swap: {Budi: Budy}, in-names: true}", "true: `in-names` has no effect where letter case counts"),
      ("consistency", "{either: [[ANTARA, Antara]], case-sensitive: true}", "true: `case-sensitive` has no effect where all forms"),
      ("citations", "{find: vague, hearsay: [konon], before-day: [pada]}", "[pada]: `before-day` has no effect without `words`"),
      ("compare", "{left: editor, right: date.year, relation: not-before}", "not-before: `relation: not-before` compares"),
      ("compare", "{left: copyright.year, right: dateline.place, relation: year-equal}", "year-equal: `relation: year-equal` compares"),
      ("order", "order: [editor, pewrta]", "pewrta: Unknown part of an article `pewrta`; did you mean `pewarta`?"),
      ("order", "order: [editor]", "[editor]: `order` needs two steps or more"),
    ])
  func values(_ kind: String, _ options: String, _ problem: String) throws {
    let problems = try FieldHouse.runner(lists: IdleOptionTests.lists).problems(kind, options)
    #expect(problems.count == 1 && problems[0].hasPrefix(problem), "\(problems)")
  }

  @Test("without a mode nothing else is said of the options, and an unknown one is never called idle")
  func unknown() throws {
    let runner = try FieldHouse.runner(lists: IdleOptionTests.lists)
    #expect(try runner.problems("quote-form", "{find: spacin, affixes: [nya]}").count == 1)
    #expect(
      try runner.problems("quote-form", "{find: spacing, abreviations: [Tbk]}") == [
        "abreviations: Unknown key in options `abreviations`; did you mean `abbreviations`?"
      ])
  }
}
