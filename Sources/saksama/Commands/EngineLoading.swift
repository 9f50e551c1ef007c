import ArgumentParser
import SaksamaLinter

extension ParsableCommand {
  /// The linter with its rules; `more` lays further options over those of the groups. Configuration problems become the command's failure.
  func makeLinter(_ house: HouseOptions, _ selection: RuleOptions, _ more: (inout LinterOptions) -> Void = { _ in }) throws -> Linter {
    var options = house.linterOptions
    selection.apply(to: &options)
    more(&options)
    do throws(ConfigurationFailure) {
      return try Linter(options)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The house alone, which may be one without rules.
  func makeReader(_ house: HouseOptions, _ more: (inout LinterOptions) -> Void) throws -> ArticleReader {
    var options = house.linterOptions
    more(&options)
    do throws(ConfigurationFailure) {
      return try ArticleReader(options)
    } catch {
      throw CommandFailure(error)
    }
  }
}
