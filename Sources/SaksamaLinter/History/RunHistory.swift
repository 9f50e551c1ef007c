public import SaksamaDiagnostics
import SaksamaText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What earlier runs came to: a file with one JSON object a line, in the order in which the runs ended.
public struct RunHistory: Sendable {
  /// The path of the file, as people write it.
  public let path: String
  /// The runs, in the order of the file, whatever their clocks said.
  public let runs: [RunRecord]
  /// The number of the last line, where a killed run left it torn; the next run takes its place.
  public let tornLine: Int?

  /// Reads the file at `path`, which need not be there yet; throws, with the line, what is wrong with it.
  public init(path: String) throws(ConfigurationFailure) {
    self.path = path
    guard let bytes = try RunHistory.bytes(of: path) else {
      runs = []
      tornLine = nil
      return
    }
    var runs: [RunRecord] = []
    var tornLine: Int?
    for (index, line) in bytes.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false).enumerated() {
      if line.allSatisfy(ASCII.isWhitespace) { continue }
      if line.endIndex == bytes.endIndex, RunRecordLine.isTorn(Array(line)) {
        tornLine = index + 1
        continue
      }
      guard let run = RunRecordLine.read(Array(line)) else {
        throw ConfigurationFailure([
          "\(path):\(index + 1):1: This line of the history is no run, such as \(RunRecordLine.example). Mend it, or name another file."
        ])
      }
      runs.append(run)
    }
    self.runs = runs
    self.tornLine = tornLine
  }

  /// Puts `run` behind what the file holds at that moment, in one piece and under a lock (flock), so that no line of another run is lost; one
  /// that a killed run left torn is taken away.
  ///
  /// Throws where the file cannot be written, and then leaves it as it was.
  public func append(_ run: RunRecord) throws(HistoryFailure) {
    func fail(_ number: Int32) -> HistoryFailure {
      HistoryFailure(description: WriteFailure(path: path, reason: .system(number)).description(in: .en))
    }
    guard let file = HistoryFile(path) else { throw fail(errno) }
    defer { file.close() }
    if let number = file.append(RunRecordLine.text(of: run)) { throw fail(number) }
  }

  /// The bytes of the file; nil where there is none yet.
  private static func bytes(of path: String) throws(ConfigurationFailure) -> [UInt8]? {
    do throws(ReadFailure) {
      return try FileReader.read(path)
    } catch {
      let folder = RealPath.folder(of: path)
      if error.reason == .notFound, RealPath.exists(folder) { return nil }
      let what = error.reason == .notFound ? "\(path): there is no folder \(folder). Make it, or name another file." : error.description
      throw ConfigurationFailure([what])
    }
  }
}

/// Why a run could not be put into its history.
public struct HistoryFailure: Error, Sendable, CustomStringConvertible {
  /// The reason, for people.
  public let description: String
}
