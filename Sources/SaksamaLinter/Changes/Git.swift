#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs git in the current folder, so that its answers do not depend on what a person has set.
///
/// What says which repository is meant (`GIT_DIR`, `GIT_INDEX_FILE` and the like, which git gives to its hooks) stays as it is.
struct Git {
  /// Settings that would change which files are listed, or have git start other programs.
  private static let settings = ["core.fsmonitor=false", "core.quotePath=false", "diff.relative=false", "diff.autoRefreshIndex=true"]
  /// Variables that would change what git takes arguments for, or what it answers.
  private static let dropped: Set<Substring> = [
    "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS", "GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS",
    "GIT_OPTIONAL_LOCKS", "GIT_TERMINAL_PROMPT", "LC_ALL", "LANGUAGE",
  ]
  private let environment: [String]

  init() {
    let kept = ChildProcess.environment.filter { !Git.dropped.contains($0.prefix { $0 != "=" }) }
    // Looking at a repository must not write to it, nor wait for a password, and words of git are shown as they come.
    environment = kept + ["GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "LC_ALL=C"]
  }

  /// What git answers, whatever its exit status; throws where there is no git.
  func answer(_ arguments: [String], input: [UInt8] = []) throws(ChangeFailure) -> ChildProcess.Ended {
    do throws(ChildProcess.Failure) {
      let settings = Git.settings.flatMap { ["-c", $0] }
      return try ChildProcess.run(["git"] + settings + arguments, environment: environment, input: input)
    } catch {
      if error.number == ENOENT { throw ChangeFailure(.noGit) }
      throw ChangeFailure(.git(String(cString: strerror(error.number))))
    }
  }

  /// What git writes; throws with its own words where it fails.
  func output(_ arguments: [String], input: [UInt8] = []) throws(ChangeFailure) -> [UInt8] {
    let ended = try answer(arguments, input: input)
    if ended.status != 0 { throw ChangeFailure(.git(Git.words(ended))) }
    return ended.output
  }

  /// The command with which git says that a repository of another user is to be trusted; nil where it says no such thing.
  static func advice(_ ended: ChildProcess.Ended) -> String? {
    let lines = String(decoding: ended.errors, as: UTF8.self).split(separator: "\n").map { $0.drop { $0 == "\t" || $0 == " " } }
    return lines.first { $0.hasPrefix("git config ") && $0.contains("safe.directory") }.map(String.init)
  }

  /// The first thing that git has to say of a failure.
  static func words(_ ended: ChildProcess.Ended) -> String {
    let lines = String(decoding: ended.errors, as: UTF8.self).split(separator: "\n")
    let line = lines.first { $0.hasPrefix("fatal: ") || $0.hasPrefix("error: ") } ?? lines.first
    return line.map(String.init) ?? "exit status \(ended.status)"
  }
}
