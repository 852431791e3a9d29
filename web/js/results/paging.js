import { PAGE_SIZE } from '../shell/api.js';
import { resultsAddress } from '../shell/address.js';
import { el, icon } from '../drawing/dom.js';
import { filled, number } from '../text/format.js';
import { text } from '../text/text.js';

const AROUND = 1;
const ARROWS = { prev: 'm9 6 6 6-6 6', next: 'm15 6-6 6 6 6' };

/** Links to the other pages of a search; null when there is only one page. */
export function paging(view, { total, more }) {
  // The total of hits is exact for short lists only. In longer lists, only the next page is certain.
  const last = total.hitsExact ? Math.ceil(total.hits / PAGE_SIZE) : view.page + (more ? 1 : 0);
  if (last <= 1) return null;
  return el('nav', { id: 'pages', class: 'pages', 'aria-label': text.pagesLabel },
    el('ul', {},
      neighbour(view, view.page - 1, last, 'prev', text.previousPage),
      pageNumbers(view.page, last).map((page, at, all) =>
        el('li', { class: page - (all[at - 1] ?? page - 1) > 1 ? 'page gap' : 'page' },
          numbered(view, page))),
      neighbour(view, view.page + 1, last, 'next', text.nextPage)));
}

/** The numbers of the first page, the pages around the current one, and the last. */
function pageNumbers(page, last) {
  const wanted = new Set([1, last]);
  for (let near = page - AROUND; near <= page + AROUND; near++) {
    if (near >= 1 && near <= last) wanted.add(near);
  }
  return [...wanted].sort((a, b) => a - b);
}

function numbered(view, page) {
  return el('a', {
    href: resultsAddress({ ...view, page }),
    'aria-label': filled(text.pageLabel, { page: number(page) }),
    'aria-current': page === view.page ? 'page' : null,
    'data-page': page,
  }, number(page));
}

/** A link to the previous or next page. It shows a word, or an arrow on a narrow screen. */
function neighbour(view, page, last, rel, label) {
  const shown = [icon(ARROWS[rel], 'along'), ' ', el('b', { class: 'word' }, label)];
  return page >= 1 && page <= last
    ? el('li', { class: rel },
      el('a', { href: resultsAddress({ ...view, page }), rel, 'aria-label': label }, shown))
    : el('li', { class: `${rel} off`, 'aria-hidden': 'true' }, el('span', {}, shown));
}
