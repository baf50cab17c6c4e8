// swift-tools-version: 6.2
import PackageDescription

// One target a stage, arrows one way (docs/architecture.md walks through them):
//
//   CLibXML2, CMarkGFM, CZlib ◄─ Documents ──► Chronology, Prose
//   Chronology, Prose ◄─ TimeExpressions ◄─ DateResolution ◄─ Events ◄─ Rendering ◄─ Annals ◄─ AnnalsCommand
//   FlyingSocks ◄─ Serving ──► Rendering

/// Stricter import rules, so that a leaked dependency is a compiler message and not a surprise.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "annals",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Annals", targets: ["Annals"]),
    .executable(name: "annals", targets: ["AnnalsCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2")),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", .upToNextMinor(from: "2.1.1")),
    .package(url: "https://github.com/jpsim/Yams", .upToNextMinor(from: "6.2.2")),
    .package(url: "https://github.com/swhitty/FlyingFox", .upToNextMinor(from: "0.27.1")),
  ],
  targets: [
    // C libraries, each behind one door.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev", "pkg-config"]), .brew(["libxml2", "pkg-config"])]),
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

    // The stages.
    .target(name: "Chronology", swiftSettings: strict),
    .target(name: "Prose", swiftSettings: strict),
    .target(
      name: "Documents",
      dependencies: [
        "CLibXML2", "CMarkGFM", "CZlib", "Chronology", "Prose", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .target(name: "TimeExpressions", dependencies: ["Chronology", "Prose"], swiftSettings: strict),
    .target(
      name: "DateResolution", dependencies: ["Chronology", "Prose", "TimeExpressions"],
      exclude: ["Gazetteer/Data"],
      swiftSettings: strict, plugins: ["EmbedTextPlugin"]),
    .target(
      name: "Events", dependencies: ["Chronology", "Prose", "TimeExpressions", "DateResolution", "Documents"],
      swiftSettings: strict),
    .target(
      name: "Rendering",
      dependencies: [
        "Chronology", "Prose", "DateResolution", "Events", .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: strict, plugins: ["EmbedTextPlugin"]),
    .target(
      name: "Annals",
      dependencies: [
        "Chronology", "Prose", "Documents", "TimeExpressions", "DateResolution", "Events", "Rendering",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .target(
      name: "Evaluation",
      dependencies: [
        "Chronology", "Prose", "Documents", "TimeExpressions", "DateResolution", "Events", "Rendering", "Annals",
      ],
      swiftSettings: strict),
    .target(
      name: "Serving",
      dependencies: [
        "Rendering", .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "AnnalsCommand",
      dependencies: [
        "Annals", "Chronology", "Documents", "TimeExpressions", "DateResolution", "Events", "Rendering", "Serving",
        "Evaluation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Data files and templates as string literals, so that the binary stands alone.
    .executableTarget(name: "EmbedText", swiftSettings: strict),
    .plugin(name: "EmbedTextPlugin", capability: .buildTool(), dependencies: ["EmbedText"]),

    .testTarget(name: "ChronologyTests", dependencies: ["Chronology"], swiftSettings: strict),
    .testTarget(name: "ProseTests", dependencies: ["Prose"], swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "Chronology", "CZlib"], swiftSettings: strict),
    .testTarget(name: "TimeExpressionsTests", dependencies: ["TimeExpressions", "Chronology"], swiftSettings: strict),
    .testTarget(
      name: "DateResolutionTests", dependencies: ["DateResolution", "TimeExpressions", "Prose", "Chronology"],
      swiftSettings: strict),
    .testTarget(
      name: "EventsTests", dependencies: ["Events", "DateResolution", "Documents", "Prose", "Chronology"],
      swiftSettings: strict),
    .testTarget(
      name: "RenderingTests", dependencies: ["Rendering", "Events", "DateResolution", "Chronology", "CZlib"],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "EvaluationTests", dependencies: ["Evaluation", "Events", "DateResolution", "Chronology"],
      swiftSettings: strict),
    .testTarget(
      name: "AnnalsTests",
      dependencies: ["Annals", "Events", "DateResolution", "Documents", "Chronology", "Rendering"],
      swiftSettings: strict),
    .testTarget(
      name: "ServingTests",
      dependencies: [
        "Serving", "Annals", "Rendering", .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: strict),
    // Runs the program as it was built.
    .testTarget(name: "CommandTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzz target is there only when asked for (Tests/Fuzz/run does): it needs the compiler's sanitizers, and a main
// function that libFuzzer brings along.
if Context.environment["ANNALS_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "FuzzReaders", dependencies: ["Documents"], path: "Tests/Fuzz", exclude: ["corpus", "run"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}
