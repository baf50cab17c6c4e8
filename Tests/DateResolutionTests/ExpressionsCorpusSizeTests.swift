import Foundation
import Testing

/// How large the corpus of expressions is: every phrasing of every catalogue counted once, in the sources themselves, so
/// that no catalogue can be left out.
@Suite struct ExpressionsCorpusSizeTests {
  @Test func holdsMoreThanThreeThousandPhrasings() throws {
    let folder = (#filePath as NSString).deletingLastPathComponent
    let catalogues = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
      $0.hasPrefix("Expressions") && $0.hasSuffix("Tests.swift")
    }
    #expect(catalogues.count >= 40)
    var phrasings: Set<String> = []
    for name in catalogues {
      phrasings.formUnion(Self.phrasings(of: try String(contentsOfFile: folder + "/" + name, encoding: .utf8)))
    }
    #expect(phrasings.count >= 3300, "\(phrasings.count) phrasings")
  }

  /// The literals of more than one word; one that goes on in the next line is one.
  private static func phrasings(of source: String) -> [String] {
    let code = source.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
    return code.replacing(/"\s*\n\s*\+ "/, with: "").matches(of: /"((?:[^"\\\n]|\\.)*)"/).map { String($0.1) }
      .filter { $0.contains(" ") }
  }

  @Test(arguments: [
    (["a b", "c d e"], "(\"1\", \"a b\",\n  \"c d \"\n    + \"e\")"), ([], "// \"a b\"\nlet a = \"b\""),
    (["say \\\"a\\\""], "\"say \\\"a\\\"\""),
  ]) func findsPhrasings(_ expected: [String], _ source: String) { #expect(expected == Self.phrasings(of: source)) }
}
