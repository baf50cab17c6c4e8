import Chronology
package import DateResolution
package import Documents
import Events
import Foundation
import Rendering

/// The dates of documents, worked out from their texts alone: what `annals date` prints.
package struct DocumentDating: Sendable {
  package struct Dating: Sendable {
    package var id: String
    package var inferred: InferredDocumentDate?
  }

  package var gazetteer = NamedEventGazetteer.builtIn
  package init() {}

  package func run(_ sources: [String]) -> (datings: [Dating], findings: [ReadingFinding]) {
    let result = DocumentReader().read(sources)
    let annotator = Annotator(gazetteer: gazetteer)
    let datings = result.documents.concurrentMap { document in
      var document = document
      document.date = nil
      return Dating(id: document.id, inferred: annotator.annotate(document).inferred)
    }
    return (datings, result.findings)
  }
}

extension DocumentDating.Dating {
  private struct Line: Encodable {
    var id: String
    var date: String?
    var earliest: String?
    var latest: String?
    var basis: String?
    var reasons: [String]

    private enum Keys: String, CodingKey { case id, date, earliest, latest, basis, reasons }

    /// All keys stand on every line, null where nothing is known.
    func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: Keys.self)
      try fields.encode(id, forKey: .id)
      try fields.encode(date, forKey: .date)
      try fields.encode(earliest, forKey: .earliest)
      try fields.encode(latest, forKey: .latest)
      try fields.encode(basis, forKey: .basis)
      try fields.encode(reasons, forKey: .reasons)
    }
  }

  /// `{"basis","date","earliest","id","latest","reasons"}`
  package var jsonLine: String {
    let line = Line(
      id: id, date: inferred?.date.edtf, earliest: inferred?.date.earliest?.description,
      latest: inferred?.date.latest?.description, basis: inferred == nil ? nil : "inferred",
      reasons: inferred?.reasons ?? [])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Strings and nulls alone: encoding cannot fail.
    return String(decoding: (try? encoder.encode(line)) ?? Data(), as: UTF8.self)
  }

  /// For people.
  package var text: String {
    let id = TextSafety.oneLine(id)
    guard let inferred else { return "\(id): nothing in the text tells when it was written\n" }
    return "\(id): \(inferred.date.wording)\n" + inferred.reasons.map { "  - \(TextSafety.oneLine($0))\n" }.joined()
      + inferred.setAside.map { "  - set aside: \(TextSafety.oneLine($0))\n" }.joined()
  }
}
