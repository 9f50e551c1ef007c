import ArgumentParser
import SaksamaArticle
import SaksamaDiagnostics
import SaksamaLinter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the articles come from and what is known of them.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Files and folders; - is standard input. The current folder where none is given.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "The format: auto (by extension), ndjson, or \(ArticleFormats.all.map { $0.name }.joined(separator: ", ")).", valueName: "format"),
    completion: Completions.inputs)
  var input = "auto"

  @OptionGroup var article: ArticleOptions

  @Option(help: ArgumentHelp("Threads (default: the number of processors).", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    if input != "auto", input != "ndjson", ArticleFormats.named(input) == nil {
      throw ValidationError(
        "There is no input format '\(input)'; known: auto, ndjson, \(ArticleFormats.all.map { $0.name }.joined(separator: ", ")).")
    }
  }

  /// The number of threads to use.
  var threads: Int { jobs ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Lays what is known of the articles over the request.
  func apply(to request: inout RunRequest) {
    request.metadata = article.metadata
    if input != "auto", input != "ndjson" { request.format = input }
  }

  /// The place whose configuration holds for what has none of its own, such as the reports of the run.
  var home: String { paths.first == "-" ? standardInput : ConfigurationSearch.place(in: paths.first ?? ".") }

  /// The files and streams behind the paths.
  var files: [String] {
    if isStream { return streamNames }
    return paths.contains("-") ? [] : Discovery(formats: formats).files(at: paths.isEmpty ? ["."] : paths).files
  }

  /// The folders that are searched for articles.
  var folders: [String] {
    if isStream || paths.contains("-") { return [] }
    return paths.isEmpty ? ["."] : paths.filter { ConfigurationSearch.place(in: $0) != $0 }
  }

  /// The inputs behind the paths, and what to tell of paths that lead to no file; throws where nothing at all was found.
  ///
  /// `assign` gives the files their engines, and names those that a configuration leaves out.
  func source(
    _ language: ReportContext.Language, assign: ([String]) throws -> [String: Origin]
  ) throws -> (source: any InputSource, missing: [String]) {
    if isStream { return try streams(language, leavingOut: leaveOut(streamNames, language, assign)) }
    if paths == ["-"] {
      let isLeftOut = try !leaveOut([standardInput], language, assign).isEmpty
      return (isLeftOut ? ChainedSource([]) : SingleSource.standardInput(name: standardInput), [])
    }
    if paths.contains("-") { throw CommandFailure("Standard input (-) cannot be mixed with other paths.") }
    let discovery = Discovery(formats: formats).files(at: paths.isEmpty ? ["."] : paths)
    let missing =
      discovery.failures.filter { $0.reason == .notFound }.map { $0.description(in: language) }
      + (discovery.unmatched.isEmpty ? [] : [nothingFound(discovery, language)])
    if discovery.files.isEmpty, discovery.failures.count == missing.count - (discovery.unmatched.isEmpty ? 0 : 1), !missing.isEmpty {
      throw CommandFailure(missing)
    }
    return (FileSource(discovery, leavingOut: try leaveOut(discovery.files, language, assign)), missing)
  }

  /// The files that a configuration leaves out; those that were asked for by name are told.
  func leaveOut(
    _ files: [String], _ language: ReportContext.Language, _ assign: ([String]) throws -> [String: Origin]
  ) throws -> [String: Origin] {
    var ignored = try assign(files)
    // Without a name it is none of the files that a glob means.
    if article.stdinFilename == nil { ignored[standardInput] = nil }
    for path in paths.map({ $0 == "-" ? standardInput : $0 }) {
      if let origin = ignored[path] { StandardError.write("saksama: \(leftOut(path, by: origin, language))\n") }
    }
    return ignored
  }

  /// Throws where an input is no file that could be changed; otherwise takes away what killed runs left beside the files.
  func requireFiles(for option: String) throws {
    if !areFiles {
      throw CommandFailure("\(option) is for files; standard input and streams of articles have none. Name files or folders.")
    }
    if option == "--fix" { FixRun.removeLeftovers(of: files) }
  }

  /// Whether the inputs are files, each with an article.
  var areFiles: Bool { !isNamedLikeStream && input != "ndjson" && !paths.contains("-") }

  /// The name of standard input.
  private var standardInput: String { article.stdinFilename ?? "<stdin>" }

  /// Whether the inputs are streams of NDJSON.
  private var isStream: Bool { input == "ndjson" || input == "auto" && isNamedLikeStream }

  /// The names of the streams, as the articles in them have them for their path.
  private var streamNames: [String] { (paths.isEmpty ? ["-"] : paths).map { $0 == "-" ? standardInput : $0 } }

  /// Whether every path, or the name given to standard input, ends like NDJSON.
  private var isNamedLikeStream: Bool {
    let names = paths == ["-"] ? [article.stdinFilename ?? ""] : paths
    return !names.isEmpty && names.allSatisfy(InputOptions.isNamedLikeStream)
  }

  /// Whether a name ends like NDJSON.
  static func isNamedLikeStream(_ name: String) -> Bool { name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl") }

  /// The formats whose files are looked for in folders.
  var formats: [any ArticleFormat.Type] { ArticleFormats.named(input).map { [$0] } ?? ArticleFormats.all }

  private func leftOut(_ path: String, by origin: Origin, _ language: ReportContext.Language) -> String {
    switch language {
    case .id: "\(path) dilewati, sesuai `ignore` di \(origin.description)."
    case .en: "\(path) is left out, as `ignore` in \(origin.description) says."
    }
  }

  /// What to tell of folders without an article.
  func nothingFound(_ discovery: DiscoveryResult, _ language: ReportContext.Language) -> String {
    let kinds = formats.flatMap { $0.fileExtensions }.map { "*.\($0)" }.joined(separator: ", ")
    let folders = discovery.unmatched.map { "`\($0)`" }.joined(separator: ", ")
    switch language {
    case .id:
      let ignored = discovery.ignored > 0 ? " \(discovery.ignored) dilewati karena .gitignore." : ""
      return "Tidak ada berita: \(kinds) dicari di \(folders).\(ignored) Sebutkan berkas, atau folder lain."
    case .en:
      let ignored = discovery.ignored > 0 ? " \(discovery.ignored) left out by .gitignore." : ""
      return "No article found: looked for \(kinds) in \(folders).\(ignored) Name a file, or another folder."
    }
  }

  /// The streams behind the paths; those that do not exist are told, and the others are read.
  private func streams(
    _ language: ReportContext.Language, leavingOut ignored: [String: Origin]
  ) throws -> (source: any InputSource, missing: [String]) {
    var sources: [any InputSource] = []
    var missing: [String] = []
    for path in paths.isEmpty ? ["-"] : paths {
      if ignored[path == "-" ? standardInput : path] != nil { continue }
      if path == "-" {
        sources.append(LineSource(name: standardInput, descriptor: STDIN_FILENO))
      } else if let failure = ReadFailure(missing: path) {
        missing.append(failure.description(in: language))
      } else {
        sources.append(LineSource(path: path))
      }
    }
    if sources.isEmpty, !missing.isEmpty { throw CommandFailure(missing) }
    return (ChainedSource(sources), missing)
  }
}
