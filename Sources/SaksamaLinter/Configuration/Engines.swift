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
  private var indices: [[String]: Int] = [:]
  private var byPath: [String: Int] = [:]

  /// The engine of `home`, the path of an input or of anything beside it; inputs that are not assigned take it too.
  public init(
    _ request: RunRequest, _ search: ConfigurationSearch, home: String,
    make: @escaping @Sendable (LinterOptions) throws(ConfigurationFailure) -> Engine
  ) throws(ConfigurationFailure) {
    self.request = request
    self.search = search
    self.make = make
    let configuration = try self.search.configuration(for: home)
    _ = try index(configuration)
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
    for file in files {
      let configuration = try search.configuration(for: file)
      if let origin = configuration.ignored {
        ignored[file] = origin
      } else {
        let index = try index(configuration)
        if index > 0 { byPath[file] = index }
      }
    }
    return ignored
  }

  private mutating func index(_ configuration: Configuration) throws(ConfigurationFailure) -> Int {
    if let known = indices[configuration.layers] { return known }
    choices.append(Choice(engine: try make(request.options(configuration)), failOn: request.failOn ?? configuration.failOn.value))
    indices[configuration.layers] = choices.count - 1
    return choices.count - 1
  }
}
