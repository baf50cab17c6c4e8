import FlyingSocks
import Foundation

/// Where a server listens: an address of this machine and a port.
package struct ServerAddress: Sendable {
  /// As people write it: "127.0.0.1", "::1"; "localhost" is the first.
  package let host: String
  /// 0 for any that is free.
  package let port: UInt16
  let socketAddress: any SocketAddress

  /// - Throws: ``Fault`` when `host` is no address in digits.
  package init(host: String, port: UInt16) throws(Fault) {
    let digits = host == "localhost" ? "127.0.0.1" : host
    self.host = digits
    self.port = port
    if let address = try? sockaddr_in.inet(ip4: digits, port: port) {
      socketAddress = address
    } else if let address = try? sockaddr_in6.inet6(ip6: digits, port: port) {
      socketAddress = address
    } else {
      throw Fault(
        "expected --host 127.0.0.1, ::1, 0.0.0.0 (for all who can reach this machine) or another address of this machine, "
          + "found '\(host)'")
    }
  }

  func listeningSocket() throws -> Socket {
    let socket = try Socket(domain: Int32(socketAddress.family))
    do {
      // A port that an ended server has just left may be taken at once.
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: socketAddress)
    } catch {
      try? socket.close()
      throw error
    }
    try socket.listen()
    return socket
  }

  /// Whether no other machine can reach it.
  var isLoopback: Bool { LoopbackNames.contain(host: host.contains(":") ? "[\(host)]" : host) }

  /// The address to open in a browser, where the server listens on `port`.
  func url(port: UInt16) -> String {
    // "All addresses" is none that a browser could go to.
    let name = host == "0.0.0.0" ? "127.0.0.1" : host == "::" ? "[::1]" : host.contains(":") ? "[\(host)]" : host
    return "http://\(name):\(port)/"
  }

  /// Why a server cannot listen there, and what to try.
  package struct Fault: Error, CustomStringConvertible {
    package let description: String
    init(_ description: String) { self.description = description }
  }

  func fault(of error: any Error) -> Fault {
    guard case SocketError.failed(_, let number, let message)? = error as? SocketError else {
      return Fault("the server ended: \(error.localizedDescription)")
    }
    switch number {
    case EADDRINUSE:
      let other = port < .max ? port + 1 : port - 1
      return Fault(
        "port \(port) of \(host) is in use, perhaps by another 'annals serve'; try --port \(other), or --port 0 for any "
          + "that is free")
    case EACCES: return Fault("port \(port) may not be used without special rights; try --port 8080")
    case EADDRNOTAVAIL: return Fault("\(host) is no address of this machine; try --host 127.0.0.1")
    default: return Fault("cannot listen on port \(port) of \(host): \(message)")
    }
  }
}
