import { el, svg } from '../drawing/dom.js';
import { shownValue } from '../narrowing/periods.js';

/**
 * Draws names on a circle, and a line between two names that stand together. The more articles name both, the
 * thicker the line.
 */

/** The graph is wider than it is high, because the names stand beside the circle. */
const WIDTH = 760;
const HEIGHT = 620;
const ACROSS = 205;
const DOWN = 240;
const THICKEST = 9;
const LINES_AT_MOST = 30;
const LONGEST_NAME = 20;

/**
 * Draws the graph. `address` returns the address that a name links to. Screen readers get the lists beside the
 * graph instead.
 */
export function drawGraph(names, pairs, address) {
  const places = names.map((_, at) => {
    const angle = (2 * Math.PI * at) / names.length - Math.PI / 2;
    return { x: WIDTH / 2 + ACROSS * Math.cos(angle), y: HEIGHT / 2 + DOWN * Math.sin(angle) };
  });
  const most = pairs[0].articles;
  const largest = Math.max(...names.map(({ articles }) => articles));
  return el('div', { class: 'graph', 'aria-hidden': 'true' }, svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}` },
    ...pairs.slice(0, LINES_AT_MOST).reverse().map(({ a, b, articles }) => svg('line', {
      class: 'pair', x1: places[a].x, y1: places[a].y, x2: places[b].x, y2: places[b].y,
      'stroke-width': Math.max(1, (THICKEST * articles) / most),
    })),
    ...names.map((name, at) => node(name, places[at], largest, address(name)))));
}

/** A link for pointers only. The Tab key goes through the table, which has the same links. */
function node(name, { x, y }, largest, href) {
  const radius = 8 + 14 * Math.sqrt(name.articles / largest);
  const above = y < HEIGHT / 2;
  const label = svg('text', { x, y: above ? y - radius - 10 : y + radius + 26, 'text-anchor': 'middle' });
  const shown = shownValue(name.facet, name.value);
  label.textContent = shown.length > LONGEST_NAME ? `${shown.slice(0, LONGEST_NAME)}…` : shown;
  return svg('a', { href, tabindex: '-1', class: 'graph-name', 'data-kind': name.facet },
    svg('circle', { cx: x, cy: y, r: radius }), label);
}
