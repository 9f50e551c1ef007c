/// An engine for each configuration that holds for some input of a run.
public struct Engines<Engine: Sendable>: Sendable {
  /// An engine, and when its findings fail the run.
  public struct Choice: Sendable {
    /// The engine.
    public let engine: Engine
    /// The least severity that fails the run.
    public let failOn: FailOn
  }

  private let request: RunRequest
  private let make: @Sendable (LinterOptions) throws(ConfigurationFailure) -> Engine
  private var search: ConfigurationSearch
  private var choices: [Choice] = []
  private var indices: [Int: Int] = [:]
  private var byPath: [String: Int] = [:]
  /// The numbers of the configurations whose engine cannot be made.
  private var failed: Set<Int> = []
  /// Everything that is wrong, in the order found.
  private var messages: [String] = []
  private var told: Set<String> = []

  /// The engine of `home`, the path of an input or of anything beside it; inputs that are not assigned take it too.
  ///
  /// Where that fails, `others` are examined too, so that one run tells everything that is wrong for any input.
  public init(
    _ request: RunRequest, _ search: ConfigurationSearch, home: String, others: () -> [String] = { [] },
    make: @escaping @Sendable (LinterOptions) throws(ConfigurationFailure) -> Engine
  ) throws(ConfigurationFailure) {
    self.request = request
    self.search = search
    self.make = make
    if examine([home]) != nil { throw ConfigurationFailure(examine(others()) ?? []) }
  }

  /// The engine of the place where the run was started.
  public var home: Engine { choices[0].engine }

  /// Every engine of the run, that of `home` first.
  public var all: [Engine] { choices.map(\.engine) }

  /// The engine of an input.
  public func choice(for path: String) -> Choice { choices[byPath[path] ?? 0] }

  /// Gives each of some files its engine; gives back the files that a configuration leaves out, with where it says so.
  public mutating func assign(_ files: [String]) throws(ConfigurationFailure) -> [String: Origin] {
    var ignored: [String: Origin] = [:]
    if let messages = examine(files, ignored: &ignored) { throw ConfigurationFailure(messages) }
    return ignored
  }

  private mutating func examine(_ files: [String]) -> [String]? {
    var ignored: [String: Origin] = [:]
    return examine(files, ignored: &ignored)
  }

  /// Finds the engine of every file; gives back everything that is wrong, each once, or nil.
  private mutating func examine(_ files: [String], ignored: inout [String: Origin]) -> [String]? {
    // Most runs have no configuration, and then one look at each folder tells of all its files.
    var plainFolder: Substring.UTF8View?
    for file in files {
      if let plainFolder, file.utf8.starts(with: plainFolder), !file.utf8.dropFirst(plainFolder.count).contains(GlobToken.slash) {
        continue
      }
      let configuration = search.readableConfiguration(for: file)
      tell(search.messages)
      // Rules that are examined in another house than their own would have faults that are none.
      if !search.tellsHouses { continue }
      if let origin = configuration.ignored {
        ignored[file] = origin
        if !choices.isEmpty { continue }
      }
      if failed.contains(configuration.number) { continue }
      do throws(ConfigurationFailure) {
        let index = try index(configuration)
        if index > 0 { byPath[file] = index }
        let isPlain = index == 0 && configuration.number == 0
        plainFolder =
          isPlain
          ? file[...].utf8.prefix(
            file.utf8.lastIndex(of: GlobToken.slash).map { file.utf8.distance(from: file.startIndex, to: $0) + 1 } ?? 0) : nil
      } catch {
        failed.insert(configuration.number)
        tell(error.messages)
      }
    }
    return messages.isEmpty ? nil : messages
  }

  private mutating func tell(_ found: [String]) {
    for message in found where told.insert(message).inserted { messages.append(message) }
  }

  private mutating func index(_ configuration: Configuration) throws(ConfigurationFailure) -> Int {
    if let known = indices[configuration.number] { return known }
    choices.append(Choice(engine: try make(request.options(configuration)), failOn: request.failOn ?? configuration.failOn.value))
    indices[configuration.number] = choices.count - 1
    return choices.count - 1
  }
}
