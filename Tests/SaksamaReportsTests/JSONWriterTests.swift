import Foundation
import SaksamaReports
import Testing

@Suite("JSON writer")
struct JSONWriterTests {
  private func written(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    write(&json)
    var output = ""
    json.flush(to: &output)
    return output
  }

  @Test(
    "Strings are escaped as RFC 8259 asks, and no more",
    arguments: [
      ("", #""""#), ("Jumat", #""Jumat""#), ("a\"b\\c", #""a\"b\\c""#), ("a\nb\tc\rd", #""a\u000Ab\u0009c\u000Dd""#),
      ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001F\u{7F}\""), ("\u{2028}é👩‍👧/", "\"\u{2028}é👩‍👧/\""),
    ]
  )
  func escapes(string: String, expected: String) throws {
    let json = written { $0.value(string) }
    #expect(json == expected)
    #expect(try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed) as? String == string)
  }

  @Test(
    "Whole numbers are written in full",
    arguments: [
      (0, "0"), (7, "7"), (10, "10"), (-120, "-120"), (Int.max, "9223372036854775807"), (Int.min, "-9223372036854775808"),
    ]
  )
  func numbers(number: Int, expected: String) {
    #expect(written { $0.value(number) } == expected)
  }

  @Test("Commas stand between members and elements only, at any depth")
  func commas() {
    let json = written {
      $0.object {
        $0.field("a", 1)
        $0.field("b") { $0.array([["x"], [], ["y", "z"]]) { $0.array($1) { $0.value($1) } } }
        $0.field("c") { $0.object { _ in } }
        $0.field("d", nil as String?)
        $0.field("e", true)
        $0.field("f", json: "[1, 2]")
      }
    }
    #expect(json == #"{"a":1,"b":[["x"],[],["y","z"]],"c":{},"d":null,"e":true,"f":[1, 2]}"#)
  }

  @Test("Elements may stand on lines of their own, and documents on theirs")
  func lines() {
    let json = written {
      $0.beginArray()
      for number in 1...2 {
        $0.breakLine()
        $0.value(number)
      }
      $0.breakLineBeforeEnd()
      $0.endArray()
      $0.endDocument()
      $0.null()
    }
    #expect(json == "[\n1,\n2\n]\nnull")
  }

  @Test("A buffer is handed over above the threshold only, and once")
  func flush() {
    var json = JSONWriter()
    var output = ""
    json.value("abc")
    json.flush(to: &output, above: 5)
    #expect(output == "")
    json.flush(to: &output, above: 4)
    json.flush(to: &output)
    #expect(output == "\"abc\"")
    #expect(json.bytes.isEmpty)
  }
}
