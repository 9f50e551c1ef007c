import SaksamaArticle

/// Tells the year that a date without one means.
struct YearChoice {
  private let publication: CalendarDate?
  private let copyrightYear: Int?
  /// The copyright line, where its year stands for the one that a date does not state.
  let copyright: Copyright?

  init(_ subject: Subject) {
    publication = subject.article.publicationDate
    copyright = publication == nil ? subject.article.anyCopyright : nil
    copyrightYear = copyright?.years.last?.value
  }

  /// The day that a mention means; nil where no year is known or two are as likely.
  ///
  /// With a publication date, the year that puts the day nearest to it; with only a copyright year, that year.
  func date(of mention: DateMention) -> CalendarDate? {
    if let year = mention.year { return CalendarDate(year: year, month: mention.month, day: mention.day) }
    if let publication {
      let dates = [publication.year - 1, publication.year, publication.year + 1]
        .compactMap { CalendarDate(year: $0, month: mention.month, day: mention.day) }
        .sorted { abs($0.dayNumber - publication.dayNumber) < abs($1.dayNumber - publication.dayNumber) }
      // Two months away the neighbouring year is as likely, and the weekday tells which is meant.
      if let nearest = dates.first, abs(nearest.dayNumber - publication.dayNumber) > 60, let weekday = mention.weekday?.index {
        return dates.first { $0.weekday == weekday } ?? nearest
      }
      return dates.first
    }
    guard let year = copyrightYear else { return nil }
    // Copy of early January speaks of December, and copy of late December of January: there the neighbouring year is as likely.
    let isAtTurn = mention.month == 1 && mention.day <= 15 || mention.month == 12 && mention.day >= 15
    let date = CalendarDate(year: year, month: mention.month, day: mention.day)
    if isAtTurn, let weekday = mention.weekday?.index,
      let neighbour = CalendarDate(year: mention.month == 1 ? year + 1 : year - 1, month: mention.month, day: mention.day),
      neighbour.weekday == weekday
    {
      return neighbour
    }
    return date
  }
}
