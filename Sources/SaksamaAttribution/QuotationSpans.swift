public import SaksamaArticle
public import SaksamaText

/// The stretches of an article between quotation marks, marks included.
public enum QuotationSpans {
  /// The spans of the story and its pull quotes, in order of place.
  ///
  /// Straight and curly double marks pair with each other. A mark that is never closed quotes up to the end of its paragraph.
  public static func find(in article: Article) -> [SourceRange] {
    var spans: [SourceRange] = []
    for paragraph in article.paragraphs where paragraph.isStory || paragraph.kind == .pullQuote {
      find(in: article.text, paragraph.range, &spans)
    }
    return spans
  }

  private static func find(in text: SourceText, _ range: SourceRange, _ spans: inout [SourceRange]) {
    var open: Int?
    text.bytes.withUnsafeBufferPointer { bytes in
      var offset = range.start
      while offset < range.end {
        let length = markLength(bytes, offset, range.end)
        if length == 0 {
          offset += 1
          continue
        }
        if let start = open {
          spans.append(SourceRange(start, offset + length))
          open = nil
        } else {
          open = offset
        }
        offset += length
      }
    }
    if let start = open { spans.append(SourceRange(start, range.end)) }
  }

  /// The length of the double quotation mark at `offset`: 1 for `"`, 3 for `“` (U+201C) and `”` (U+201D), else 0.
  private static func markLength(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ end: Int) -> Int {
    if bytes[offset] == UInt8(ascii: "\"") { return 1 }
    guard bytes[offset] == 0xE2, offset + 2 < end, bytes[offset + 1] == 0x80 else { return 0 }
    return bytes[offset + 2] == 0x9C || bytes[offset + 2] == 0x9D ? 3 : 0
  }
}
