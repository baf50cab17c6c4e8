import Documents
import Events
import Prose

/// Tells of documents in other languages than English, whose times are mostly not understood.
///
/// They are read and extracted all the same: numeric dates, years and names of events carry over, and nothing that is
/// found becomes more exact for it. But a chronology that lacks most of a source must not look as if it had all of it.
enum OtherLanguages {
  /// A remark a file, however many articles of a feed or an archive it holds. The texts are looked at on all cores.
  static func findings(in documents: [Document]) -> [ReadingFinding] {
    var files: [String: (place: Int, count: Int, language: String?)] = [:]
    let shares = documents.concurrentMap { EnglishShare.of($0.text) }
    for (place, document) in documents.enumerated() {
      guard let share = shares[place], share < leastShare else { continue }
      files[document.file ?? "-", default: (place, 0, document.language)].count += 1
    }
    return files.sorted { $0.value.place < $1.value.place }.map { file, found in
      let whole = found.count == 1 ? "the text" : "the text of \(found.count) documents"
      let language = found.language.flatMap { $0.hasPrefix("en") ? nil : " (it says ‘\($0)’)" } ?? ""
      return ReadingFinding(
        severity: .remark, file: file,
        message: "\(whole) does not read as English\(language); times are understood in English only, so that dates"
          + " written in words will be missing or wider than told: add what matters by hand in an events.yaml")
    }
  }

  /// A tenth of what English prose has; see `EnglishShare`.
  private static let leastShare = 0.02
}
