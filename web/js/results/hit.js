import { articleAddress } from '../shell/address.js';
import { preference } from '../shell/preferences.js';
import { copies, markEarliest } from './copies.js';
import { credits } from '../drawing/credits.js';
import { foreign } from '../drawing/direction.js';
import { el } from '../drawing/dom.js';
import { clipped, marked } from '../drawing/marks.js';
import { bestOf, excerpts } from './excerpts.js';
import { reasons } from './reasons.js';
import { hitTools } from '../keep/star.js';
import { text } from '../text/text.js';

/** One hit: headline, credits, excerpts and reasons, in the density that the reader chose. */

const TITLE_LIMIT = 300;
const LINES_LIMIT = 200;
const LINE_LIMIT = 110;

/** Draws a hit of the search of `view`. `query` has the shape that `reasons` takes. */
export function drawHit(hit, view, query) {
  const density = preference('density');
  const parts = {
    list: () => [headline(hit, view), about(hit), snippet(hit, LINES_LIMIT), reasons(hit.matches ?? [], query)],
    excerpts: () => [headline(hit, view), about(hit), excerpts(hit.passages ?? []), reasons(hit.matches ?? [], query)],
    compact: () => [headline(hit, view), el('div', { class: 'hit-line' }, about(hit), snippet(hit, LINE_LIMIT))],
  };
  return el('li', { class: 'hit', 'data-id': hit.id },
    el('article', {}, parts[density](), copies(hit, view)), hitTools(hit));
}

function headline(hit, view) {
  const title = hit.title?.text?.trim() ? clipped(hit.title, TITLE_LIMIT) : null;
  return el('h2', { class: 'hit-title', ...(title && foreign(title.text)) },
    el('a', { href: articleAddress(hit.id, view), class: title ? null : 'untitled' },
      title ? marked(title) : text.untitled));
}

function about(hit) {
  return markEarliest(credits(hit, 'day'), hit);
}

/** The excerpt with the most matches, shortened to `limit`. */
function snippet(hit, limit) {
  const best = bestOf(hit.passages ?? []);
  return best && excerpts([best], limit);
}
