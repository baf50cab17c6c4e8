import Chronology

extension HistoricalDate {
  var wording: String { edtf }
  var shortWording: String { edtf }
}
