public import SaksamaText

/// A copyright line, such as `COPYRIGHT © ANTARA 2022`.
public struct Copyright: Sendable {
  /// A year with its place.
  public struct Year: Hashable, Sendable {
    /// The year, 1900 to 2099.
    public let value: Int
    /// Where its four digits stand.
    public let range: SourceRange

    /// Makes the year.
    public init(value: Int, range: SourceRange) {
      self.value = value
      self.range = range
    }
  }

  /// The sign or what stands for it, as the house lists them; nil where there is none.
  public let sign: Field.Name?
  /// The holder as written; nil where it is missing.
  public let holder: Field.Name?
  /// The years in order of place; two for a range.
  public let years: [Year]
  /// The whole line without white space at its ends.
  public let range: SourceRange

  /// Makes the copyright line.
  public init(sign: Field.Name?, holder: Field.Name?, years: [Year], range: SourceRange) {
    self.sign = sign
    self.holder = holder
    self.years = years
    self.range = range
  }
}
