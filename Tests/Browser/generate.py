#!/usr/bin/env python3
"""Writes records as `annals extract` writes them, of made-up documents with so many events: something to render.

    generate.py COUNT > records.jsonl

Everything that makes real chronologies hard to draw is there: bursts, spans (15 %), mixed precisions, years BCE, open
ends, plans, undated events, long titles, words without a break, Chinese, Japanese, Korean, Arabic, Hebrew and emoji.
Every title is its own, so that nothing is merged but what is told twice on purpose. Equal counts give equal bytes.
"""

import json
import random
import sys
from datetime import date, timedelta

PER_DOCUMENT = 12
WORDS = """harbour council opens new bridge after long dispute over tolls and ferries minister resigns inquiry finds
cracks in northern pier flood closes market orchestra returns from tour court hears appeal of engineers union votes to
end strike at shipyard museum acquires lost manuscript railway reaches valley observatory records bright comet
parliament adopts charter for rivers winter storm delays ceremony governor signs treaty with neighbours""".split()
CHINESE = ["新大桥在多年争论之后正式通车，编号", "市议会批准建设新的铁路线并公布费用分摊方案，文件号", "議会は河川憲章を採択し、技術者組合はストライキの終結を決めた、第",
           "박물관이 잃어버린 원고를 되찾다 "]
RIGHT_TO_LEFT = ["افتتاح الجسر الجديد بعد سنوات من الخلاف رقم ", "המוזיאון רכש כתב יד אבוד מספר ",
                 "وقع الحاكم على المعاهدة مع الجيران في القضية "]
SYLLABLES = "bel dor fen gar hal kor lin mar nor pel ran sel tor ul var wen zan brid cor esk".split()
EMOJI = ["🌊", "🏛️ 🎻", "👩‍🚀", "🇪🇺", "✅", "👨‍👩‍👧‍👦"]
HARD = ["<b>\"Fish & chips\"</b> at pier", "<script>alert('x')</script> {{title}} \u202eand back\u001b[31m", "Donaudampfschifffahrtsgesellschaftskapitänswitwenverein meets for the", "A&amp;B --> C <!-- case",
        "Ångström’s naïve coöperative café reopens, "]


def name(number):
    """A made-up name for each number: two events that share no word are not taken for one."""
    letters = []
    while number or not letters:
        number, place = divmod(number, len(SYLLABLES))
        letters.append(SYLLABLES[place])
    return "".join(letters).capitalize() + "stad"


class Chronology:
    def __init__(self, count):
        self.random = random.Random(count)
        self.first, self.days = date(1990, 1, 1), 34 * 365
        bursts = max(2, count // 25)
        self.bursts = [self.first + timedelta(self.random.randrange(self.days)) for _ in range(bursts)]

    def day(self):
        # Six in ten fall into bursts of a fortnight.
        if self.random.random() < 0.6:
            return self.random.choice(self.bursts) + timedelta(self.random.randrange(14))
        return self.first + timedelta(self.random.randrange(self.days))

    def date(self, number):
        """EDTF, or None for an event that nothing dates."""
        if number % 101 == 40:
            return None
        if number % 97 == 7:
            return f"-{self.random.randrange(3, 480):04}"
        day, chance = self.day(), self.random.randrange(100)
        month, year = day.isoformat()[:7], day.isoformat()[:4]
        later = day + timedelta(2 + self.random.randrange(900 if chance % 4 == 0 else 60))
        choices = [
            (55, day.isoformat()), (67, f"{day}/{later}"), (70, f"{month}/{int(year) + 1 + self.random.randrange(3)}"),
            (81, month), (87, year), (89, year[:3] + "X"), (91, year + "~"), (93, month + "~"), (95, f"[{day}..{later}]"),
            (97, f"{day}/.."), (99, f"[..{month}]"), (100, f"[{day}..]"),
        ]
        return next(edtf for bound, edtf in choices if chance < bound)

    def title(self, number):
        def some(least, most):
            return " ".join(self.random.choice(WORDS) for _ in range(self.random.randint(least, most)))

        # Ends with a full stop, so that no title is the beginning of another.
        mark = f"{name(number)} and {name(number * 7 + 1)}."
        kind = number % 23
        if kind == 3:
            return self.random.choice(HARD) + f" {some(2, 4)} {mark}"
        if kind == 7:
            return self.random.choice(CHINESE) + f"{number}。"
        if kind == 13:
            return self.random.choice(RIGHT_TO_LEFT) + f"{number}."
        if kind == 17:
            return f"{some(3, 6).capitalize()} {self.random.choice(EMOJI)} {mark}"
        if kind == 19:
            return f"{some(22, 40).capitalize()}, {mark}"
        return f"{some(3, 10).capitalize()}, {mark}"


def event(number, edtf, title, kind, quote, start, expression):
    end = start + len(quote)
    at = start + quote.index(expression)
    return {
        "id": f"e{number:06}", "date": edtf, "basis": "stated", "kind": kind, "title": title, "text": quote,
        "names": ["Council", f"District {number % 40}"] if number % 5 == 0 else [], "quote": quote, "start": start,
        "end": end, "trigger": {"text": expression, "start": at, "end": at + len(expression)},
        "derivation": {"rule": "made up", "steps": ["the date stands beside the event"]},
    }


def documents(count):
    chronology = Chronology(count)
    told = []
    for number in range(count):
        kind = "plan" if number % 20 == 11 else "occurrence"
        told.append((number, chronology.date(number), chronology.title(number), kind))
    # One in ten is told by a second document as well; its title and date make it the same event. Some of these name
    # another day: the sources disagree.
    again = [item if item[0] % 30 != 15 or len(item[1]) != 10 or item[1][0] == "-" else
             (item[0], (date.fromisoformat(item[1]) + timedelta(3)).isoformat(), *item[2:])
             for item in told if item[0] % 10 == 5 and item[1]]
    for name, items in (("report", told), ("review", again)):
        for page, first in enumerate(range(0, len(items), PER_DOCUMENT)):
            text, events = "", []
            for place, (number, edtf, title, kind) in enumerate(items[first:first + PER_DOCUMENT]):
                expression = f"entry {number}"
                quote = f"{title} So says {expression}."
                events.append(event(number, edtf, title, kind, quote, len(text), expression))
                text += quote + ("\n\n" if place % 4 == 3 else " ")
            yield {
                "annals": "record-1", "id": f"archive/{name}-{page + 1}.txt", "title": f"{name.capitalize()} {page + 1}",
                "url": f"https://example.org/{name}/{page + 1}" if page % 7 != 6 else "javascript:alert(1)", "byline": "A. Writer" if page % 3 == 0 else None,
                "site": "The Example", "date": "2024-01-02", "date_basis": "declared", "reasons": ["front matter"],
                "text": text, "blocks": [], "events": events,
            }


def main():
    if len(sys.argv) != 2 or not sys.argv[1].isdigit():
        sys.exit(__doc__)
    for document in documents(int(sys.argv[1])):
        print(json.dumps(document, ensure_ascii=False, separators=(",", ":")))


if __name__ == "__main__":
    main()
