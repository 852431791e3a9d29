import { counted, filled } from '../text/format.js';
import { text } from '../text/narrowing-text.js';
import { shownSpan } from './periods.js';
import { text as words } from '../text/text.js';

/** Bars of articles over time, in reading direction, the oldest first. A press selects one bar, a drag several. */

const HEIGHT = 100;
const WIDTH = 10;
const GAP = 1.6;
const LEAST = 4;

/**
 * Draws the bars: `{node, show}`. `preview` is called with the range under a drag, `select` with the range at its
 * end; both get `{first, last}`, the indexes of bars. `show` marks a range that was selected elsewhere.
 */
export function bars(name, all, { preview, select, chosen }) {
  const node = svg('svg', {
    class: 'bars', viewBox: `0 0 ${all.length * WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none',
    'aria-hidden': 'true', 'data-control': `${name} from`,
  });
  const mirrored = getComputedStyle(document.documentElement).direction === 'rtl';
  const highest = Math.max(...all.map(({ articles }) => articles), 1);
  const drawn = all.map((bar, at) => drawBar(bar, mirrored ? all.length - 1 - at : at, highest));
  node.append(...drawn);
  const show = ({ first, last }) => drawn.forEach(
    (bar, at) => bar.toggleAttribute('data-in', at >= first && at <= last));
  show(chosen);
  drag(node, all, { mirrored, chosen, select, preview: (ends) => { show(ends); preview(ends); } });
  return { node, show };
}

/** Draws a bar with its label. Its full height can be pressed. */
function drawBar(bar, place, highest) {
  const height = bar.articles === 0 ? 0 : Math.max(LEAST, (bar.articles / highest) * HEIGHT);
  const group = svg('g', { class: 'bar', 'data-from': bar.from });
  const title = svg('title', {});
  title.textContent = filled(text.barTitle, {
    span: shownSpan(bar), articles: counted(bar.articles, words.articles),
  });
  group.append(title,
    svg('rect', { class: 'ground', x: place * WIDTH, y: 0, width: WIDTH, height: HEIGHT }),
    svg('rect', { x: place * WIDTH + GAP / 2, y: HEIGHT - height, width: WIDTH - GAP, height }));
  return group;
}

function drag(node, all, { mirrored, chosen, preview, select }) {
  let pressed = null;
  const barAt = ({ clientX }) => {
    const { left, width } = node.getBoundingClientRect();
    const along = mirrored ? 1 - (clientX - left) / width : (clientX - left) / width;
    return Math.min(all.length - 1, Math.max(0, Math.floor(along * all.length)));
  };
  const ends = (event) => {
    const at = barAt(event);
    return { first: Math.min(pressed, at), last: Math.max(pressed, at) };
  };
  node.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    pressed = barAt(event);
    node.setPointerCapture(event.pointerId);
    preview(ends(event));
  });
  node.addEventListener('pointermove', (event) => pressed !== null && preview(ends(event)));
  node.addEventListener('pointerup', (event) => {
    if (pressed === null) return;
    const { first, last } = ends(event);
    pressed = null;
    if (all.slice(first, last + 1).some(({ articles }) => articles > 0)) select({ first, last }, node);
    else preview(chosen);
  });
  node.addEventListener('pointercancel', () => {
    pressed = null;
    preview(chosen);
  });
}

function svg(name, attributes) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
