import Foundation
import Mustache

/// The templates, the style sheet and the script of a site: those built in, or a folder's where it has them.
package struct SiteTemplates: Sendable {
  /// File name to text.
  private var files: [String: String]
  /// Where a file came from, for messages.
  private var origins: [String: String]

  /// Those built in, with the files of the folder in place of their namesakes.
  ///
  /// - Throws: `SiteError` when the folder cannot be read, holds nothing of a site's, or holds a template that no page
  ///   uses, most likely a misspelling.
  package init(folder: String? = nil) throws(SiteError) {
    files = Dictionary(uniqueKeysWithValues: EmbeddedTemplates.files.map { ($0.name, $0.text) })
    origins = [:]
    guard let folder else { return }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw SiteError(
        "\(folder): cannot read the folder of templates; --templates takes a folder, best a copy of templates/")
    }
    for name in names where !name.hasPrefix(".") && !name.hasSuffix("~") {
      guard files[name] != nil else {
        guard name.hasSuffix(".mustache") else { continue }
        let known = files.keys.filter { $0.hasSuffix(".mustache") }.sorted().joined(separator: ", ")
        throw SiteError("\(folder)/\(name): no page uses a template of this name; the names are \(known)")
      }
      guard let data = FileManager.default.contents(atPath: folder + "/" + name),
        let text = String(data: data, encoding: .utf8)
      else { throw SiteError("\(folder)/\(name): cannot be read as UTF-8 text") }
      files[name] = text
      origins[name] = folder + "/" + name
    }
    if origins.isEmpty {
      throw SiteError(
        "\(folder): expected templates or style.css in this folder, found none; begin with a copy of templates/")
    }
  }

  /// The names of all files, sorted; for `annals init` and the like.
  package static var builtIn: [(name: String, text: String)] { EmbeddedTemplates.files }

  package var styleSheet: String { files["style.css"] ?? "" }
  package var script: String { files["script.js"] ?? "" }

  /// - Throws: `SiteError` naming file and line, for what Mustache cannot read and for names that no value has.
  func template(_ kind: SiteTemplateKind) throws(SiteError) -> SiteTemplate {
    let name = kind.rawValue + ".mustache"
    let origin = origins[name] ?? "templates/" + name
    let text = files[name] ?? ""
    let parsed: MustacheTemplate
    do {
      parsed = try MustacheTemplate(string: text)
    } catch let error as MustacheTemplate.ParserError {
      throw SiteError("\(origin):\(error.context.lineNumber): \(SiteTemplates.words(error.error))")
    } catch {
      throw SiteError("\(origin): \(error)")
    }
    let template = SiteTemplate(parsed, variables: kind.variables, library: MustacheLibrary())
    if let unknown = template.unknownNames().min() {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let line = (lines.firstIndex { $0.contains("{{") && $0.contains(unknown) } ?? 0) + 1
      throw SiteError(
        "\(origin):\(line): no value is called “\(unknown)”; this template knows \(kind.variables.joined(separator: ", "))"
      )
    }
    return template
  }

  private static func words(_ error: any Error) -> String {
    guard let error = error as? MustacheTemplate.Error else { return String(describing: error) }
    return switch error {
    case .sectionCloseNameIncorrect:
      "the section closed here is not the one that is open; sections close in reverse order"
    case .unfinishedName: "a tag is not closed; expected }}"
    case .expectedSectionEnd: "a section is not closed; expected {{/name}}"
    case .invalidSetDelimiter: "cannot read the change of delimiters; expected {{=<% %>=}}"
    default: "not valid Mustache (\(error))"
    }
  }
}

/// What stops a site from being written, in words for people.
package struct SiteError: Error, CustomStringConvertible, Equatable {
  package var description: String
  package init(_ description: String) { self.description = description }
}
