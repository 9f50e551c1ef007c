import ArgumentParser

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// When to colour the output.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case always
  case never

  /// Whether to colour an output; `NO_COLOR` and `CLICOLOR_FORCE` count where nothing was asked for (no-color.org, bixense.com/clicolors).
  func applies(isTerminal: Bool) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if let value = getenv("NO_COLOR"), value.pointee != 0 { return false }
      if let value = getenv("CLICOLOR_FORCE"), value.pointee != 0, String(cString: value) != "0" { return true }
      if let terminal = getenv("TERM"), String(cString: terminal) == "dumb" { return false }
      return isTerminal
    }
  }
}
