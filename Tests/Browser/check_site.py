#!/usr/bin/env python3
"""Checks a site as a reader's browser sees it. Prints a line a check; exit status 1 when one fails.

    Tests/Browser/check_site.py [--axe AXE.min.js] [--patience N] [--sample | --all] SITE [SITE …]

1   no text over another text or out of its box, at 360, 768 and 1280 px
2   from file://, complete without JavaScript, nothing asked of the network, nothing blocked by the page's own policy
3   no accessibility violation that axe-core finds, light, dark and at 360 px (with --axe)
4   at 360 px no sideways scroll and no text under 14 px
5   printed, every entry with its sources, none split across pages (needs pdftotext)
6   largest contentful paint under 0.5 s, 1 s above 200 events; times N on a machine that has other work (--patience)
7   search and filters: shown and not shown make the total; evidence opens
10  shown and not shown make the total on the first page

Of the pages of one kind in a large site the first few and the heaviest are looked at closely. With --sample only two
pages of entries are printed, and axe-core looks at each page at fewer sizes. With --all every page is looked at, on as
many cores as there are, axe-core at fewer sizes on those that are not among the first few and the heaviest. What must be
complete is held against the site's own timeline.json over all of its pages.

On a page of a thousand entries nearly all of axe-core's time goes into the contrast of each of its texts. There it has all
rules but that one for the whole page, and that one for three of each form of entry: what has the same tags and classes has
the same colours.
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

from chromium import Chromium

HERE = pathlib.Path(__file__).parent
LAYOUT = (HERE / "layout.js").read_text()
WIDTHS = (360, 768, 1280)
failures = 0


def report(site, number, name, problems):
    global failures
    mark = "ok  " if not problems else "FAIL"
    print(f"{mark} {number:2} {site.name}: {name}" + (f": {len(problems)}" if problems else ""), flush=True)
    for problem in problems[:5]:
        print(f"       {problem}")
    failures += bool(problems)


class Pages:
    """The pages of a site, and of each kind the ones to look at closely."""

    def __init__(self, site):
        top = sorted(site.glob("*.html"))
        documents = sorted(site.glob("documents/*.html"))
        periods = [path for path in top if path.name.startswith(("period-", "undated"))]
        others = [path for path in top if path not in periods]
        self.all = others + periods + documents
        self.closely = others + self.some(periods, 3) + self.some(documents, 6)
        self.with_entries = [path for path in top if path.name == "index.html"] + periods

    @staticmethod
    def some(paths, count):
        if len(paths) <= count:
            return paths
        by_size = sorted(paths, key=lambda path: path.stat().st_size)
        return sorted({by_size[0], by_size[-1], *paths[:count - 2]})


class Truth:
    """What the site has to hold: the events by id, from the data it hands out."""

    def __init__(self, site):
        data = json.loads((site / "timeline.json").read_text("utf-8"))
        self.events = {event["id"]: event for event in data["events"] + data["undated"]}
        self.titles = {document["id"]: document["title"] for document in data["documents"]}

    def title(self, document):
        return self.titles.get(document) or document.split("/")[-1]


def once_each(path):
    """Where axe-core looks when in a hurry: at each width and each scheme once, at a heavy page only once."""
    return [(360, True)] if path.stat().st_size > 1_000_000 else [(360, False), (1280, True)]


class Looks:
    """What a close look at pages finds wrong, by kind."""

    KINDS = ("overlaps", "scrolls", "small", "violations", "requests", "problems")

    def __init__(self):
        for kind in self.KINDS:
            setattr(self, kind, [])

    def add(self, other):
        for kind in self.KINDS:
            getattr(self, kind).extend(getattr(other, kind))


# A list item or a row is hidden when three of its form stand before it. What a form repeats counts once.
THIN = """(() => {
  const form = e => e.tagName + "." + e.className + (e.open ? "+" : "") + "(" +
    [...new Set([...e.children].map(form))].join() + ")";
  const seen = new Map();
  for (const item of document.querySelectorAll("main li, main tr")) {
    if (item.parentElement.closest("[data-thin]")) continue;
    const outer = item.parentElement.closest("li, tr");
    const name = (outer ? form(outer) : "") + ">" + form(item);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    if (count > 3) { item.hidden = true; item.setAttribute("data-thin", ""); }
  }
})()"""
# The rules that ask for colours; to all others dark and light are one.
OF_COLOURS = ["color-contrast", "link-in-text-block"]
HEAVY = 150_000


def violations_of(**options):
    """An expression that runs axe-core; only what is wrong is described, which spares it half of its time."""
    options["resultTypes"] = ["violations"]
    return (f"axe.run(document, {json.dumps(options)})"
            ".then(r => r.violations.map(v => v.id + ': ' + v.nodes[0].html.slice(0, 120)))")


def violations(page, path, axe, ways):
    """What axe-core finds at these widths, in dark or light."""
    found = []

    def run(expression, width, dark):
        page.show(width, dark=dark)
        where = f"{path.name} at {width} px" + (", dark" if dark else "")
        found.extend(f"{where}: {text}" for text in page.evaluate(expression))

    page.evaluate(axe)
    if path.stat().st_size < HEAVY:
        for width, dark in ways:
            run(violations_of(), width, dark)
        return found
    for width in sorted({width for width, _ in ways}):
        run(violations_of(rules={rule: {"enabled": False} for rule in OF_COLOURS}), width, False)
    page.evaluate(THIN)
    for width, dark in ways:
        run(violations_of(runOnly=OF_COLOURS), width, dark)
    return found


def look(page, site, path, axe, wanted):
    """One page at each width; axe-core where `wanted` says so of a width and of dark or light."""
    looks = Looks()
    page.requests, page.problems = [], []
    page.open(path.as_uri())
    page.evaluate("document.querySelectorAll('details').forEach((d, i) => d.open = i % 3 == 0)")
    for width in WIDTHS:
        page.show(width)
        found = page.evaluate(LAYOUT)
        looks.overlaps += [f"{path.name} at {width} px: {text}" for text in found["overlaps"]]
        if width == 360:
            looks.small += [f"{path.name}: {text}" for text in found["small"]]
            if found["scroll"] > width:
                looks.scrolls.append(f"{path.name}: {found['scroll']} px wide")
    ways = [(width, dark) for width in WIDTHS for dark in (False, True) if axe and wanted(width, dark)]
    if ways:
        looks.violations += violations(page, path, axe, ways)
    looks.requests += [f"{path.name}: {url}" for url in page.requests if not url.startswith(site.as_uri())]
    looks.problems += [f"{path.name}: {text}" for text in page.problems]
    return looks


def look_at_share(site, paths, axe, wanted):
    looks = Looks()
    with Chromium() as browser, browser.page() as page:
        for path in paths:
            looks.add(look(page, site, path, axe, wanted(path)))
    return looks


def check_layout(site, pages, axe, sample, every):
    closely = set(pages.closely)

    def wanted(path):
        if sample or path not in closely:
            return lambda width, dark: (width, dark) in once_each(path)
        return lambda width, dark: width != 768

    paths = pages.all if every else pages.closely
    # The heaviest pages dealt out first, so that no share has them all.
    paths = sorted(paths, key=lambda path: path.stat().st_size, reverse=True)
    shares = max(1, min(os.cpu_count() or 1, len(paths) // 30))
    looks = Looks()
    begin = time.monotonic()
    with ThreadPoolExecutor(shares) as pool:
        for found in pool.map(lambda share: look_at_share(site, paths[share::shares], axe, wanted), range(shares)):
            looks.add(found)
    report(site, 1, f"overlapping or clipped texts ({len(paths)} pages)", looks.overlaps)
    report(site, 2, "requests to elsewhere", looks.requests)
    report(site, 2, "errors in the console", looks.problems)
    if axe:
        minutes = (time.monotonic() - begin) / 60
        report(site, 3, f"axe-core violations ({len(paths)} pages, {minutes:.1f} minutes)", looks.violations)
    report(site, 4, "sideways scroll at 360 px", looks.scrolls)
    report(site, 4, "text under 14 px at 360 px", looks.small)


def check_without_script(browser, site, pages, truth):
    """Over all pages every event stands once, with its title and every source, and the script adds nothing but tools."""
    problems, seen = [], {}
    elements = "[...document.querySelectorAll('main *:not(#tools, #tools *)')].filter(e => !e.children.length).length"
    for path in pages.closely:
        counts = []
        for javascript in (True, False):
            with browser.page(javascript=javascript) as page:
                page.open(path.as_uri())
                counts.append(page.evaluate(elements))
        if counts[0] != counts[1] or not counts[1]:
            problems.append(f"{path.name}: {counts[1]} elements without script, {counts[0]} with it")
    for path in pages.with_entries:
        with browser.page(javascript=False) as page:
            page.open(path.as_uri())
            for id, title, sources in page.evaluate("""[...document.querySelectorAll('.entry')].map(e => [e.id,
                e.querySelector('.headline bdi').textContent,
                [...e.querySelectorAll('.cite a')].map(a => a.textContent)])"""):
                # The most important ones stand a second time on the first page of a long chronology.
                if not id.startswith("top-"):
                    seen.setdefault(id, []).append((title, sources))
    for id, event in truth.events.items():
        told = seen.get(id, [])
        sources = [truth.title(source["document"]) for source in event["sources"]]
        if len(told) != 1:
            problems.append(f"{id} stands {len(told)} times: {event['title'][:60]}")
        elif told[0][1] != sources:
            problems.append(f"{id}: sources {told[0][1]}, expected {sources}")
        elif "\ufffd" not in told[0][0] and told[0][0].split() != event["title"].split():
            problems.append(f"{id}: headline {told[0][0]!r}, expected {event['title']!r}")
    problems += [f"{id}: in no data" for id in seen if id not in truth.events]
    report(site, 2, f"missing without JavaScript ({len(truth.events)} events)", problems)


def check_paint(browser, site, truth, patience):
    """The best of several, for other work on the machine only ever adds; it stops as soon as one is good."""
    limit = 500 if len(truth.events) <= 200 else 1000
    times = []
    while len(times) < 5 and (not times or min(times) >= limit):
        with browser.page() as page:
            page.open((site / "index.html").as_uri())
            times.append(page.evaluate("""new Promise(done => new PerformanceObserver(list =>
              done(list.getEntries().at(-1).startTime)).observe({type: "largest-contentful-paint", buffered: true}))"""))
    best = min(times)
    late = best >= limit * patience
    remark = f" (of {limit}" + (f", times {patience:g} allowed" if best >= limit and not late else "") + ")"
    report(site, 6, f"largest contentful paint {best:.0f} ms{remark}", [f"{time:.0f} ms" for time in times if late])


def check_total(browser, site, truth):
    with browser.page() as page:
        page.open((site / "index.html").as_uri())
        words = " ".join(page.evaluate("[...document.querySelectorAll('.lede')].map(e => e.textContent)"))
    def number(pattern):
        found = re.search(pattern, words)
        return int(found.group(1).replace(",", "")) if found else None

    total = number(r"^([\d,]+) events?")
    shown = None if total is None else total - (number(r"([\d,]+) (?:are|is) not shown") or 0)
    report(site, 10, f"{shown} of {total} shown", [words] if shown != len(truth.events) else [])


def search(page, word):
    page.evaluate(f"(() => {{ const i = document.querySelector('#tools input'); i.value = {word!r};"
                  "i.dispatchEvent(new Event('input', {bubbles: true})); })()")


def check_search(browser, site):
    problems = []
    with browser.page() as page:
        page.open((site / "index.html").as_uri())
        total = page.evaluate("document.querySelectorAll('.entry').length")
        if page.evaluate("'index' in (document.querySelector('#tools')?.dataset ?? {})"):
            problems = search_all_pages(page, site)
        elif total >= 2:
            problems = search_one_page(page, total)
    report(site, 7, "search and filters", problems)


def search_one_page(page, total):
    problems = []
    for word in ("the", "zzzz-nothing"):
        search(page, word)
        page.evaluate("new Promise(done => setTimeout(done, 400))")
        shown = page.evaluate("document.querySelectorAll('.entry:not([hidden])').length")
        words = page.evaluate("document.querySelector('#tools output').textContent")
        expected = f"{shown} of {total} shown, {total - shown} not shown" if shown < total else f"all {total} shown"
        if words != expected:
            problems.append(f"searching “{word}”: {words!r}, expected {expected!r}")
    page.evaluate("document.querySelector('#tools button').click()")
    closed = page.evaluate("[...document.querySelectorAll('.entry details')].filter(d => !d.open).length")
    if closed:
        problems.append(f"{closed} evidence left closed by the button")
    return problems


def search_all_pages(page, site):
    search(page, "the")
    words = ""
    for _ in range(300):
        words = page.evaluate("new Promise(done => setTimeout(() => "
                              "done(document.querySelector('#tools output').textContent), 100))")
        if words:
            break
    shown = page.evaluate("document.querySelectorAll('.found li').length")
    numbers = [int(number) for number in re.findall(r"\d+", words)]
    if not numbers or numbers[0] < shown or (len(numbers) == 3 and numbers[0] != numbers[1] + numbers[2]):
        return [f"{shown} shown, but it says {words!r}"]
    links = page.evaluate("[...document.querySelectorAll('.found a')].map(a => a.getAttribute('href'))")
    dead = [link for link in links[:20]
            if f'id="{link.split("#")[1]}"' not in (site / link.split("#")[0]).read_text("utf-8")]
    return [f"leads nowhere: {link}" for link in dead]


INVISIBLE = re.compile("[\\s\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufe0f\ufffd]+")
OVERRIDE = re.compile("[\u202d\u202e]")
REORDERED = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
EMOJI = re.compile("[\u200d\u20e3\U00010000-\U0010ffff]+")


class Sheet:
    """The text of a printed page."""

    def __init__(self, text):
        self.text = INVISIBLE.sub("", text)

    def holds(self, text):
        # Right-to-left letters stand in a PDF in forms and an order of their own, and full stops with them: there the
        # words of other scripts and the numbers are looked for. Emoji are pictures. What follows a character that
        # turns the letters round is printed turned round.
        text = OVERRIDE.split(text)[0]
        parts = re.findall("[A-Za-z0-9]+", text) if REORDERED.search(text) else EMOJI.split(INVISIBLE.sub("", text))
        return all(part in self.text for part in parts)


def check_print(browser, site, pages, sample):
    """Each entry's texts stand together on one page of the PDF."""
    problems, entries, sheets = [], 0, 0
    for path in (Pages.some(pages.with_entries, 2) if sample else pages.with_entries):
        found, count = print_page(browser, path, problems)
        entries, sheets = entries + found, sheets + count
    report(site, 5, f"printed entries missing or split ({entries} on {sheets} sheets)", problems)


def print_page(browser, path, problems):
    with browser.page() as page, tempfile.TemporaryDirectory() as folder:
        page.open(path.as_uri())
        entries = page.evaluate("""[...document.querySelectorAll('.entry')].map(e => ({
            id: e.id, texts: [...e.querySelectorAll('.headline bdi, blockquote p, .cite a, .how')]
              .map(t => t.textContent)}))""")
        pdf = pathlib.Path(folder) / "page.pdf"
        page.pdf(pdf)
        text = subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, check=True).stdout.decode()
    sheets = [Sheet(sheet) for sheet in text.split("\f")]
    at = 0
    for entry in entries:
        # Entries stand in order, so the sheet is this one or one of the next; anywhere, for one that is out of order.
        order = list(range(at, len(sheets))) + list(range(at))
        whole = next((place for place in order if all(sheets[place].holds(text) for text in entry["texts"])), None)
        if whole is not None:
            at = whole
            continue
        lacking = [text for text in entry["texts"] if not any(sheet.holds(text) for sheet in sheets)]
        what = f"not printed: {lacking[0][:60]}" if lacking else "split across pages"
        problems.append(f"{path.name}: {entry['id']}: {what}")
    return len(entries), len(sheets) - 1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--axe", type=lambda name: pathlib.Path(name).read_text("utf-8"), metavar="AXE.min.js")
    parser.add_argument("--patience", type=float, default=1)
    extent = parser.add_mutually_exclusive_group()
    extent.add_argument("--sample", action="store_true")
    extent.add_argument("--all", action="store_true")
    parser.add_argument("sites", nargs="+", metavar="SITE")
    options = parser.parse_args()
    with Chromium() as browser:
        for name in options.sites:
            site = pathlib.Path(name).resolve()
            pages, truth = Pages(site), Truth(site)
            check_layout(site, pages, options.axe, options.sample, options.all)
            check_without_script(browser, site, pages, truth)
            check_print(browser, site, pages, options.sample)
            check_paint(browser, site, truth, options.patience)
            check_total(browser, site, truth)
            check_search(browser, site)
    sys.exit(1 if failures else 0)


main()
