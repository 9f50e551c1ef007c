import SaksamaArticle
import Testing

@Suite("Calendar dates")
struct CalendarDateTests {
  @Test(
    "exist or do not",
    arguments: [
      ("2023-12-31", true), ("2024-02-29", true), ("2000-02-29", true), ("0001-01-01", true), ("9999-12-31", true), ("2023-02-29", false),
      ("1900-02-29", false), ("2023-04-31", false), ("2023-11-31", false), ("2023-13-01", false), ("2023-00-10", false),
      ("2023-01-00", false),
      ("2023-01-32", false), ("0000-01-01", false), ("2023-1-1", false), ("23-01-01", false), ("2023/01/01", false), ("2023-01-01 ", false),
      (" 2023-01-01", false), ("2023-01-01T00", false), ("2023-0a-01", false), ("-023-01-01", false), ("", false), ("２０２３-01-01", false),
    ])
  func existence(_ text: String, _ exists: Bool) {
    #expect((CalendarDate(text) != nil) == exists)
    if exists { #expect(CalendarDate(text)?.description == text) }
  }

  @Test(
    "fall on their weekdays, 0 for Monday",
    arguments: [
      ("1945-08-17", 4), ("1970-01-01", 3), ("2000-01-01", 5), ("2000-02-29", 1), ("2000-03-01", 2), ("2023-12-31", 6), ("2024-01-01", 0),
      ("2024-02-29", 3), ("1582-10-15", 4), ("1900-03-01", 3),
    ])
  func weekday(_ text: String, _ weekday: Int) throws {
    #expect(try #require(CalendarDate(text)).weekday == weekday)
  }

  @Test("are numbered without gaps, and the weekdays go round")
  func numbers() throws {
    var previous = try #require(CalendarDate(year: 1899, month: 12, day: 31))
    var days = 0
    for year in 1900...2030 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
          #expect(date.dayNumber == previous.dayNumber + 1)
          #expect(date.weekday == (previous.weekday + 1) % 7)
          previous = date
          days += 1
        }
      }
    }
    // 131 years of 365 days with 32 leap days: 1904 to 2028, as 1900 is no leap year.
    #expect(days == 131 * 365 + 32)
  }

  @Test("months have their lengths", arguments: [(1, 31), (2, 28), (4, 30), (6, 30), (7, 31), (8, 31), (9, 30), (11, 30), (12, 31)])
  func lengths(_ month: Int, _ length: Int) {
    #expect(CalendarDate.length(ofMonth: month, year: 2023) == length)
    #expect(CalendarDate.length(ofMonth: month, year: 2024) == (month == 2 ? 29 : length))
  }
}
