import SaksamaDiagnostics

/// Lines of numbers as vector graphics (SVG 2), which stretch to their place; their widths stay.
///
/// Runs stand at equal distances: two runs of one second, and a clock that was set back, do no harm.
enum HTMLPlot {
  private static let (width, height) = (1000, 100)

  /// A round number that is not below `largest`: 2, 4, 6 or 10 with zeros, so that its half is whole.
  static func ceiling(_ largest: Int) -> Int {
    var unit = 1
    while true {
      for factor in [2, 4, 6, 10] where factor * unit >= largest { return factor * unit }
      unit *= 10
    }
  }

  /// The findings of each severity as a line.
  static func lines(_ runs: [RunRecord], top: Int, label: String, _ html: inout HTMLWriter) {
    html.open(
      "svg", ["class": "lines", "viewBox": "0 0 \(width) \(height)", "preserveAspectRatio": "none", "role": "img", "aria-label": label])
    for level in [0, height / 2, height] {
      html.element("path", ["class": "grid", "d": "M0 \(level)H\(width)"], "")
    }
    for severity in Severity.allCases {
      html.element("path", ["class": "line \(HTMLWords.code(severity))", "d": path(runs.map { $0.count(severity) }, top)], "")
    }
    html.close("svg")
  }

  /// The line of a severity as the key shows it.
  static func sample(_ severity: Severity, _ html: inout HTMLWriter) {
    html.open("svg", ["class": "sample", "viewBox": "0 0 28 8", "aria-hidden": "true"])
    html.element("path", ["class": "line \(HTMLWords.code(severity))", "d": "M0 4H28"], "")
    html.close("svg")
  }

  /// A small line without axes.
  static func spark(_ values: [Int], _ html: inout HTMLWriter) {
    html.open("svg", ["class": "spark", "viewBox": "0 0 \(width) \(height)", "preserveAspectRatio": "none", "aria-hidden": "true"])
    html.element("path", ["class": "line", "d": path(values, max(1, values.max() ?? 1))], "")
    html.close("svg")
  }

  private static func path(_ values: [Int], _ top: Int) -> String {
    let steps = max(1, values.count - 1)
    // A single value is a line over the whole width.
    let values = values.count == 1 ? values + values : values
    return "M" + values.enumerated().map { "\($0.offset * width / steps) \(height - $0.element * height / top)" }.joined(separator: "L")
  }
}
