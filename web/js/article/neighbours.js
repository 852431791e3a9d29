import { BASE } from '../shell/base.js';
import { articleAddress, isOfSearch } from '../shell/address.js';
import { PAGE_SIZE, Problem, search } from '../shell/api.js';
import { facetSize } from '../narrowing/facets.js';
import { el, icon } from '../drawing/dom.js';
import { filled, number } from '../text/format.js';
import { text } from '../text/text.js';

/** Links and keys to the previous and the next result of the search. */

const ARROWS = { previous: 'm9 6 6 6-6 6', next: 'm15 6-6 6 6 6' };

/**
 * Draws the links. Their space is reserved at once, and they get their addresses when the results are known;
 * `known` resolves then. `node` is null when the article was not opened from a search.
 */
export function neighbours(view, signal) {
  if (!isOfSearch(view)) return { node: null, keys: {}, known: Promise.resolve() };
  const links = Object.fromEntries(Object.keys(ARROWS).map((name) => [name, link(name)]));
  const place = el('span', { class: 'result-place' });
  const node = el('nav', { id: 'result-steps', class: 'result-steps', 'aria-label': text.resultSteps },
    links.previous, place, links.next);
  const known = find(view, signal).then((found) => fill(found, links, place, view));
  const follow = (name) => {
    if (!links[name].href) return false;
    links[name].click();
    return true;
  };
  return { node, known, keys: { j: () => follow('next'), k: () => follow('previous') } };
}

function link(name) {
  const label = { previous: text.previousResult, next: text.nextResult }[name];
  return el('a', { class: 'step-link', 'data-step-to': name, 'aria-label': label, title: label },
    icon(ARROWS[name], 'along'));
}

function fill(found, links, place, view) {
  if (!found) return;
  place.textContent = filled(text.resultOf, { place: number(found.place), all: number(found.all) });
  for (const name of Object.keys(ARROWS)) {
    const to = found[name];
    if (to) links[name].href = BASE + articleAddress(to.id, { ...view, page: to.page });
  }
}

/** The position of the article among the results, and the results next to it, which may be on another page. */
async function find(view, signal) {
  try {
    const { hits, total } = await pageOf(view, view.page, signal);
    const at = hits.findIndex(({ id }) => id === view.article);
    if (at < 0) return null;
    const all = total.hits ?? total.articles;
    const place = (view.page - 1) * PAGE_SIZE + at + 1;
    const beyond = async (page, end) => {
      const other = await pageOf(view, page, signal);
      const hit = other.hits.at(end);
      return hit && { id: hit.id, page };
    };
    const previous = at > 0 ? { id: hits[at - 1].id, page: view.page } : view.page > 1 && await beyond(view.page - 1, -1);
    const next = at + 1 < hits.length ? { id: hits[at + 1].id, page: view.page } : place < all && await beyond(view.page + 1, 0);
    return { place, all, previous, next };
  } catch (failure) {
    // The article is complete without these links.
    if (failure instanceof Problem || failure.name === 'AbortError') return null;
    throw failure;
  }
}

/** Sends the same request as the list of results, so that its stored answer is used. */
function pageOf(view, page, signal) {
  return search({ ...view, page, correct: '' }, signal, true, { facets: facetSize() });
}
