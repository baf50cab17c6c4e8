import ArgumentParser
import Foundation

/// What standard output leads to.
enum Terminal {
  enum ColorChoice: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The terminal's width; nil in a pipe.
  static var columns: Int? {
    guard isTerminal else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 else { return nil }
    return Int(size.ws_col)
  }

  /// The columns to fill: 80 in a pipe.
  static var width: Int { columns ?? 80 }

  /// NO_COLOR (no-color.org) and dumb terminals get none unless asked for.
  static func showsColor(_ choice: ColorChoice) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto:
      isTerminal && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
        && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    }
  }
}
