/// What a command still holds when its work is done.
enum Leftovers {
  /// Keeps the value until the program ends. The system then takes all memory back at once; to take a chronology apart,
  /// value by value, would be a tenth of the time that it took to make it.
  static func leave<Value>(_ value: Value) {
    UnsafeMutablePointer<Value>.allocate(capacity: 1).initialize(to: value)
  }
}
