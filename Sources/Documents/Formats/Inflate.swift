import CZlib

/// Unpacks deflate streams (RFC 1950 to 1952) by zlib, with a bound on what they may unpack to.
enum Inflate {
  enum Ending: Equatable { case complete, truncated, corrupt(offset: Int), overLimit }

  /// A gzip file, of one member or several. What was unpacked before the data ended or broke is kept.
  static func gzip(_ bytes: [UInt8], limit: Int) -> (bytes: [UInt8], ending: Ending) {
    var out: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      let (consumed, ending) = stream(bytes[offset...], window: 15 + 32, limit: limit, into: &out)
      offset += consumed
      guard ending == .complete, consumed > 0 else {
        if case .corrupt = ending { return (out, .corrupt(offset: offset)) }
        return (out, ending)
      }
      // Another member; anything else behind the last one is padding.
      if !bytes[offset...].starts(with: [0x1F, 0x8B]) { break }
    }
    return (out, .complete)
  }

  /// HTTP's "deflate": a zlib stream, or a bare one as some servers send it.
  static func deflate(_ bytes: [UInt8], limit: Int) -> (bytes: [UInt8], ending: Ending) {
    var out: [UInt8] = []
    let (_, ending) = stream(bytes[...], window: 15 + 32, limit: limit, into: &out)
    return out.isEmpty ? raw(bytes[...], limit: limit) : (out, ending)
  }

  /// A bare deflate stream, as ZIP holds it.
  static func raw(_ bytes: ArraySlice<UInt8>, limit: Int) -> (bytes: [UInt8], ending: Ending) {
    var out: [UInt8] = []
    let (_, ending) = stream(bytes, window: -15, limit: limit, into: &out)
    return (out, ending)
  }

  private static func stream(
    _ bytes: ArraySlice<UInt8>, window: Int32, limit: Int, into out: inout [UInt8]
  ) -> (consumed: Int, ending: Ending) {
    var stream = z_stream()
    guard annals_inflate_init(&stream, window) == Z_OK else { return (0, .corrupt(offset: 0)) }
    defer { inflateEnd(&stream) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    return bytes.withUnsafeBufferPointer { input in
      stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      stream.avail_in = UInt32(clamping: input.count)
      while true {
        let status = chunk.withUnsafeMutableBufferPointer { buffer -> Int32 in
          stream.next_out = buffer.baseAddress
          stream.avail_out = UInt32(buffer.count)
          let status = inflate(&stream, Z_NO_FLUSH)
          out.append(contentsOf: buffer[..<(buffer.count - Int(stream.avail_out))])
          return status
        }
        let consumed = input.count - Int(stream.avail_in)
        if out.count > limit { return (consumed, .overLimit) }
        switch status {
        case Z_STREAM_END: return (consumed, .complete)
        case Z_OK where stream.avail_in > 0 || stream.avail_out == 0: continue
        case Z_OK, Z_BUF_ERROR: return (consumed, .truncated)
        default: return (consumed, .corrupt(offset: consumed))
        }
      }
    }
  }
}
