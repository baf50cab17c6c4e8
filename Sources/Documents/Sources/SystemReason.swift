import Foundation

/// An error of the system in few words: "permission denied", "it is a folder", "no space left on device".
package enum SystemReason {
  package static func words(_ error: any Error) -> String {
    let error = error as NSError
    let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError
    guard let code = [error, cause].compactMap(\.self).first(where: { $0.domain == NSPOSIXErrorDomain })?.code else {
      // What Foundation says in a sentence of its own, some of it without the error of the system.
      return switch error.code {
      case CocoaError.fileWriteOutOfSpace.rawValue: words(of: ENOSPC)
      case CocoaError.fileNoSuchFile.rawValue, CocoaError.fileReadNoSuchFile.rawValue: words(of: ENOENT)
      default: error.localizedDescription
      }
    }
    return words(of: Int32(code))
  }

  private static func words(of code: Int32) -> String {
    switch code {
    case EISDIR: return "it is a folder"
    case ENOENT: return "no such file"
    default:
      let words = String(cString: strerror(code))
      return words.prefix(1).lowercased() + words.dropFirst()
    }
  }
}
