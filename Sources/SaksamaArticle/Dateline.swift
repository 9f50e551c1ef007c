public import SaksamaText

/// The place and the agency at the head of a story, such as `Baku (ANTARA) -`.
public struct Dateline: Sendable {
  /// The places as written, each with its region (`Praya, NTB`); empty for a dateline without a place.
  public let places: [Field.Name]
  /// The agencies as written.
  public let agencies: [Field.Name]
  /// The date in the dateline, if it names a year.
  public let date: CalendarDate?
  /// From the place to the end of the agency, without the dash.
  public let range: SourceRange
  /// From the place to the first byte of the story's text: with the dash and the space behind it.
  public let extent: SourceRange

  /// Makes the dateline.
  public init(places: [Field.Name], agencies: [Field.Name], date: CalendarDate?, range: SourceRange, extent: SourceRange) {
    self.places = places
    self.agencies = agencies
    self.date = date
    self.range = range
    self.extent = extent
  }
}
