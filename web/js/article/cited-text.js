/**
 * The text that a citation refers to: the title, an empty line, then the body with one line a paragraph.
 * Positions in it are counted in UTF-16 units, as on the server.
 */

const BODY_BREAK = 2;

/** The elements of the drawn article that hold cited text: `{element, start, length}`, in order. */
export function citedParts(article, body) {
  const title = article.title.text.trim() ? [{ element: body.querySelector('#article-title'), start: 0 }] : [];
  const bodyStart = article.title.text.length + BODY_BREAK;
  const paragraphs = [...body.querySelectorAll('[data-start]')].map((element) => (
    { element, start: bodyStart + Number(element.dataset.start) }));
  return [...title, ...paragraphs].map((part) => ({ ...part, length: part.element.textContent.length }));
}

/** The whole cited text of an answer. */
export function citedText(article) {
  return `${article.title.text}\n\n${(article.paragraphs ?? []).map((paragraph) => paragraph.text).join('\n')}`;
}

/** Wraps the text between two positions in elements that `make` creates; returns them in order. */
export function wrap(parts, from, to, make) {
  return parts
    .filter(({ start, length }) => start < to && start + length > from)
    .flatMap(({ element, start }) => wrapIn(element, from - start, to - start, make));
}

function wrapIn(element, from, to, make) {
  const wrapped = [];
  let at = 0;
  for (const node of textNodes(element)) {
    const [first, last] = [Math.max(from - at, 0), Math.min(to - at, node.length)];
    at += node.length;
    if (first < last) {
      const range = document.createRange();
      range.setStart(node, first);
      range.setEnd(node, last);
      const wrapper = make();
      range.surroundContents(wrapper);
      wrapped.push(wrapper);
    }
  }
  return wrapped;
}

function textNodes(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

/** The positions `{from, to}` of the cited text within a range of the page, or null. */
export function placesOf(range, parts) {
  const covered = parts.filter(({ element }) => range.intersectsNode(element)).map(({ element, start, length }) => {
    const inside = (node) => element.contains(node);
    return {
      from: start + (inside(range.startContainer) ? offsetIn(element, range.startContainer, range.startOffset) : 0),
      to: start + (inside(range.endContainer) ? offsetIn(element, range.endContainer, range.endOffset) : length),
    };
  }).filter(({ from, to }) => from < to);
  return covered.length > 0 ? { from: covered[0].from, to: covered.at(-1).to } : null;
}

function offsetIn(element, container, offset) {
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(container, offset);
  return range.toString().length;
}
