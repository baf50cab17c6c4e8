#!/usr/bin/env python3
"""Checks a site as a reader's browser sees it. Prints a line a check; exit status 1 when one fails.

    Tests/Browser/check_site.py [--axe AXE.min.js] [--pdf] SITE [SITE …]

1  no text over another text or out of its box, at 360, 768 and 1280 px
2  complete without JavaScript, nothing asked of the network, nothing blocked by the page's own policy
3  no accessibility violation that axe-core finds, light, dark and at 360 px (with --axe)
4  at 360 px no sideways scroll and no text under 14 px
5  printed, every entry with its sources, none split across pages (with --pdf; needs pdftotext)
6  largest contentful paint under 0.5 s, 1 s for a site split into pages
7  search and filters: shown and not shown make the total; evidence opens
"""

import pathlib
import re
import subprocess
import sys
import tempfile

from chromium import Chromium

HERE = pathlib.Path(__file__).parent
WIDTHS = (360, 768, 1280)
failures = 0


def report(site, number, name, problems):
    global failures
    mark = "ok  " if not problems else "FAIL"
    print(f"{mark} {number} {site.name}: {name}" + (f": {len(problems)}" if problems else ""), flush=True)
    for problem in problems[:5]:
        print(f"       {problem}")
    failures += bool(problems)


def pages_of(site):
    """Every page of a small site; of a large one the lists, the first three of a kind, and the heaviest."""
    top = sorted(path for path in site.glob("*.html"))
    documents = sorted(site.glob("documents/*.html"))
    periods = [path for path in top if path.name.startswith("period-")]
    others = [path for path in top if path not in periods]
    heaviest = sorted(periods, key=lambda path: path.stat().st_size)[-1:]
    return others + sorted(set(periods[:2] + heaviest)) + documents[:12]


def check_layout(browser, site, pages, axe):
    overlaps, scrolls, small, violations, requests, problems = [], [], [], [], [], []
    for path in pages:
        for width in WIDTHS:
            for dark in ((False, True) if axe and width != 768 else (False,)):
                with browser.page(width=width, dark=dark) as page:
                    page.open(path.as_uri())
                    where = f"{path.name} at {width} px" + (", dark" if dark else "")
                    if not dark:
                        page.evaluate("document.querySelectorAll('details').forEach((d, i) => d.open = i % 3 == 0)")
                        found = page.evaluate((HERE / "layout.js").read_text())
                        overlaps += [f"{where}: {text}" for text in found["overlaps"]]
                        if width == 360:
                            small += [f"{where}: {text}" for text in found["small"]]
                            if found["scroll"] > width:
                                scrolls.append(f"{where}: {found['scroll']} px wide")
                    if axe and path.stat().st_size < 1_500_000:
                        page.evaluate(axe)
                        found = page.evaluate("axe.run().then(r => r.violations.map(v => "
                                              "v.id + ': ' + v.nodes[0].html.slice(0, 120)))")
                        violations += [f"{where}: {text}" for text in found]
                    page.evaluate("1")
                    requests += [f"{path.name}: {url}" for url in page.requests if not url.startswith(site.as_uri())]
                    problems += [f"{path.name}: {text}" for text in page.problems]
    report(site, 1, "overlapping or clipped texts", overlaps)
    report(site, 2, "requests to elsewhere", requests)
    report(site, 2, "errors in the console", problems)
    if axe:
        report(site, 3, "axe-core violations", violations)
    report(site, 4, "sideways scroll at 360 px", scrolls)
    report(site, 4, "text under 14 px at 360 px", small)


def check_without_script(browser, site, pages):
    missing = []
    words = "[...document.querySelectorAll('main *:not(#tools, #tools *)')].filter(e => !e.children.length).length"
    for path in pages:
        counts = []
        for javascript in (True, False):
            with browser.page(javascript=javascript) as page:
                page.open(path.as_uri())
                counts.append(page.evaluate(words))
        if counts[0] != counts[1] or not counts[1]:
            missing.append(f"{path.name}: {counts[1]} elements without script, {counts[0]} with it")
    report(site, 2, "missing without JavaScript", missing)


def check_paint(browser, site):
    limit = 1000 if any(site.glob("period-*.html")) else 500
    times = []
    for _ in range(3):
        with browser.page() as page:
            page.open((site / "index.html").as_uri())
            times.append(page.evaluate("""new Promise(done => new PerformanceObserver(list =>
              done(list.getEntries().at(-1).startTime)).observe({type: "largest-contentful-paint", buffered: true}))"""))
    best = min(times)
    report(site, 6, f"largest contentful paint {best:.0f} ms (of {limit})", [f"{best:.0f} ms"] if best >= limit else [])


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
        expected = f"{shown} of {total} shown, {total - shown} not shown" if shown < total else ""
        if words != expected:
            problems.append(f"searching “{word}”: {words!r}, expected {expected!r}")
    page.evaluate("document.querySelector('#tools button').click()")
    closed = page.evaluate("[...document.querySelectorAll('.entry details')].filter(d => !d.open).length")
    if closed:
        problems.append(f"{closed} evidence left closed by the button")
    return problems


def search_all_pages(page, site):
    search(page, "the")
    for _ in range(100):
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
            if f'id="{link.split("#")[1]}"' not in (site / link.split("#")[0]).read_text()]
    return [f"leads nowhere: {link}" for link in dead]


def squeezed(text):
    return re.sub(r"[\s\u00ad]+", "", text)


def check_print(browser, site):
    """Each entry's texts stand together on one page of the PDF."""
    problems = []
    with browser.page() as page, tempfile.TemporaryDirectory() as folder:
        page.open((site / "index.html").as_uri())
        entries = page.evaluate("""[...document.querySelectorAll('.entry')].map(e => ({
            id: e.id, texts: [...e.querySelectorAll('.headline bdi, blockquote p, .cite a, .how')]
              .map(t => t.textContent)}))""")
        pdf = pathlib.Path(folder) / "page.pdf"
        page.pdf(pdf)
        text = subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, check=True).stdout.decode()
    sheets = [squeezed(sheet) for sheet in text.split("\f")]
    latin = re.compile(r"^[\x20-\x7e\u2010-\u201f\u00a0-\u017f]+$")
    for entry in entries:
        # pdftotext orders right-to-left and composed scripts in ways of its own; those are looked at in pictures.
        texts = [squeezed(text) for text in entry["texts"] if latin.match(text.strip())]
        if texts and not any(all(text in sheet for text in texts) for sheet in sheets):
            lacking = [text for text in texts if not any(text in sheet for sheet in sheets)]
            problems.append(f"{entry['id']}: " + (f"not printed: {lacking[0][:60]}" if lacking else "split across pages"))
    report(site, 5, f"printed entries missing or split ({len(entries)} on {len(sheets) - 1} pages)", problems)


def main():
    arguments = sys.argv[1:]
    axe = pdf = None
    if "--axe" in arguments:
        place = arguments.index("--axe")
        axe = pathlib.Path(arguments[place + 1]).read_text()
        del arguments[place:place + 2]
    if "--pdf" in arguments:
        pdf = True
        arguments.remove("--pdf")
    if not arguments:
        sys.exit(__doc__)
    with Chromium() as browser:
        for name in arguments:
            site = pathlib.Path(name).resolve()
            pages = pages_of(site)
            check_layout(browser, site, pages, axe)
            check_without_script(browser, site, pages)
            if pdf:
                check_print(browser, site)
            check_paint(browser, site)
            check_search(browser, site)
    sys.exit(1 if failures else 0)


main()
