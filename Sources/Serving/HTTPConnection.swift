import FlyingSocks
import Foundation

/// One connection: reads a request, answers it, and closes, within bounds of time and length.
struct HTTPConnection: Sendable {
  let socket: AsyncSocket

  /// Bytes that the head of a request may have; browsers send one or two thousand.
  private static let mostBytes = 1 << 14

  func serve(_ answer: @escaping @Sendable (HTTPRequest?) -> HTTPResponse) async {
    defer { try? socket.close() }
    do {
      let request = try await within(.seconds(10)) { try await readRequest() }
      let response = answer(request)
      try await within(.seconds(300)) {
        try await socket.write(response.head)
        if !response.isHeadOnly { try await socket.write(response.body) }
      }
      try await within(.seconds(1)) { await waitForClose() }
    } catch {
      // Whoever asked is gone or too slow, and there is nobody to tell.
    }
  }

  /// Nil for what is no request.
  ///
  /// - Throws: when the other side closes before its request is complete.
  private func readRequest() async throws -> HTTPRequest? {
    var bytes: [UInt8] = []
    while bytes.count < Self.mostBytes {
      bytes += try await socket.read(atMost: 4096)
      if let (head, _) = HTTPRequest.endOfHead(in: bytes) { return HTTPRequest(head: bytes[head]) }
    }
    return nil
  }

  /// To close while something that was sent is unread, such as a form's contents, would take the answer back from the other
  /// side before it was read.
  private func waitForClose() async {
    shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
    while (try? await socket.read(atMost: 4096)) != nil {}
  }

  private struct Late: Error {}

  private func within<Result: Sendable>(
    _ time: Duration, _ body: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    try await withThrowingTaskGroup(of: Result.self) { group in
      defer { group.cancelAll() }
      group.addTask { try await body() }
      group.addTask {
        try await Task.sleep(for: time)
        throw Late()
      }
      guard let result = try await group.next() else { throw Late() }
      return result
    }
  }
}
