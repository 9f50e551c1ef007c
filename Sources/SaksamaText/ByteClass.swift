/// What the bytes of ASCII mean to readers of text.
public enum ASCII {
  /// TAB.
  public static let tab: UInt8 = 0x09
  /// LINE FEED.
  public static let lineFeed: UInt8 = 0x0A
  /// CARRIAGE RETURN.
  public static let carriageReturn: UInt8 = 0x0D
  /// SUBSTITUTE, which stands in a source text for a byte that is not UTF-8.
  public static let substitute: UInt8 = 0x1A
  /// SPACE.
  public static let space: UInt8 = 0x20
  /// COLON.
  public static let colon: UInt8 = 0x3A

  /// Whether `byte` is a letter from A to Z in either case.
  @inlinable public static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether `byte` is a capital letter from A to Z.
  @inlinable public static func isUppercase(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  /// Whether `byte` is a small letter from a to z.
  @inlinable public static func isLowercase(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  /// Whether `byte` is a digit from 0 to 9.
  @inlinable public static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Whether `byte` is a space or a tab.
  @inlinable public static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

  /// Whether `byte` is white space: a blank, or part of an ASCII line end.
  @inlinable public static func isWhitespace(_ byte: UInt8) -> Bool { byte == space || (byte >= tab && byte <= carriageReturn) }

  /// Whether `byte` ends a line, or is a part of what does.
  @inlinable public static func isLineEnd(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }

  /// The small letter of a capital letter; any other byte as it is.
  @inlinable public static func lowercased(_ byte: UInt8) -> UInt8 { isUppercase(byte) ? byte | 0x20 : byte }
}
