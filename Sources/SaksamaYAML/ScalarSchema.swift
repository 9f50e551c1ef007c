import SaksamaText

/// What plain scalars mean. The schema is smaller than that of YAML 1.1, which reads `no` as false, `017` as 15 and `12:30:45` as 45045.
enum ScalarSchema {
  static func isNull(_ text: String) -> Bool {
    text.isEmpty || text == "~" || text == "null"
  }

  static func boolean(_ text: String) -> Bool? {
    switch text {
    case "true": true
    case "false": false
    default: nil
    }
  }

  /// An integer is `-?[0-9]+` without a leading zero, because what has one is a code or a part of a date.
  static func isInteger(_ text: String) -> Bool {
    let digits = unsigned(text.utf8)
    return isWhole(digits)
  }

  /// A number is an integer, or one with `.` and more digits.
  static func isNumber(_ text: String) -> Bool {
    let digits = unsigned(text.utf8)
    guard let point = digits.firstIndex(of: UInt8(ascii: ".")) else { return isWhole(digits) }
    let fraction = digits[digits.index(after: point)...]
    return isWhole(digits[..<point]) && !fraction.isEmpty && fraction.allSatisfy(ASCII.isDigit)
  }

  private static func unsigned(_ text: String.UTF8View) -> Substring.UTF8View {
    text.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
  }

  private static func isWhole(_ digits: Substring.UTF8View) -> Bool {
    guard let first = digits.first, digits.allSatisfy(ASCII.isDigit) else { return false }
    return first != UInt8(ascii: "0") || digits.dropFirst().isEmpty
  }
}
