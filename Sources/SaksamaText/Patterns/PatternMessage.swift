import CPCRE2

/// What PCRE2 has to say, in sentences.
enum PatternMessage {
  /// What is wrong with a pattern, from the error number of its compilation.
  static func compile(_ code: Int32) -> String {
    switch code {
    case PCRE2_ERROR_LOOKBEHIND_NOT_FIXED_LENGTH:
      return "What (?<=…) or (?<!…) looks back at must have a fixed length; take out * + ? and {n,m}."
    case PCRE2_ERROR_MISSING_CLOSING_PARENTHESIS: return "A parenthesis is not closed."
    case PCRE2_ERROR_UNMATCHED_CLOSING_PARENTHESIS: return "A closing parenthesis has no opening one; write \\) for the character."
    case PCRE2_ERROR_MISSING_SQUARE_BRACKET: return "A class [… is not closed by ]."
    case PCRE2_ERROR_QUANTIFIER_INVALID:
      return "A repetition such as * + ? or {n} has nothing to repeat; write \\* \\+ \\? for the characters."
    case PCRE2_ERROR_QUANTIFIER_OUT_OF_ORDER: return "In {n,m} the second number is smaller than the first."
    case PCRE2_ERROR_CLASS_RANGE_ORDER: return "A range in a class is out of order; write the smaller character first."
    case PCRE2_ERROR_BAD_SUBPATTERN_REFERENCE:
      return "It refers to a group that it does not have; groups are counted by their opening parentheses, from 1."
    case PCRE2_ERROR_UNKNOWN_POSIX_CLASS:
      return "There is no class of that name between [: and :]; write \\p{L} for letters, 0-9 for digits or \\s for white space."
    case PCRE2_ERROR_END_BACKSLASH: return "The pattern ends with a backslash; write \\\\ for the character."
    default: return sentence(text(code))
    }
  }

  /// The text of an error number, as PCRE2 has it.
  static func text(_ code: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let length = buffer.withUnsafeMutableBufferPointer { pcre2_get_error_message_8(code, $0.baseAddress, $0.count) }
    return length < 0 ? "error \(code)" : String(decoding: buffer.prefix(Int(length)), as: UTF8.self)
  }

  private static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + "."
  }
}
