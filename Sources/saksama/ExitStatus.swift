import ArgumentParser
import SaksamaLinter

/// How the program ends; the graver number wins where several apply.
enum ExitStatus: Int32, Comparable {
  /// Nothing at or above the severity that fails a run.
  case clean = 0
  /// Findings at or above it.
  case findings = 1
  /// A fault in the command, the configuration or a rule.
  case configuration = 2
  /// Input that could not be read, or output that could not be written.
  case unreadable = 3

  var exitCode: ExitCode { ExitCode(rawValue) }

  static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }
}

/// Why a command cannot do its work; each message is a line on standard error.
struct CommandFailure: Error {
  let messages: [String]
  /// How the program ends.
  var status = ExitStatus.configuration

  init(_ messages: [String]) { self.messages = messages }
  init(_ message: String, status: ExitStatus = .configuration) {
    messages = [message]
    self.status = status
  }
  init(_ failure: ConfigurationFailure) { messages = failure.messages }
}
