import { resultsAddress } from '../shell/address.js';
import { isEverything } from '../shell/api.js';
import { el } from '../drawing/dom.js';
import { narrowed } from '../narrowing/narrowing.js';
import { text } from '../text/narrowing-text.js';

/** The order of results. Articles that no word ranks have only that of their dates. */
export function sorting(view) {
  const browsing = isEverything(view);
  const present = browsing && view.narrowing.sort === 'relevance' ? 'newest' : view.narrowing.sort;
  const orders = Object.entries(text.choose).filter(([order]) => !browsing || order !== 'relevance');
  return el('nav', { id: 'sorting', class: 'sorting', 'aria-label': text.sortLabel },
    el('ul', {}, orders.map(([order, label]) => el('li', {}, el('a', {
      href: resultsAddress(narrowed(view, { sort: order })), 'data-sort': order, 'data-control': `sort ${order}`,
      'aria-current': order === present ? 'true' : null,
    }, label)))));
}

/** Whether copies of one text are one result: a link that changes it, where there are copies. */
export function grouping(view, answer) {
  const { group } = view.narrowing;
  const copies = !group || answer.hits.some((hit) => hit.copies?.total > 0);
  return copies && el('a', {
    id: 'grouping', class: 'menu-item', href: resultsAddress(narrowed(view, { group: !group })), 'data-control': 'group',
  }, group ? text.apart : text.together);
}

/**
 * Puts a line where the articles with all words end, when the order is by date. The server counts
 * articles, a list shows hits, which may stand for copies: of the places possible, the line takes the
 * first where a word is missing.
 */
export function divide(items, { hits, page, size, query, total, sort }) {
  const { articles, withAllWords } = total;
  if (sort === 'relevance' || query.words.length < 2 || withAllWords === 0 || withAllWords >= articles) return items;
  const before = (page - 1) * size;
  const least = withAllWords - (articles - (total.hits ?? articles));
  const at = hits.findIndex((hit, place) => before + place >= least && before + place <= withAllWords
    && (before + place === withAllWords || lacksWords(hit, query.words)));
  return at < 0 ? items : items.toSpliced(at, 0, el('li', { id: 'some-words', class: 'divider' }, text.someWords));
}

function lacksWords({ matches = [] }, words) {
  return words.some((_, word) => !matches.some((match) => match.word === word));
}
