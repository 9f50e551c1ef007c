import CReportPage

/// The style sheet and the scripts of the page, which the program carries in itself.
enum PageFiles {
  static var style: [UInt8] { bytes(saksama_page_style()) }
  /// The script that runs before the articles have come in.
  static var start: [UInt8] { bytes(saksama_page_start()) }
  /// The script that runs when all has come in.
  static var script: [UInt8] { bytes(saksama_page_script()) }

  private static func bytes(_ file: saksama_page_file) -> [UInt8] { Array(UnsafeBufferPointer(start: file.bytes, count: file.count)) }
}
