import SaksamaRules
import Testing

@Suite("The registry of checks")
struct CheckRegistryTests {
  @Test("is in the order of unique names, by which the kinds are found")
  func names() {
    let names = CheckRegistry.all.map { $0.manual.name }
    #expect(names == Set(names).sorted())
    for name in names { #expect(CheckRegistry.named(name)?.manual.name == name) }
    #expect(CheckRegistry.named("nothing") == nil)
  }

  @Test(
    "every kind is described in sentences, and its options and arguments are unique", arguments: CheckRegistry.all.map { $0.manual.name })
  func manual(_ name: String) throws {
    let manual = try #require(CheckRegistry.named(name)).manual
    #expect(manual.summary.count > 10 && manual.summary.hasSuffix(".") && manual.summary.first?.isUppercase == true)
    #expect(Set(manual.options.map(\.name)).count == manual.options.count)
    #expect(Set(manual.arguments).count == manual.arguments.count)
    for option in manual.options {
      #expect(option.summary.hasSuffix("."), "\(option.name)")
      #expect(!option.value.isEmpty && !option.value.hasSuffix("."), "\(option.name)")
      #expect(option.name.allSatisfy { $0.isLowercase || $0 == "-" }, "\(option.name)")
    }
  }
}
