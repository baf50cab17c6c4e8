/// What ends a command before it has done its work: a line on standard error, and the exit status. How the command was
/// called is not to blame, so nothing is said of its usage.
struct Refusal: Error, CustomStringConvertible {
  let description: String
  /// 1 where the input gave nothing to work on, 2 where something that the user named cannot be used.
  let status: Int32

  init(_ description: String, status: Int32) {
    self.description = description
    self.status = status
  }
}
