import Foundation
import PackagePlugin

/// Turns a target's text files into one Swift source of string literals before the target is compiled.
///
/// Each target that uses the plug-in has a row in `sources`: the folder, relative to the package, and the
/// name of the enum that holds its files.
@main
struct EmbedTextPlugin: BuildToolPlugin {
  static let sources = [
    "Rendering": (folder: "templates", type: "EmbeddedTemplates"),
    "DateResolution": (folder: "Sources/DateResolution/Gazetteer/Data", type: "EmbeddedGazetteer"),
  ]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let source = Self.sources[target.name] else { return [] }
    let folder = context.package.directoryURL.appending(path: source.folder)
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { !$0.lastPathComponent.hasPrefix(".") && !$0.lastPathComponent.hasSuffix("~") && !$0.hasDirectoryPath }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    let output = context.pluginWorkDirectoryURL.appending(path: source.type + ".swift")
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) files of \(source.folder)",
        executable: try context.tool(named: "EmbedText").url,
        arguments: [source.type, output.path] + files.map(\.path),
        inputFiles: files,
        outputFiles: [output])
    ]
  }
}
