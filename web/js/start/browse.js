import { resultsAddress } from '../shell/address.js';
import { credits } from '../drawing/credits.js';
import { foreign } from '../drawing/direction.js';
import { el } from '../drawing/dom.js';
import { runs } from '../drawing/runs.js';
import { withValue } from '../narrowing/narrowing.js';
import { shownValue } from '../narrowing/periods.js';
import { number } from '../text/format.js';
import { text } from '../text/text.js';

/** Parts of views for browsing: a section with a heading, headlines, and facet values with counts. */

export function section(id, title, ...parts) {
  return el('section', { id, class: 'way-in', 'aria-labelledby': `${id}-title` }, el('h2', { id: `${id}-title` }, title), parts);
}

/** Headlines of hits with credits. `address` returns the address of a hit. */
export function headlines(hits, address) {
  return el('ul', {}, hits.map((hit) => el('li', { class: 'neighbour', 'data-id': hit.id },
    el('h3', { class: 'neighbour-title', ...foreign(hit.title.text) },
      el('a', { href: address(hit) }, hit.title.text.trim() ? runs(hit.title.text) : text.untitled)),
    credits(hit, 'day'))));
}

/** Values of a facet as links that narrow the search of `view`. */
export function valueList({ facet, values }, view) {
  return el('ul', { class: 'value-list' }, values.map(({ value, articles }) => el('li', { 'data-value': value },
    el('a', { href: resultsAddress(withValue(view, facet, value, 'wanted')) }, el('bdi', {}, runs(shownValue(facet, value)))),
    ' ', el('small', {}, number(articles)))));
}
