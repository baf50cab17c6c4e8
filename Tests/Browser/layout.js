// Looks at every visible piece of text of a page: where it is, how large, and whether another lies over it.
// Evaluates to {overlaps, small, scroll}. Run from outside the page, so the page's own policy does not stop it.
(() => {
  const overlaps = [];
  const small = [];
  const boxes = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const wide = document.documentElement.clientWidth;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const text = node.textContent.trim();
    const parent = node.parentElement;
    if (!text || ["SCRIPT", "STYLE", "OPTION", "TITLE"].includes(parent.tagName)) continue;
    if (!parent.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })) continue;
    // Out of sight until it has the focus.
    if (parent.closest(".skip")) continue;
    const size = parseFloat(getComputedStyle(parent).fontSize);
    if (size < 14) small.push(`${size} px: ${text.slice(0, 40)}`);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 1 || box.height < 1) continue;
      // The letters, without the room above and below them that lines of one paragraph share.
      const middle = (box.top + box.bottom) / 2;
      boxes.push({ left: box.left + 0.5, right: box.right - 0.5, top: middle - size * 0.45, bottom: middle + size * 0.45,
        text, node });
      if (box.left < -1 || box.right > wide + 1) overlaps.push(`out of the page: ${text.slice(0, 50)}`);
    }
    for (let up = parent; up && up !== document.body; up = up.parentElement) {
      const style = getComputedStyle(up);
      if (style.overflowX !== "visible" && up.scrollWidth > up.clientWidth + 1 && style.overflowX !== "auto") {
        overlaps.push(`clipped: ${text.slice(0, 50)}`);
      }
    }
  }
  boxes.sort((one, other) => one.top - other.top);
  const open = [];
  for (const box of boxes) {
    for (let index = open.length - 1; index >= 0; index -= 1) {
      const other = open[index];
      if (other.bottom <= box.top) { open.splice(index, 1); continue; }
      if (other.node !== box.node && other.left < box.right && box.left < other.right) {
        overlaps.push(`“${other.text.slice(0, 40)}” and “${box.text.slice(0, 40)}”`);
      }
    }
    open.push(box);
  }
  return { overlaps, small, scroll: document.documentElement.scrollWidth };
})();
