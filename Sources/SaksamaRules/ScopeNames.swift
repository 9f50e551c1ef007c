extension Scope {
  /// The names that are no fields, each with what it means.
  public static let manual: [(name: String, summary: String)] = [
    ("body", "the story, without credits and without material that it quotes whole; meant unless said"),
    ("lead", "the first paragraph of the story"), ("quote", "what stands between quotation marks in the story"),
    ("unquoted", "the story without what stands between quotation marks"), ("headline", "the headline, where the input states one"),
    ("dateline", "the dateline"), ("credits", "the lines of credits and the copyright line"), ("text", "the whole text, credits too"),
  ]
}
