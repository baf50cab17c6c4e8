import Chronology
import Events

extension Conflict {
  /// The explanation for a page that lists the claims; nil where it says no more than they do.
  var remark: String? {
    let restates = claims.allSatisfy { claim in
      explanation.contains(claim.date.wording) && claim.documents.allSatisfy { explanation.contains($0) }
    }
    return restates || explanation.isEmpty ? nil : explanation
  }
}
