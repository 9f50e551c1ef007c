import Foundation

/// Expected output that is kept in `fixtures/` and read by people in reviews.
///
/// With `SAKSAMA_RECORD=1` in the environment the files are written instead of compared; look at the difference before keeping it.
public enum Snapshot {
  /// What differs between `actual` and the file at `path` below `fixtures/`: the first line that is not the same, or nil.
  public static func difference(_ actual: String, _ path: String, root: String = #filePath) -> String? {
    let file = URL(filePath: root).deletingLastPathComponent().appending(path: "../../fixtures/\(path)").standardized
    if ProcessInfo.processInfo.environment["SAKSAMA_RECORD"] == "1" { return record(actual, file) }
    guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
      return "\(path) cannot be read; record it with SAKSAMA_RECORD=1."
    }
    return TextDifference.firstLine(actual, expected).map { "\(path):\($0)" }
  }

  private static func record(_ actual: String, _ file: URL) -> String? {
    do {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: file)
      return nil
    } catch {
      return "\(file.path) cannot be written: \(error)"
    }
  }
}
