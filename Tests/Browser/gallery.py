#!/usr/bin/env python3
"""Takes pictures of sites and of SVG files as a browser shows them, and makes a page of them all.

    Tests/Browser/gallery.py FOLDER SITE_OR_SVG …

Of a site every kind of page at 360, 768 and 1280 px, light and dark, and its first page as printed (with pdftoppm); of an
SVG the picture as it is. FOLDER/index.html shows them side by side.
"""

import html
import pathlib
import shutil
import subprocess
import sys
import tempfile

from chromium import Chromium

WIDTHS = (360, 768, 1280)
# Pixels: of a long page the beginning tells enough.
HIGHEST = 5000


def pages_of(site):
    """Every kind of page, and of each kind the first."""
    kinds = ["index.html", "sources.html", "names.html", "method.html", "conflicts.html"]
    pages = [site / name for name in kinds if (site / name).exists()]
    return pages + sorted(site.glob("period-*.html"))[:1] + sorted(site.glob("documents/*.html"))[:2]


def pictures_of_site(browser, site, folder):
    for path in pages_of(site):
        stem = f"{site.name}-{path.stem}"
        for width in WIDTHS:
            for scheme in ("light", "dark"):
                with browser.page(width=width, dark=scheme == "dark") as page:
                    page.open(path.as_uri())
                    place = folder / f"{stem}-{width}-{scheme}.png"
                    page.screenshot(place, whole=True, highest=HIGHEST)
                    yield place, f"{stem}, {width} px, {scheme}"
    if shutil.which("pdftoppm"):
        yield from printed(browser, site / "index.html", f"{site.name}-printed", folder)


def printed(browser, path, stem, folder):
    with browser.page() as page, tempfile.TemporaryDirectory() as work:
        page.open(path.as_uri())
        pdf = pathlib.Path(work) / "page.pdf"
        page.pdf(pdf)
        subprocess.run(["pdftoppm", "-r", "80", "-png", "-l", "3", pdf, folder / stem], check=True)
    for place in sorted(folder.glob(f"{stem}-*.png")):
        yield place, place.stem


def picture_of_svg(browser, path, folder):
    # The window is as wide as the picture.
    with browser.page(width=1280) as page:
        page.open(path.as_uri())
        width = page.evaluate("Math.ceil(document.documentElement.viewBox.baseVal.width)")
    with browser.page(width=width) as page:
        page.open(path.as_uri())
        place = folder / f"{path.stem}.png"
        page.screenshot(place, whole=True, highest=HIGHEST)
        yield place, path.stem


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[1]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    figures = []
    with Chromium() as browser:
        for name in sys.argv[2:]:
            path = pathlib.Path(name).resolve()
            made = pictures_of_site(browser, path, folder) if path.is_dir() else picture_of_svg(browser, path, folder)
            for place, caption in made:
                figures.append(f"<figure><img src='{html.escape(place.name)}' alt='' loading='lazy'>"
                               f"<figcaption>{html.escape(caption)}</figcaption></figure>")
    (folder / "index.html").write_text(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Gallery</title><style>"
        "body { font: 16px sans-serif; background: #888; display: flex; flex-wrap: wrap; gap: 2rem; align-items: start }"
        "figure { margin: 0 } img { max-height: 90vh; max-width: 90vw; object-fit: cover; object-position: top }"
        f"</style>{''.join(figures)}", "utf-8")
    print(f"{len(figures)} pictures in {folder}/index.html")


main()
