/// Something that reading has to tell: a file that could not be read, or a remark on one that could.
package struct ReadingFinding: Hashable, Sendable {
  package enum Severity: Sendable { case failure, remark }
  package var severity: Severity
  /// The file as given, "-" for standard input.
  package var file: String
  /// The place in it, where there is one: "line 12", "byte 4096".
  package var place: String?
  /// What was expected, what was found and what to try.
  package var message: String

  package init(severity: Severity, file: String, place: String? = nil, message: String) {
    self.severity = severity
    self.file = file
    self.place = place
    self.message = message
  }
}
