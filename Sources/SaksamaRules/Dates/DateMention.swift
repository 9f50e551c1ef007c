import SaksamaArticle
import SaksamaText

/// A day named in the text: with a weekday (`Senin (7/12)`), with a month (`7 Desember 2023`), or both.
struct DateMention {
  /// The weekday as written, 0 for Monday; nil where only the date stands.
  let weekday: (index: Int, range: SourceRange)?
  let day: Int
  let month: Int
  /// The year, where one stands.
  let year: Int?
  /// The day, month and year as written, without parentheses.
  let dateRange: SourceRange

  /// From the weekday to the end of the date, with the parentheses around it.
  let range: SourceRange

  /// Whether the calendar has the day, in the year given or in any.
  var exists: Bool {
    guard (1...12).contains(month), day >= 1 else { return false }
    return day <= CalendarDate.length(ofMonth: month, year: year ?? 2024)
  }
}
