package import DateResolution
package import Documents
import Foundation
import Rendering

/// `annals tag --jsonl`: a document a line, tagged on all cores and written in the order the lines came.
///
/// The input is read in pieces of whole lines, of which no more than a few a core are under way, so that memory does not
/// grow with the number of documents; one document has to fit.
package struct TagLines: Sendable {
  /// When the documents were written that do not say so.
  let fallback: ExpressionResolver.DocumentWindow?
  let options: ExpressionResolver.Options

  package init(fallback: ExpressionResolver.DocumentWindow?, options: ExpressionResolver.Options) {
    self.fallback = fallback
    self.options = options
  }

  /// Tags the documents of a file, "-" for standard input. Each line that cannot be read is reported, and the others are
  /// still done; what `write` throws ends the work.
  package func tag(
    _ file: String, write: ([UInt8]) throws -> Void, report: (ReadingFinding) -> Void
  ) async throws {
    func fail(_ message: String, line: Int? = nil) {
      report(ReadingFinding(severity: .failure, file: file, place: line.map { "line \($0)" }, message: message))
    }
    var pieces: LinePieces
    do {
      pieces = try LinePieces(of: file)
    } catch {
      fail("could not be read: \(SystemReason.words(error))")
      return
    }
    let mostUnderWay = 2 * max(1, ProcessInfo.processInfo.activeProcessorCount)
    try await withThrowingTaskGroup(of: Outcome.self) { group in
      var isAtEnd = false
      /// How many pieces were begun and how many are written; the outcomes in between that came too early.
      var (begun, written) = (0, 0)
      var early: [Int: Outcome] = [:]
      while true {
        while !isAtEnd, begun - written < mostUnderWay {
          do {
            guard let piece = try pieces.next() else {
              isAtEnd = true
              break
            }
            let number = begun
            group.addTask { tag(piece, number) }
            begun += 1
          } catch {
            fail("could not be read: \(SystemReason.words(error))")
            isAtEnd = true
          }
        }
        guard let outcome = try await group.next() else { return }
        early[outcome.piece] = outcome
        while let next = early.removeValue(forKey: written) {
          try write(next.output)
          for fault in next.faults { fail(fault.message, line: fault.line) }
          written += 1
        }
      }
    }
  }

  /// What a piece of the input comes to.
  private struct Outcome: Sendable {
    var piece: Int
    var output: [UInt8]
    /// By the number of the line in the file.
    var faults: [(line: Int, message: String)]
  }

  private func tag(_ piece: LinePieces.Piece, _ number: Int) -> Outcome {
    var output = ByteWriter(capacity: piece.bytes.count)
    var faults: [(line: Int, message: String)] = []
    var line = piece.firstLine
    var start = 0
    while start < piece.bytes.count {
      let end = piece.endOfLine(from: start)
      let bytes = piece.bytes[start..<end]
      if bytes.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) {
        do {
          try TagRecord(bytes, fallback: fallback, options: options).write(to: &output)
        } catch {
          faults.append((line, error.description))
        }
      }
      start = end + 1
      line += 1
    }
    return Outcome(piece: number, output: output.bytes, faults: faults)
  }
}
