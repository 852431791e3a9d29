import { el } from '../drawing/dom.js';
import { day, filled } from '../text/format.js';
import { text } from '../text/results-text.js';
import { describeSearch } from './search-words.js';

/** The heading of printed results: the query, the filters and the day. */
export function printedHead(view) {
  return el('p', { id: 'printed-head', class: 'printed' },
    filled(text.printedHead, { search: describeSearch(view), day: day(new Date()) }));
}
