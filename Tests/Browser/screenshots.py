#!/usr/bin/env python3
"""Takes pictures of every kind of page of a site: three widths, light and dark, whole pages.

    Tests/Browser/screenshots.py SITE FOLDER [PAGE …]
"""

import pathlib
import sys

from chromium import Chromium


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    site, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    pages = sys.argv[3:] or ["index.html", "sources.html", "names.html", "method.html"] + [
        str(path.relative_to(site)) for path in sorted(site.glob("documents/*.html"))[:3]]
    with Chromium() as browser:
        for name in pages:
            for width in (360, 768, 1280):
                for dark in (False, True):
                    with browser.page(width=width, dark=dark) as page:
                        page.open((site / name).as_uri())
                        kind = "dark" if dark else "light"
                        stem = name.removesuffix(".html").replace("/", "-")
                        page.screenshot(folder / f"{stem}-{width}-{kind}.png", whole=True)


main()
