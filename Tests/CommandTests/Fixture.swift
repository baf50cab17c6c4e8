/// Files that the commands of these tests are run over: a folder of articles, others without a date, and what is wrong.
enum Fixture {
  static let files: [String: [UInt8]] = texts.mapValues { Array($0.utf8) }.merging(encoded) { $1 }

  private static let texts = [
    "articles/bridge.md":
      "---\ndate: 2011-05-04\n---\n# Bridge opens\n\nThe new bridge at Bagram opened on Tuesday. Work on it had begun in 2007.\n",
    "articles/toll.txt":
      "Toll rises\n\n1 February 2012\n\nThe toll on the bridge went up last month, the council said.\n",
    "articles/events.yaml": "- {date: 2009-03, title: The ferry is sold}\n",
    "undated/letter.txt": "The mill burned down in May 1944, and nobody was hurt. We are all well here.\n",
    "page.html":
      "<html><head><title>Ferry sold</title></head><body><article><h1>Ferry sold</h1><p>The ferry was sold on 3 March 2009 to a company from the north, which will keep it on the lake for the summer.</p></article></body></html>",
    "plain.txt": "It met on 3 May 2001.\n",
    "documents.jsonl": "{\"id\":\"a\",\"text\":\"It met on 3 May 2001.\"}\n",
    "marked.jsonl": "\u{FEFF}{\"id\":\"a\",\"text\":\"It met on 3 May 2001.\"}\n",
    "broken.jsonl": "{\"id\":\"a\"\n{\"id\":\"b\",\"text\":\"It met on 3 May 2001.\"}\n",
    "other-version.jsonl": "{\"annals\":\"record-0\",\"id\":\"a\",\"text\":\"It met on 3 May 2001.\"}\n",
    "misnamed/documents.yaml": "plane.txt: 1999\n", "misnamed/plain.txt": "It met on 3 May 2001.\n",
    "listed/notes.yaml": "- {date: 2009-03, title: The ferry is sold}\n- {date: 2010, titel: The pier burns}\n",
    "no-gold/README": "", "no-templates/README": "",
    "floors.json": "{\"pubdate\": {\"F1\": 0.9}}",
    "letter.txt": "The mill burned down in May, and nobody was hurt.\n",
    "memo.txt": "The pier was closed last week after a storm.\n",
  ]

  private static let encoded: [String: [UInt8]] = [
    "utf16.txt": [0xFF, 0xFE] + "It met on 3 May 2001.\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
    // A space of windows-1252 that does not break, and a dash.
    "windows.txt": Array("It met on 3".utf8) + [0xA0] + Array("May 2001 ".utf8) + [0x96] + Array(" late.\n".utf8),
    "packed.docx": [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00],
    "noise.bin": (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7 % 251) },
    "latin.jsonl": Array("{\"id\":\"a\",\"text\":\"caf".utf8) + [0xE9] + Array("\"}\n".utf8),
  ]
}
