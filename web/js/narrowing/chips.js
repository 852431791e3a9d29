import { resultsAddress } from '../shell/address.js';
import { el } from '../drawing/dom.js';
import { filled } from '../text/format.js';
import { hasFilters, withoutFilters, withPeriod, withValue } from './narrowing.js';
import { text } from '../text/narrowing-text.js';
import { shownPeriod, shownValue } from './periods.js';
import { runs } from '../drawing/runs.js';

/** The chosen filters, each as a link that removes it. Null when no filter is chosen. */
export function chips(view) {
  const { chosen, from, to } = view.narrowing;
  if (!hasFilters(view.narrowing)) return null;
  return el('ul', { id: 'chips', class: 'chips', 'aria-label': text.chosenLabel },
    chosen.map(({ facet, value, excluded }) => chip(
      filled(excluded ? text.chipExcluded : text.chip, {
        facet: text.facets[facet], value: shownValue(facet, value),
      }),
      withValue(view, facet, value, 'open'), excluded)),
    (from || to) && chip(shownPeriod(from, to), withPeriod(view, '', ''), false),
    el('li', {}, el('a', {
      id: 'clear-all', class: 'clear-all', href: resultsAddress(withoutFilters(view)), 'data-control': 'chips',
    }, text.clearAll)));
}

/** A link that removes one filter. The focus moves to the last of the remaining links. */
function chip(label, without, excluded) {
  return el('li', {}, el('a', {
    class: 'chip', href: resultsAddress(without), 'aria-label': filled(text.remove, { chip: label }),
    'data-excluded': excluded, 'data-control': 'chips',
  }, el('bdi', {}, runs(label))));
}
