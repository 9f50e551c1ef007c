public import SaksamaDiagnostics
import SaksamaText

/// What earlier runs came to: a file with one JSON object a line, in the order in which the runs ended.
public struct RunHistory: Sendable {
  /// The path of the file, as people write it.
  public let path: String
  /// The runs, in the order of the file, whatever their clocks said.
  public let runs: [RunRecord]

  /// Reads the file at `path`, which need not be there yet; throws, with the line, what is wrong with it.
  public init(path: String) throws(ConfigurationFailure) {
    self.path = path
    guard let bytes = try RunHistory.bytes(of: path) else {
      runs = []
      return
    }
    var runs: [RunRecord] = []
    for (index, line) in bytes.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false).enumerated() {
      if line.allSatisfy(ASCII.isWhitespace) { continue }
      guard let run = RunRecordLine.read(Array(line)) else {
        throw ConfigurationFailure([
          "\(path):\(index + 1):1: This line of the history is no run, such as \(RunRecordLine.example). Mend it, or name another file."
        ])
      }
      runs.append(run)
    }
    self.runs = runs
  }

  /// Puts `run` behind what the file holds now, also what another run has put there in the meantime.
  public func append(_ run: RunRecord) throws(HistoryFailure) {
    var text = ""
    do throws(ConfigurationFailure) {
      text = String(decoding: try RunHistory.bytes(of: path) ?? [], as: UTF8.self)
    } catch {
      throw HistoryFailure(description: error.messages.joined(separator: " "))
    }
    if !text.isEmpty, text.utf8.last != ASCII.lineFeed { text += "\n" }
    do throws(WriteFailure) {
      try AtomicFile.write(text + RunRecordLine.text(of: run), to: path)
    } catch {
      throw HistoryFailure(description: error.description(in: .en))
    }
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
