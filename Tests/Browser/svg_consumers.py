#!/usr/bin/env python3
"""Turns SVG pictures into PDF with every program at hand that draws SVG, and looks for all of their words and links in
the result. Tests/Browser/run_consumers makes the pictures and installs the programs.

    svg_consumers.py PICTURE.svg...

Programs: rsvg-convert, Inkscape and LibreOffice (Debian: librsvg2-bin, inkscape, libreoffice-draw), CairoSVG and
WeasyPrint (Python packages cairosvg, weasyprint). What is missing is named and left out. Needs pdftotext and pdfinfo (poppler-utils).
Addresses that a picture spells out have to be in every result. Exit status 1 when words are missing, or such addresses, or
links in a program that makes links; 2 when there is nothing to compare with.
"""

import html
import importlib.util
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata


def command(*words):
    subprocess.run(words, check=True, capture_output=True, timeout=300)


def rsvg(picture, pdf, work):
    command("rsvg-convert", "-f", "pdf", str(picture), "-o", str(pdf))


def inkscape(picture, pdf, work):
    command("inkscape", str(picture), f"--export-filename={pdf}")


def libreoffice(picture, pdf, work):
    command("soffice", f"-env:UserInstallation={(work / 'office').as_uri()}", "--headless", "--convert-to", "pdf",
            "--outdir", str(work / "converted"), str(picture))
    (work / "converted" / (picture.stem + ".pdf")).rename(pdf)


def cairosvg(picture, pdf, work):
    command(sys.executable, "-c", "import sys, cairosvg; cairosvg.svg2pdf(url=sys.argv[1], write_to=sys.argv[2])",
            str(picture), str(pdf))


def weasyprint(picture, pdf, work):
    # A page as large as the picture, for what is higher than a page is cut off there.
    width, height = re.search(r'<svg[^>]* width="([\d.]+)" height="([\d.]+)"', picture.read_text("utf-8")).groups()
    page = work / "page.html"
    page.write_text(f"<style>@page {{ size: {width}px {height}px; margin: 0 }} body {{ margin: 0 }}</style>"
                    f"<img style='display: block' src='{picture.resolve().as_uri()}'>", "utf-8")
    command(sys.executable, "-c", "import sys, weasyprint; weasyprint.HTML(sys.argv[1]).write_pdf(sys.argv[2])",
            str(page), str(pdf))


# Name, how it draws, whether it is there, and whether its PDF has links that work.
CONSUMERS = [
    ("rsvg-convert", rsvg, lambda: shutil.which("rsvg-convert"), True),
    ("Inkscape", inkscape, lambda: shutil.which("inkscape"), True),
    ("LibreOffice", libreoffice, lambda: shutil.which("soffice"), False),
    ("CairoSVG", cairosvg, lambda: importlib.util.find_spec("cairosvg"), False),
    ("WeasyPrint", weasyprint, lambda: importlib.util.find_spec("weasyprint"), False),
]

# Latin and its punctuation; Chinese, Japanese and Korean. Right-to-left letters stand in a PDF in another order and in
# other forms, and emoji are pictures: those are for the eye.
READABLE = re.compile(r"[\x21-\u024f\u2010-\u2026\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef]+")


def squeezed(text):
    # Some write the radical for the ideograph that looks the same.
    return unicodedata.normalize("NFKC", re.sub(r"[\s\u200e\u00ad]+", "", text))


def words(picture):
    """The words of the picture's texts that can be looked for."""
    body = picture.read_text("utf-8")
    texts = re.findall(r"<text[^>]*>(.*?)</text>", body, re.S)
    plain = [html.unescape(re.sub(r"<[^>]*>", "", text)) for text in texts]
    return [word for text in plain for word in text.split() if READABLE.fullmatch(word)]


def addresses(picture):
    """Those that the picture leads to and also spells out."""
    body = picture.read_text("utf-8")
    plain = squeezed("".join(html.unescape(re.sub(r"<[^>]*>", "", text)) for text in re.findall(r"<text[^>]*>(.*?)</text>", body, re.S)))
    hrefs = {html.unescape(href) for href in re.findall(r'<a href="(https?:[^"]*)"', body)}
    return {href for href in hrefs if squeezed(href) in plain}


def text(pdf):
    found = [subprocess.run(["pdftotext", how, str(pdf), "-"], capture_output=True).stdout.decode("utf-8", "replace")
             for how in ("-layout", "-raw")]
    return squeezed("".join(found))


def links(pdf):
    listing = subprocess.run(["pdfinfo", "-url", str(pdf)], capture_output=True).stdout.decode("utf-8", "replace")
    return sum(1 for line in listing.splitlines() if re.search(r"\b(https?|mailto):", line))


def main(arguments):
    pictures = [pathlib.Path(argument) for argument in arguments]
    if not pictures:
        sys.exit(__doc__)
    at_hand = [(name, draw, makes_links) for name, draw, is_there, makes_links in CONSUMERS if is_there()]
    for name, _, is_there, _ in CONSUMERS:
        if not is_there():
            print(f"{name}: not at hand, left out")
    if not at_hand or not shutil.which("pdftotext"):
        return 2
    lost = dead = 0
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        for picture in pictures:
            wanted, links_wanted = words(picture), picture.read_text("utf-8").count("<a href=")
            spelt = addresses(picture)
            for name, draw, makes_links in at_hand:
                pdf = work / "picture.pdf"
                draw(picture, pdf, work)
                found = text(pdf)
                missing = [word for word in wanted if squeezed(word) not in found]
                missing += [address for address in spelt if squeezed(address) not in found]
                lost += len(missing)
                live = links(pdf)
                if makes_links:
                    dead += max(0, links_wanted - live)
                total = len(wanted) + len(spelt)
                print(f"{picture.name}: {name}: {total - len(missing)} of {total} words and addresses, "
                      f"{live} of {links_wanted} links", *missing[:10], flush=True)
    print(f"{len(pictures)} pictures, {len(at_hand)} programs: {lost} words missing, {dead} links dead where links work")
    return 1 if lost or dead else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
