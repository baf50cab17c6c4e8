// Search and filters, for a page that is complete without them. No libraries, no requests.
"use strict";
(() => {
  const tools = document.getElementById("tools");
  const entries = [...document.querySelectorAll(".chronology .entry, .plain .entry")];

  // An address that names an entry opens its evidence.
  const openTarget = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const details = target && target.querySelector("details");
    if (details) details.open = true;
  };
  addEventListener("hashchange", openTarget);
  openTarget();
  if (!tools || (entries.length < 2 && !tools.dataset.index)) return;

  const make = (name, properties, ...children) => {
    const node = Object.assign(document.createElement(name), properties);
    node.append(...children);
    return node;
  };
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  // A chronology of many pages: an index, fetched when someone begins to search, and a list of what was found.
  const searchAll = (words, found) => {
    let lines;
    const list = make("ol", { className: "found" });
    tools.append(list);
    const show = () => {
      const wanted = plain(words.value).split(/\s+/).filter(Boolean);
      const hits = wanted.length ? lines.filter((line) => wanted.every((word) => line.plain.includes(word))) : [];
      const some = hits.slice(0, 100);
      list.replaceChildren(...some.map(({ address, when, title }) => make("li", {},
        make("span", { className: "when" }, when), " ", make("a", { href: address }, make("bdi", {}, title)))));
      found.textContent = !wanted.length ? "" : `${hits.length} found` +
        (hits.length > some.length ? `, ${some.length} shown, ${hits.length - some.length} not shown` : "");
    };
    globalThis.annalsIndex = ({ pages, lines: text }) => {
      lines = text.split("\n").filter(Boolean).map((line) => {
        const [page, id, when, title] = line.split("\t");
        return { address: `${pages[page]}#${id}`, when, title, plain: plain(`${when} ${title}`) };
      });
      show();
    };
    let waiting;
    words.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        if (lines) return show();
        if (!document.querySelector("script[data-index]")) {
          const script = make("script", { src: tools.dataset.index });
          script.dataset.index = "";
          document.head.append(script);
        }
      }, 150);
    });
  };

  const words = make("input", { type: "search", autocomplete: "off" });
  const kinds = [["", "everything"], ["occurrence", "what happened"], ["plan", "plans"], ["statement", "statements"],
    ["state", "states"]].filter(([kind]) => !kind || entries.some((entry) => entry.dataset.kind === kind));
  const kind = make("select", {}, ...kinds.map(([value, text]) => make("option", { value }, text)));
  const is = (entry, name) => entry.classList.contains(name);
  const dated = (entry, how) => !is(entry, "undated") &&
    (how === "day" ? is(entry, "exact") : is(entry, "disputed") ? how === "disputed" : how === "other" && !is(entry, "exact"));
  const exacts = [["day", "known to the day"], ["other", "less exact"], ["disputed", "disputed"]]
    .filter(([how]) => entries.some((entry) => dated(entry, how)));
  const exact = make("select", {},
    ...[["", "any date"], ...exacts].map(([value, text]) => make("option", { value }, text)));
  const hasEvidence = entries.some((entry) => entry.querySelector("details"));
  const evidence = make("button", { type: "button", hidden: !hasEvidence }, "Open all evidence");
  const found = make("output", {});
  const form = make("form", { role: "search" },
    make("label", { className: "search" }, "Search", words), make("label", {}, "Show", kind),
    make("label", {}, "Dates", exact), evidence, found);
  form.addEventListener("submit", (event) => event.preventDefault());
  tools.append(form);
  if (tools.dataset.index) {
    form.replaceChildren(make("label", { className: "search" }, "Search all pages", words), found);
    searchAll(words, found);
    return;
  }

  let texts;
  const fits = (entry) => {
    if (kind.value && entry.dataset.kind !== kind.value) return false;
    return !exact.value || dated(entry, exact.value);
  };
  // What the entry says itself, with the year and the day that stand above it; not what the page says of every entry.
  const said = (entry) => [entry.closest(".year")?.querySelector("h2"), entry.closest(".month")?.querySelector("h3"),
    ...entry.querySelectorAll(".when, .headline bdi, blockquote, summary bdi, .cite a")]
    .map((node) => node?.textContent ?? "").join(" ");
  const show = () => {
    const wanted = plain(words.value).split(/\s+/).filter(Boolean);
    texts ??= entries.map((entry) => plain(said(entry)));
    let count = 0;
    entries.forEach((entry, index) => {
      const hit = fits(entry) && wanted.every((word) => texts[index].includes(word));
      entry.hidden = !hit;
      if (hit) count += 1;
    });
    for (const list of document.querySelectorAll("ol.entries")) {
      const empty = !list.querySelector(".entry:not([hidden])");
      list.hidden = empty;
      const heading = list.previousElementSibling;
      if (heading && heading.tagName === "H3") heading.hidden = empty;
    }
    for (const section of document.querySelectorAll("section.year, section.plain:has(.entry)")) {
      section.hidden = !section.querySelector(".entry:not([hidden])");
    }
    const all = count === entries.length;
    for (const gap of document.querySelectorAll(".gap")) gap.hidden = !all;
    const asked = wanted.length || kind.value || exact.value;
    found.textContent = !asked ? "" : all ? `all ${count} shown` :
      `${count} of ${entries.length} shown, ${entries.length - count} not shown`;
  };
  let waiting;
  words.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 120);
  });
  kind.addEventListener("change", show);
  exact.addEventListener("change", show);
  evidence.addEventListener("click", () => {
    const open = evidence.textContent.startsWith("Open");
    for (const entry of entries) for (const details of entry.querySelectorAll("details")) details.open = open;
    evidence.textContent = open ? "Close all evidence" : "Open all evidence";
  });
})();
