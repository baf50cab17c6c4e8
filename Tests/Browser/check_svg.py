#!/usr/bin/env python3
"""Checks pictures as a browser draws them. Prints a line a picture; exit status 1 when anything is wrong.

    Tests/Browser/check_svg.py [--axe AXE.min.js] [--events N] PICTURE.svg …

Every text, ticks and legend included: none over another, none out of the picture, none under 9 px, none outside the
clipping of what it stands in. Nothing is asked of the network, no script is in it. With --axe the picture is put inline
into a page and held against axe-core. With --events the entries of all pictures together (pages of one timeline) are
so many, as "n of N events shown" or "N events" in the picture says.
"""

import argparse
import pathlib
import re
import sys
import tempfile

from chromium import Chromium

MEASURE = """(() => {
  const svg = document.documentElement, size = svg.viewBox.baseVal, play = 0.5;
  const boxes = [...svg.querySelectorAll("text")].filter(text => text.textContent.trim()).map(text => {
    const box = text.getBBox();
    return {left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height, words: text.textContent,
            font: Math.min(...[text, ...text.querySelectorAll("tspan")].map(t => parseFloat(getComputedStyle(t).fontSize)))};
  }).sort((a, b) => a.top - b.top);
  const faults = [];
  let open = [];
  for (const box of boxes) {
    if (box.left < size.x - play || box.right > size.x + size.width + play || box.top < size.y - play ||
        box.bottom > size.y + size.height + play) faults.push("outside: " + box.words);
    if (box.font < 9) faults.push("under 9 px: " + box.words);
    open = open.filter(other => other.bottom > box.top + play);
    for (const other of open)
      if (box.left < other.right - play && other.left < box.right - play)
        faults.push("overlap: " + other.words + " | " + box.words);
    open.push(box);
  }
  return {texts: boxes.length, faults, entries: svg.querySelectorAll("g[id]").length,
          scripts: svg.querySelectorAll("script, foreignObject, image, use").length,
          words: svg.querySelector("desc")?.textContent ?? ""};
})()"""


def check(browser, picture, axe):
    with browser.page() as page:
        page.open(picture.resolve().as_uri())
        result = page.evaluate(MEASURE)
        faults = result["faults"]
        faults += [f"asks for {url}" for url in page.requests if url != picture.resolve().as_uri()] + page.problems
        if result["scripts"]:
            faults.append(f"{result['scripts']} scripts, pictures or foreign elements")
    if axe:
        with browser.page() as page, tempfile.TemporaryDirectory() as folder:
            place = pathlib.Path(folder) / "inline.html"
            place.write_text("<!doctype html><html lang=en><meta charset=utf-8><title>A picture</title><main><h1>A picture"
                             f"</h1>{picture.read_text('utf-8')}</main></html>", "utf-8")
            page.open(place.as_uri())
            page.evaluate(axe)
            faults += page.evaluate(
                "axe.run().then(r => r.violations.map(v => 'axe: ' + v.id + ': ' + v.nodes[0].html.slice(0, 120)))")
    return result, faults


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--axe", type=lambda name: pathlib.Path(name).read_text("utf-8"), metavar="AXE.min.js")
    parser.add_argument("--events", type=int)
    parser.add_argument("pictures", nargs="+", type=pathlib.Path, metavar="PICTURE.svg")
    options = parser.parse_args()
    texts = failures = entries = 0
    stated = set()
    with Chromium() as browser:
        for picture in options.pictures:
            result, faults = check(browser, picture, options.axe)
            texts += result["texts"]
            entries += result["entries"]
            shown = re.search(r"([\d,]+) (?:of [\d,]+ )?events?", result["words"])
            stated.add(int(shown.group(1).replace(",", "")) if shown else None)
            failures += bool(faults)
            print(f"{'FAIL' if faults else 'ok  '}  1 {picture.name}: {result['texts']} texts, {len(faults)} faults", flush=True)
            for fault in faults[:8]:
                print(f"       {fault}")
    if options.events is not None:
        right = entries == options.events and stated == {options.events}
        failures += not right
        print(f"{'ok  ' if right else 'FAIL'} 10 {options.pictures[0].name}: {entries} entries, {stated} stated, "
              f"{options.events} expected")
    sys.exit(1 if failures else 0)


main()
