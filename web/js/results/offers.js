import { resultsAddress } from '../shell/address.js';
import { text } from '../text/asking-text.js';
import { el } from '../drawing/dom.js';
import { pieces } from '../drawing/marks.js';
import { withoutFilters } from '../narrowing/narrowing.js';

/** Links to the changed queries that the server offers. An offer of an unknown kind is drawn like the others. */

const SHOWN_AT_MOST = 120;

/** A link to the search that is offered. */
export function offerLink(view, offer) {
  return el('a', { href: offerAddress(view, offer), 'data-offer': offer.kind }, offerLabel(offer));
}

/** The label of an offer: the query, or the names that it adds. */
export function offerLabel(offer) {
  return offer.kind === 'aliases' && offer.changes?.length ? names(offer) : el('bdi', {}, changed(offer));
}

/** The address of the offered query; everything else stays as in `view`. */
export function offerAddress(view, { kind, text: q }) {
  const offered = { ...view, q, page: 1, correct: '' };
  return resultsAddress(kind === 'no_filter' ? withoutFilters(offered) : offered);
}

/** Links in a sentence: «أ، أو ب، أو ج». */
export function joined(links, between = text.or) {
  return links.flatMap((link, at) => (at === 0 ? [link] : [between, link]));
}

/** Shortens a query for display. */
export function shortened(q) {
  const letters = Array.from(q.slice(0, 2 * SHOWN_AT_MOST));
  return letters.length <= SHOWN_AT_MOST && q.length <= 2 * SHOWN_AT_MOST
    ? q : `${letters.slice(0, SHOWN_AT_MOST).join('')}…`;
}

/** The offered query with its changed parts in bold. */
function changed({ text: q, changes }) {
  const shown = shortened(q);
  const marks = (changes ?? []).map(({ to }) => ({ start: shown.indexOf(to), end: shown.indexOf(to) + to.length }));
  const parts = pieces(shown, marks);
  return parts.length === 1 ? shown : parts.map((part) => (part.mark ? el('b', {}, part.text) : part.text));
}

/** «داعش = تنظيم الدولة = ISIS» */
function names({ changes }) {
  return joined(changes.map(({ from, to }) => el('span', {},
    joined([from, ...to.split('، ')].map((name) => el('bdi', {}, shortened(name))), text.equals))), text.listComma);
}
