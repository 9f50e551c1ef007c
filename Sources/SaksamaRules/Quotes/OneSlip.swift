/// Words that differ by one slip of the keyboard.
enum OneSlip {
  /// Whether one letter too many, one too few, one other letter, or two swapped neighbours separate two words.
  static func separates(_ left: String, _ right: String) -> Bool {
    let left = Array(left.utf8)
    let right = Array(right.utf8)
    guard left != right, abs(left.count - right.count) <= 1 else { return false }
    var prefix = 0
    while prefix < min(left.count, right.count), left[prefix] == right[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < min(left.count, right.count) - prefix, left[left.count - 1 - suffix] == right[right.count - 1 - suffix] { suffix += 1 }
    let leftRest = left[prefix..<left.count - suffix]
    let rightRest = right[prefix..<right.count - suffix]
    if max(leftRest.count, rightRest.count) <= 1 { return true }
    return leftRest.count == 2 && rightRest.count == 2 && leftRest.first == rightRest.last && leftRest.last == rightRest.first
  }
}
