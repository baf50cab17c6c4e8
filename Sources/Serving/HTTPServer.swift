import FlyingSocks
import Foundation

/// A small HTTP/1.1 server for pages: a request and its answer a connection.
///
/// It stands on FlyingSocks, the sockets of the FlyingFox server. The other half of that package is not used, for it brings
/// libcurl along, and with that the program would no longer run from one file.
struct HTTPServer: Sendable {
  private let socket: Socket
  let port: UInt16

  /// Takes the port.
  ///
  /// - Throws: ``ServerAddress/Fault`` when it cannot be had.
  init(listeningAt address: ServerAddress) throws(ServerAddress.Fault) {
    do {
      let listening = try address.listeningSocket()
      socket = listening
      switch try listening.sockname() {
      case .ip4(_, let port), .ip6(_, let port): self.port = port
      case .unix: self.port = address.port
      }
    } catch {
      throw address.fault(of: error)
    }
  }

  /// Serves until it is cancelled. `answer` gets nil for what is no request.
  func run(_ answer: @escaping @Sendable (HTTPRequest?) -> HTTPResponse) async throws {
    defer { try? socket.close() }
    // Who leaves in the middle of an answer makes writing fail, and that is no reason to end.
    signal(SIGPIPE, SIG_IGN)
    let pool = Self.pool()
    try await pool.prepare()
    let listening = try AsyncSocket(socket: socket, pool: pool)
    try await withThrowingTaskGroup(of: Void.self) { group in
      defer { group.cancelAll() }
      group.addTask { try await pool.run() }
      group.addTask {
        await withDiscardingTaskGroup { connections in
          while !Task.isCancelled {
            do {
              let connection = try await listening.accept()
              connections.addTask { await HTTPConnection(socket: connection).serve(answer) }
            } catch {
              // The other side was gone again, or there are too many connections just now.
              try? await Task.sleep(for: .milliseconds(50))
            }
          }
        }
      }
      try await group.next()
    }
  }

  private static func pool() -> some AsyncSocketPool { .make() }
}
