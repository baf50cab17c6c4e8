import Chronology
import DateResolution
import Testing

@testable import Events

/// Years that tell a thing from others of its kind; each text holds one year.
@Suite struct ModelYearTests {
  @Test(arguments: [
    "The set is a 2018 model.", "The 2021 version has a bigger screen.", "The mill's 2025 bond has weakened.",
    "The yield on the 2024 notes rose.", "The 2003 vintage is sold out.",
  ]) func names(_ text: String) { #expect(isTold(text)) }

  @Test(arguments: [
    "In 2003 notes were found in the wall.", "The 2018 Booker Prize went to Burns.", "The 1999 quake killed ten.",
    "The 2004 election was close.", "It was sold in 2003.",
  ]) func dates(_ text: String) { #expect(!isTold(text)) }

  private func isTold(_ text: String) -> Bool {
    var text = text
    let found = ExpressionResolver(window: nil).resolve(text)
    return text.withUTF8 { bytes in
      found.contains { ModelYear(bytes: bytes).isTold(by: $0, in: 0..<bytes.count) }
    }
  }
}
