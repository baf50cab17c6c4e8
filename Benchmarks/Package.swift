// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nothing here weighs on the build of the program. It measures the finished program from
// outside, as its users meet it; of the parent package it needs only the door to libxml2, for the comparison.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .executableTarget(name: "Benchmarks", dependencies: ["CLibXML2"]),
  ],
  swiftLanguageModes: [.v6]
)
