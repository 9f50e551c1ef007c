// swift-tools-version: 6.2
import PackageDescription

/// Every target states what it exposes: an import is internal unless it says `public import`.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
]

/// A library of Saksama; the order of the calls below is the order of the layers, and nothing imports upward.
func module(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name + "Tests", dependencies: [.byName(name: name), "TestSupport"] + dependencies, swiftSettings: settings)
}

let package = Package(
  name: "saksama",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "saksama", targets: ["saksama"]),
    .library(name: "SaksamaLinter", targets: ["SaksamaLinter"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
    .target(name: "CBuiltinRules", exclude: ["generate.sh"]),
    .target(name: "CReportPage", exclude: ["page.css", "page.js", "start.js"]),
    module("SaksamaText", ["CPCRE2"]),
    module("SaksamaYAML", ["SaksamaText", "CLibYAML"]),
    module("SaksamaArticle", ["SaksamaText", "SaksamaYAML"]),
    module("SaksamaAttribution", ["SaksamaText", "SaksamaArticle"]),
    module("SaksamaDiagnostics", ["SaksamaText"]),
    module("SaksamaRules", ["SaksamaText", "SaksamaYAML", "SaksamaArticle", "SaksamaAttribution", "SaksamaDiagnostics"]),
    module(
      "SaksamaLinter",
      ["SaksamaText", "SaksamaYAML", "SaksamaArticle", "SaksamaAttribution", "SaksamaDiagnostics", "SaksamaRules", "CBuiltinRules"]
    ),
    module("SaksamaReports", ["SaksamaText", "SaksamaDiagnostics", "CReportPage"]),
    .executableTarget(
      name: "saksama",
      dependencies: [
        "SaksamaText", "SaksamaArticle", "SaksamaAttribution", "SaksamaDiagnostics", "SaksamaRules", "SaksamaLinter", "SaksamaReports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),
    .target(name: "TestSupport", dependencies: ["SaksamaText"], path: "Tests/TestSupport", swiftSettings: settings),
    tests("SaksamaText", []),
    tests("SaksamaYAML", ["SaksamaText"]),
    tests("SaksamaArticle", ["SaksamaText", "SaksamaYAML"]),
    tests("SaksamaAttribution", ["SaksamaText", "SaksamaArticle"]),
    tests("SaksamaDiagnostics", ["SaksamaText"]),
    tests("SaksamaRules", ["SaksamaText", "SaksamaYAML", "SaksamaArticle", "SaksamaAttribution", "SaksamaDiagnostics"]),
    tests("SaksamaLinter", ["SaksamaText", "SaksamaYAML", "SaksamaArticle", "SaksamaAttribution", "SaksamaDiagnostics", "SaksamaRules"]),
    tests("SaksamaReports", ["SaksamaText", "SaksamaDiagnostics"]),
    tests("saksama", []),
  ],
  cLanguageStandard: .c2x
)
