import { foreign } from '../drawing/direction.js';
import { el } from '../drawing/dom.js';
import { clipped, marked } from '../drawing/marks.js';
import { number, filled } from '../text/format.js';
import { text } from '../text/text.js';

/** Excerpts of an article in the order of its text, with a sign where text is left out between two of them. */

const LONGEST = 420;

/** Draws excerpts, each of at most `limit` letters. */
export function excerpts(passages, limit = LONGEST) {
  return inOrder(passages).flatMap((piece, at, all) => [
    at > 0 && partedFrom(all[at - 1], piece) && gap(),
    excerpt(piece, limit),
  ]).filter(Boolean);
}

/** The best excerpt: the one with the most different words; among equals the one with the most marks, then the first. */
export function bestOf(passages) {
  const worth = ({ marks }) => 100 * new Set(marks.map(({ word }) => word)).size + marks.length;
  return inOrder(passages).reduce((best, piece) => (best && worth(best) >= worth(piece) ? best : piece), null);
}

/**
 * Sorts excerpts: the body first, then each comment. The server counts positions in the body and in each
 * comment separately.
 */
function inOrder(passages) {
  const body = passages.filter(({ field }) => field !== 'comment');
  return [...body.sort((a, b) => a.start - b.start), ...passages.filter(({ field }) => field === 'comment')];
}

/** Whether text is left out between two excerpts. A single space does not count. */
function partedFrom(previous, piece) {
  return previous.field !== piece.field || previous.field === 'comment'
    || previous.cutEnd || piece.cutStart || piece.start - (previous.start + previous.text.length) > 1;
}

function gap() {
  return el('p', { class: 'gap-between', role: 'separator', 'aria-label': text.leftOut }, '[…]');
}

function excerpt(piece, limit) {
  const shown = clipped(piece, limit);
  return el('p', { class: 'passage', 'data-field': piece.field, ...foreign(shown.text) },
    piece.field === 'comment' && el('span', { class: 'passage-origin' }, text.inComment, ' '),
    piece.pages && el('span', { class: 'passage-origin' }, pageNumbers(piece.pages), ' '),
    piece.cutStart && !shown.text.startsWith('…') && '… ',
    marked(shown),
    piece.cutEnd && !shown.text.endsWith('…') && ' …');
}

/** The pages of a document that an excerpt comes from. */
function pageNumbers({ first, last }) {
  const [from, to] = [number(first), number(last)];
  return first === last ? filled(text.onPage, { page: from }) : filled(text.onPages, { first: from, last: to });
}
