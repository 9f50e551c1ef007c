public import ArgumentParser
public import SaksamaArticle

/// What is known of the articles beside their text.
struct ArticleOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The name of standard input in reports, whose extension tells its format.", valueName: "name"))
  var stdinFilename: String?

  @Option(help: ArgumentHelp("The day of (first) publication, where the input does not state it.", valueName: "YYYY-MM-DD"))
  var date: CalendarDate?

  @Option(help: ArgumentHelp("The headline, where the input does not state it.", valueName: "text"))
  var headline: String?

  @Option(help: ArgumentHelp("The language of the text, where the input does not state it, such as id or en.", valueName: "tag"))
  var language: String?

  func validate() throws {
    if let language, metadata.language == nil {
      throw ValidationError("--language takes a language tag such as id or en, not '\(language)'.")
    }
  }

  /// What the options say of an article.
  var metadata: ArticleMetadata { ArticleMetadata(headline: headline, date: date, language: language) }
}

extension CalendarDate: ExpressibleByArgument {
  /// Reads a day of the form `YYYY-MM-DD`.
  public init?(argument: String) { self.init(argument) }
}
