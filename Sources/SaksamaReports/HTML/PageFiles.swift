import CReportPage

/// The style sheet and the script of the page, which the program carries in itself.
enum PageFiles {
  static var style: [UInt8] { bytes(saksama_page_style()) }
  static var script: [UInt8] { bytes(saksama_page_script()) }

  private static func bytes(_ file: saksama_page_file) -> [UInt8] { Array(UnsafeBufferPointer(start: file.bytes, count: file.count)) }
}
