import SaksamaArticle

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The time of day.
enum Clock {
  /// This moment in UTC (ISO 8601 without a zone); `SOURCE_DATE_EPOCH` stands for it where it is set (reproducible-builds.org).
  static var now: String {
    var seconds = getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) }.flatMap { range.contains($0) ? $0 : nil } ?? time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    let date = "\(digits(Int(parts.tm_year) + 1900, 4))-\(digits(Int(parts.tm_mon) + 1, 2))-\(digits(Int(parts.tm_mday), 2))"
    return "\(date)T\(digits(Int(parts.tm_hour), 2)):\(digits(Int(parts.tm_min), 2)):\(digits(Int(parts.tm_sec), 2))"
  }

  /// This day in UTC.
  static var today: CalendarDate? { CalendarDate(now.prefix(10)) }

  /// The seconds of the years 1970 to 9999.
  private static let range = 0...253_402_300_799

  private static func digits(_ number: Int, _ count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
  }
}
