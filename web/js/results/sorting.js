import { resultsAddress } from '../shell/address.js';
import { isEverything } from '../shell/api.js';
import { el } from '../drawing/dom.js';
import { withNarrowing } from '../narrowing/narrowing.js';
import { text } from '../text/narrowing-text.js';

/** Links for the order of results. A search without words can only be ordered by date. */
export function sorting(view) {
  const browsing = isEverything(view);
  const present = browsing && view.narrowing.sort === 'relevance' ? 'newest' : view.narrowing.sort;
  const orders = Object.entries(text.choose).filter(([order]) => !browsing || order !== 'relevance');
  return el('nav', { id: 'sorting', class: 'sorting', 'aria-label': text.sortLabel },
    el('ul', {}, orders.map(([order, label]) => el('li', {}, el('a', {
      href: resultsAddress(withNarrowing(view, { sort: order })), 'data-sort': order, 'data-control': `sort ${order}`,
      'aria-current': order === present ? 'true' : null,
    }, label)))));
}

/** A link that switches the grouping of copies; false when the results have no copies. */
export function grouping(view, answer) {
  const { group } = view.narrowing;
  const copies = !group || answer.hits.some((hit) => hit.copies?.total > 0);
  return copies && el('a', {
    id: 'grouping', class: 'menu-item', href: resultsAddress(withNarrowing(view, { group: !group })), 'data-control': 'group',
  }, group ? text.apart : text.together);
}

/**
 * In results ordered by date, inserts a line after the articles that have all words. The server counts
 * articles, and the list shows hits, each of which may stand for several copies. So the position is known only
 * within limits; the line goes to the first hit within them that lacks a word.
 */
export function insertDivider(items, { hits, page, size, query, total, sort }) {
  const { articles, withAllWords } = total;
  if (sort === 'relevance' || query.words.length < 2 || withAllWords === 0 || withAllWords >= articles) return items;
  const skipped = (page - 1) * size;
  const least = withAllWords - (articles - (total.hits ?? articles));
  const at = hits.findIndex((hit, place) => skipped + place >= least && skipped + place <= withAllWords
    && (skipped + place === withAllWords || lacksWords(hit, query.words)));
  return at < 0 ? items : items.toSpliced(at, 0, el('li', { id: 'some-words', class: 'divider' }, text.someWords));
}

function lacksWords({ matches = [] }, words) {
  return words.some((_, word) => !matches.some((match) => match.word === word));
}
