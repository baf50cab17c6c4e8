import Foundation
import Testing

/// What commands end with: the exit status, the lines of standard error, what standard output holds.
struct CommandCase: Sendable, CustomTestStringConvertible {
  var status: Int32
  /// The first lines of standard error; none where there must not be any.
  var errors: [String]
  /// Some of standard output; nil where there must not be any.
  var output: String?
  var line: String

  init(_ status: Int32, _ errors: [String], _ output: String?, _ line: String) {
    (self.status, self.errors, self.output, self.line) = (status, errors, output, line)
  }

  var testDescription: String { line }
}

@Suite struct CommandTests {
  // MARK: Texts to tag

  static let tagging: [CommandCase] = [
    .init(0, [], "[3 May 2001](1)", "annals tag plain.txt"),
    .init(0, [], "[3 May 2001](1)", "annals tag - < plain.txt"),
    .init(0, [], "[3 May 2001](1)", "annals tag <(cat plain.txt)"),
    .init(0, [], "[3 May 2001](1)", "annals tag utf16.txt"),
    .init(0, [], "[3\u{A0}May 2001](1) –", "annals tag windows.txt"),
    .init(
      1, ["packed.docx: error: expected text, found a ZIP archive or an office file; 'annals read' shows"], nil,
      "annals tag packed.docx"),
    .init(
      1, ["noise.bin: error: expected text, found binary data (control bytes that no text has)"], nil,
      "annals tag noise.bin"),
    .init(
      1, ["nothing.txt: error: could not be read: no such file"], "[3 May 2001](1)", "annals tag nothing.txt plain.txt"),
    .init(1, ["articles: error: could not be read: it is a folder"], nil, "annals tag articles"),
    .init(1, ["articles: error: could not be read: it is a folder"], nil, "annals tag --jsonl articles"),
    .init(1, ["nothing.jsonl: error: could not be read: no such file"], nil, "annals tag --jsonl nothing.jsonl"),
    .init(0, [], "\"value\":\"2001-05-03\"", "annals tag --jsonl documents.jsonl"),
    .init(0, [], "\"start\":10", "annals tag --jsonl marked.jsonl"),
    .init(
      1, ["latin.jsonl, line 1: error: no JSON object: expected characters in UTF-8 at byte 21 of the line"],
      "\"id\":\"a\"", "annals tag --jsonl latin.jsonl documents.jsonl"),
    .init(
      1, ["broken.jsonl, line 1: error: no JSON object: expected ',' or '}'"], "{\"id\":\"b\"",
      "annals tag --jsonl broken.jsonl"),
    .init(0, [], "value=\"2010\" mod=\"APPROX\"", "annals tag --timeml --on '2010~' plain.txt"),
    .init(0, [], "value=\"XXXX-XX-XX\"", "annals tag --timeml --on 2010/2012 plain.txt"),
    .init(
      2, ["error: expected one file with --timeml, found 2; TimeML holds one text", "Usage: annals tag "], nil,
      "annals tag --timeml plain.txt plain.txt"),
    .init(2, ["error: --jsonl and --timeml cannot be had at once"], nil, "annals tag --jsonl --timeml plain.txt"),
    .init(2, ["error: --on expects a date in EDTF such as 2010-02-22"], nil, "annals tag --on soon plain.txt"),
  ]

  // MARK: Sources

  static let sources: [CommandCase] = [
    .init(0, [], "1 event · 1 source", "annals print plain.txt"),
    .init(0, [], "1 event · 1 source", "annals print <(cat plain.txt)"),
    .init(0, [], "1 event · 1 source", "annals print /dev/stdin < plain.txt"),
    .init(0, [], "1 event · 1 source", "cat plain.txt | annals print -"),
    .init(0, [], "Timeline", "annals print <(annals extract plain.txt)"),
    .init(0, [], "2001-05-03", "annals extract plain.txt > records.jsonl; annals export records.jsonl --to csv"),
    .init(1, ["-: error: expected a document, found an empty file"], "0 events", "annals print -"),
    .init(
      1, ["/dev/zero, byte 0: error: expected text, found binary data"], nil, "annals read --max-size 1 /dev/zero"),
    .init(
      1, ["-: error: larger than the limit of 1 MB for one document"], nil,
      "yes 'It rained on 3 May 2001.' | annals read --max-size 1 -"),
    .init(
      0, ["piped/pipe: note: left out, for it is a pipe"], "1 event · 1 source",
      "mkdir piped; cp plain.txt piped; mkfifo piped/pipe; annals print piped"),
    .init(
      1, ["linked/gone.txt: error: expected a file, found a link that leads nowhere"], "1 event · 1 source",
      "mkdir linked; cp plain.txt linked; ln -s nothing linked/gone.txt; annals print linked"),
    .init(
      0, ["misnamed/documents.yaml, line 1: note: no file 'plane.txt' beside this one"], "Documents without a date",
      "annals check misnamed"),
    .init(
      1, ["listed/notes.yaml, line 2: error: unknown key 'titel'; the keys are date, title, text, kind, source, and"],
      "The ferry is sold", "annals timeline listed"),
    .init(
      1, ["other-version.jsonl, line 1: error: these records were made by another version of annals"], nil,
      "annals timeline other-version.jsonl"),
    .init(
      0, ["note: articles/events.yaml is left out, for records are of documents"], "{\"annals\":\"record-",
      "annals extract articles/"),
    .init(0, [], "The ferry is sold", "annals extract plain.txt | annals timeline - articles/events.yaml"),
  ]

  // MARK: Usage

  static let usage: [CommandCase] = [
    .init(
      2, ["error: unknown command 'prnt'; did you mean 'print'? the commands are init, build"], nil, "annals prnt x"),
    .init(2, ["error: unknown command 'exprot'; did you mean 'export'?"], nil, "annals exprot articles/"),
    .init(2, ["error: unknown command 'xyzzy'; the commands are"], nil, "annals xyzzy"),
    .init(0, [], "SUBCOMMANDS", "annals"), .init(0, [], "0.", "annals --version"),
    .init(0, [], "USAGE: annals export [<options>] [<source> ...]\n", "annals help export"),
    .init(2, ["error: expected files, folders, or -", "Usage: annals timeline "], nil, "annals timeline"),
    .init(
      2, ["error: --from: 'foo' is no EDTF date", "Usage: annals print "], nil, "annals print articles/ --from foo"),
    .init(
      2, ["error: expected --from before --to, found 2005 and 2001"], nil,
      "annals timeline articles/ --from 2005 --to 2001"),
    .init(0, [], "Bridge", "annals print articles/ --from 2011 --to 2011-05"),
    .init(
      2, ["error: --date: 'x' in 'a=x' is no EDTF date", "Usage: annals build "], nil, "annals build a -o b --date a=x"),
    .init(2, ["error: --date: expected FILE=EDTF, found 'x'", "Usage: annals read "], nil, "annals read a --date x"),
    .init(
      2, ["error: unknown format 'foo'; the formats are json,", "Usage: annals export "], nil,
      "annals export a --to foo"),
    .init(
      2, ["error: nothing.txt: could not be read: no such file"], nil, "annals print plain.txt --gazetteer nothing.txt"),
    .init(
      2, ["error: no-templates: expected templates or style.css in this folder"], nil,
      "annals build plain.txt -o site-a --templates no-templates"),
    .init(
      2, ["error: expected the id of an event or words of it, found nothing for 'zz'"], nil,
      "annals explain zz articles/"),
  ]

  // MARK: Where results go

  static let places: [CommandCase] = [
    .init(2, ["error: nowhere/a.svg cannot be written: no such file"], nil, "annals svg plain.txt -o nowhere/a.svg"),
    .init(2, ["error: plain.txt: is a file; a site needs a folder"], nil, "annals build plain.txt -o plain.txt"),
    .init(2, ["error: plain.txt/README.md: cannot be written"], nil, "annals init plain.txt"),
    .init(0, [], "Articles", "annals print articles/ | head -1"),
  ]

  // MARK: Gold

  static let gold: [CommandCase] = [
    .init(
      1, ["note: no gold for", "error: nothing was measured, for 'no-gold' holds no gold of any measure"], "measure",
      "annals evaluate all no-gold --floors floors.json"),
    .init(
      1, ["note: no gold for pubdate", "error: nothing was measured"], "measure", "annals evaluate pubdate no-gold"),
    .init(2, ["error: --require needs --floors FILE"], nil, "annals evaluate all no-gold --require"),
    .init(
      2, ["error: expected a floors file, found none at 'none.json'"], nil,
      "annals evaluate all no-gold --floors none.json"),
    .init(2, ["error: unknown measure 'foo'; the measures are"], nil, "annals evaluate foo no-gold"),
  ]

  @Test(arguments: tagging + sources + usage + places + gold) func ends(_ expected: CommandCase) throws {
    let program = try Program(Fixture.files)
    defer { program.remove() }
    let found = try program.run(expected.line)
    #expect(found.status == expected.status)
    if let output = expected.output {
      #expect(found.output.contains(output))
    } else {
      #expect(found.output.isEmpty)
    }
    let errors = found.errors.split(separator: "\n").map(String.init)
    #expect(expected.errors.isEmpty == errors.isEmpty, "\(found.errors)")
    for (line, beginning) in zip(errors, expected.errors) { #expect(line.hasPrefix(beginning)) }
    #expect(errors.count >= expected.errors.count, "\(found.errors)")
  }

  /// What README tells people to type, one after the other. The server, which would go on for ever, has its own tests.
  @Test func theReadmesCommandsWork() throws {
    let text = try String(contentsOfFile: Program.package + "/README.md", encoding: .utf8)
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("    ") && $0.contains("annals ") }
      .map { $0.split(separator: "  #")[0].drop { $0 == " " } }
      .filter { ($0.hasPrefix("annals ") || $0.contains("| annals ")) && !$0.hasPrefix("annals serve ") }
    #expect(lines.count >= 12)
    let program = try Program(Fixture.files)
    defer { program.remove() }
    for line in lines {
      let found = try program.run(String(line))
      #expect(found.status == 0 && !found.errors.contains("error"), "\(line): \(found.errors)")
    }
  }
}
