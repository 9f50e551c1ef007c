import SaksamaReports
import Testing

@Suite("Differences of texts")
struct UnifiedDiffTests {
  static let cases: [(before: String, after: String, hunks: String)] = [
    ("a\nb\n", "a\nb\n", ""),
    ("a\nb\nc\n", "a\nx\nc\n", "@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n"),
    ("a", "b", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"),
    ("", "a\n", "@@ -0,0 +1 @@\n+a\n"),
    ("a\n", "", "@@ -1 +0,0 @@\n-a\n"),
    ("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\n5\n6\n7\n8\n", "@@ -6,4 +6,3 @@\n 6\n 7\n 8\n-9\n"),
    ("a\n1\n2\n3\n4\n5\n6\nb\n", "A\n1\n2\n3\n4\n5\n6\nB\n", "@@ -1,8 +1,8 @@\n-a\n+A\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+B\n"),
    (
      "a\n1\n2\n3\n4\n5\n6\n7\nb\n", "A\n1\n2\n3\n4\n5\n6\n7\nB\n",
      "@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n"
    ),
    ("a\r\nb\r\n", "a\r\nc\r\n", "@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n"),
  ]

  @Test("Hunks are those of diff -u", arguments: cases)
  func hunks(before: String, after: String, hunks: String) {
    let bytes = UnifiedDiff(DiffName("x.txt"), before: Array(before.utf8), after: Array(after.utf8)).bytes
    #expect(String(decoding: bytes, as: UTF8.self) == (hunks.isEmpty ? "" : "--- a/x.txt\n+++ b/x.txt\n" + hunks))
  }
}
