#!/usr/bin/env python3
"""Measures every text of SVG pictures in headless Chromium, and reports texts that overlap, leave the picture, or are
too small to read.

    svg_texts.py FOLDER_OR_FILE...

Prints a line a picture and a total; exit status 1 when anything is wrong. Needs nothing but Python and Chromium.
"""

import html
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

MEASURE = """
const svg = document.querySelector('svg');
const size = svg.viewBox.baseVal;
const boxes = [...svg.querySelectorAll('text')].map(text => {
  const box = text.getBBox();
  return {left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height, words: text.textContent,
          font: Math.min(...[text, ...text.querySelectorAll('tspan')].map(t => parseFloat(getComputedStyle(t).fontSize)))};
});
boxes.sort((a, b) => a.top - b.top);
const faults = [];
const play = 0.5;
let open = [];
for (const box of boxes) {
  if (box.left < -play || box.right > size.width + play || box.top < -play || box.bottom > size.height + play)
    faults.push(['outside', box.words]);
  if (box.font < 9) faults.push(['under 9 px', box.words]);
  open = open.filter(other => other.bottom > box.top + play);
  for (const other of open)
    if (box.left < other.right - play && other.left < box.right - play) faults.push(['overlap', other.words, box.words]);
  open.push(box);
}
const result = document.createElement('pre');
result.id = 'result';
result.textContent = JSON.stringify({texts: boxes.length, faults: faults});
svg.remove();
document.body.append(result);
"""


def browser():
    for name in ("chromium", "chromium-browser", "google-chrome", "chrome"):
        if shutil.which(name):
            return name
    sys.exit("expected Chromium on the path; install it with: apt-get install chromium")


def measure(program, picture, work):
    page = work / "page.html"
    body = picture.read_text(encoding="utf-8")
    page.write_text(
        f"<!doctype html><meta charset=utf-8><body style='margin:0'>{body}<script>{MEASURE}</script>", encoding="utf-8")
    command = [program, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={work / 'profile'}",
               "--dump-dom", page.as_uri()]
    for _ in range(2):
        output = subprocess.run(command, capture_output=True, timeout=300).stdout.decode("utf-8", "replace")
        found = re.search(r'<pre id="result">(.*?)</pre>', output, re.S)
        if found:
            return json.loads(html.unescape(found.group(1)))
    sys.exit(f"{picture}: Chromium gave no measurements")


def main(arguments):
    if not arguments:
        sys.exit(__doc__)
    pictures = []
    for argument in map(pathlib.Path, arguments):
        pictures += sorted(argument.glob("*.svg")) if argument.is_dir() else [argument]
    program = browser()
    texts = faulty = 0
    with tempfile.TemporaryDirectory() as work:
        for picture in pictures:
            result = measure(program, picture, pathlib.Path(work))
            texts += result["texts"]
            faulty += len(result["faults"])
            print(f"{picture.name}: {result['texts']} texts, {len(result['faults'])} faults")
            for fault in result["faults"][:10]:
                print("   ", *fault, sep="  ")
    print(f"{len(pictures)} pictures, {texts} texts, {faulty} overlapping, clipped or too small")
    return 1 if faulty or not pictures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
