import Chronology
import Events
import Foundation
import Testing

@testable import Rendering

@Suite struct SiteTests {
  static let files = try! Site(SiteFixture.timeline, options: options).files()
  static let options = {
    var options = Site.Options()
    options.base = "https://example.org/veldmar"
    return options
  }()

  static func text(_ path: String) -> String {
    String(decoding: files.first { $0.path == path }?.bytes ?? [], as: UTF8.self)
  }

  @Test("Pages as they were looked at", arguments: files.map(\.path).filter { !$0.hasSuffix(".css") && !$0.hasSuffix(".js") })
  func snapshot(path: String) {
    SiteSnapshot.expect(SiteTests.text(path), is: "site/" + path)
  }

  @Test("To look at: written to the folder that ANNALS_SITE_PREVIEW names, of as many events as ANNALS_SITE_EVENTS says")
  func preview() throws {
    let environment = ProcessInfo.processInfo.environment
    guard let folder = environment["ANNALS_SITE_PREVIEW"] else { return }
    let timeline = environment["ANNALS_SITE_EVENTS"].flatMap { Int($0) }.map(SiteGenerated.timeline)
    try SiteWriter(folder: folder).write(Site(timeline ?? SiteFixture.timeline))
  }
}
