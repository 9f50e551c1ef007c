/// An engine for each configuration that holds for some input of a run.
public struct Engines<Engine: RunEngine>: Sendable {
  /// An engine, and when its findings fail the run.
  ///
  /// An object, since it is handed out for every input, and an engine has many parts to copy.
  public final class Choice: Sendable {
    /// The engine.
    public let engine: Engine
    /// The least severity that fails the run.
    public let failOn: FailOn

    init(engine: Engine, failOn: FailOn) {
      self.engine = engine
      self.failOn = failOn
    }
  }

  private let request: RunRequest
  private var search: ConfigurationSearch
  private var choices: [Choice] = []
  private var indices: [Int: Int] = [:]
  private var byPath: [String: Int] = [:]
  /// The numbers of the configurations whose engine cannot be made.
  private var failed: Set<Int> = []
  /// For each engine, an input that it is for.
  private var examples: [String] = []
  /// The rules that are named for any input; nil where it is not known which rules there are.
  private var named: NamedRules? = NamedRules()
  /// Everything that is wrong, in the order found.
  private var messages: [String] = []
  private var told: Set<String> = []
  /// How many of the messages of the search were told.
  private var searchCount = 0

  /// The engine of `home`, the path of an input or of anything beside it; inputs that are not assigned take it too.
  ///
  /// Where something is wrong there, a rule is named that it does not know, or it has nothing to do, `others` are examined too, so that one
  /// run tells everything that is wrong for any input.
  public init(
    _ request: RunRequest, _ search: ConfigurationSearch, home: String, others: () -> [String] = { [] }
  ) throws(ConfigurationFailure) {
    self.request = request
    self.search = search
    var ignored: [String: Origin] = [:]
    examine([home], ignored: &ignored)
    if !messages.isEmpty || named?.problems.isEmpty != true || choices.allSatisfy(\.engine.isIdle) { examine(others(), ignored: &ignored) }
    try requireSound()
  }

  /// The engine of the place where the run was started.
  public var home: Engine { choices[0].engine }

  /// Every engine of the run, that of `home` first.
  public var all: [Engine] { choices.map(\.engine) }

  /// The engine of an input.
  public func choice(for path: String) -> Choice { choices[byPath[path] ?? 0] }

  /// Whether a rule of that full or short id is one of a house or folder that a configuration of the run names for other articles.
  public mutating func isKnownElsewhere(_ rule: String) -> Bool {
    RuleLoading.hasRule(rule, in: examples.flatMap { search.ownFolders(near: $0) })
  }

  /// Gives each of some files its engine; gives back the files that a configuration leaves out, with where it says so.
  public mutating func assign(_ files: [String]) throws(ConfigurationFailure) -> [String: Origin] {
    var ignored: [String: Origin] = [:]
    examine(files, ignored: &ignored)
    try requireSound()
    return ignored
  }

  /// Throws everything that is wrong for the inputs examined so far.
  private mutating func requireSound() throws(ConfigurationFailure) {
    let problems = named?.problems ?? []
    if !problems.isEmpty {
      // The run may have no article of the house that has the rule.
      let folders = examples.flatMap { search.ownFolders(near: $0) }
      tell(problems.filter { !RuleLoading.hasRule($0.name, in: folders) }.map(\.message))
    }
    if !messages.isEmpty { throw ConfigurationFailure(messages) }
    if choices.allSatisfy(\.engine.isIdle) { throw ConfigurationFailure([RuleSelection.leftOut(home.ruleSet)]) }
  }

  /// Finds the engine of every file, and everything that is wrong, each once.
  private mutating func examine(_ files: [String], ignored: inout [String: Origin]) {
    // Most runs have no configuration, and then one look at each folder tells of all its files.
    var plainFolder: Substring.UTF8View?
    for file in files {
      if let plainFolder, file.utf8.starts(with: plainFolder), !file.utf8.dropFirst(plainFolder.count).contains(GlobToken.slash) {
        continue
      }
      let configuration = search.readableConfiguration(for: file)
      tell(search.messages.dropFirst(searchCount))
      searchCount = search.messages.count
      // Rules that are examined in another house than their own would have faults that are none.
      if !search.tellsHouses { continue }
      if let origin = configuration.ignored {
        ignored[file] = origin
        if !choices.isEmpty { continue }
      }
      if failed.contains(configuration.number) { continue }
      do throws(ConfigurationFailure) {
        let index = try index(configuration, of: file)
        if index > 0 { byPath[file] = index }
        let isPlain = index == 0 && configuration.number == 0
        plainFolder =
          isPlain
          ? file[...].utf8.prefix(
            file.utf8.lastIndex(of: GlobToken.slash).map { file.utf8.distance(from: file.startIndex, to: $0) + 1 } ?? 0) : nil
      } catch {
        failed.insert(configuration.number)
        tell(error.faults)
        note(error.named, of: file)
      }
    }
  }

  private mutating func note(_ found: NamedRules?, of file: String) {
    examples.append(file)
    if let found { named?.add(found) } else { named = nil }
  }

  private mutating func tell(_ found: some Sequence<String>) {
    for message in found where told.insert(message).inserted { messages.append(message) }
  }

  private mutating func index(_ configuration: Configuration, of file: String) throws(ConfigurationFailure) -> Int {
    if let known = indices[configuration.number] { return known }
    let engine = try Engine(partOfRun: request.options(configuration))
    choices.append(Choice(engine: engine, failOn: request.failOn ?? configuration.failOn.value))
    indices[configuration.number] = choices.count - 1
    note(engine.named, of: file)
    return choices.count - 1
  }
}
