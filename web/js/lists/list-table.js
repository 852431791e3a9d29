import { BASE } from '../shell/base.js';
import { resultsAddress } from '../shell/address.js';
import { foreign } from '../drawing/direction.js';
import { el } from '../drawing/dom.js';
import { date, filled, number } from '../text/format.js';
import { text } from '../text/lists-text.js';

/**
 * The table of a list, with one row for each name. ARIA roles are set explicitly, because on a phone rows are
 * displayed as blocks.
 */

const COLUMNS = ['name', 'count', 'first', 'last', 'spellings'];

export function drawTable() {
  return el('table', { id: 'list-table', class: 'list-table', role: 'table', hidden: true, 'aria-label': text.tableLabel },
    el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' },
      COLUMNS.map((column) => el('th', { scope: 'col', role: 'columnheader', 'data-column': column }, text.columns[column])))),
    el('tbody', { role: 'rowgroup' }));
}

export function drawRow(row, at) {
  const state = row.failure ? 'failed' : row.count > 0 ? 'found' : 'none';
  return el('tr', { role: 'row', 'data-state': state, 'data-name': row.name },
    el('th', { scope: 'row', role: 'rowheader', 'data-column': 'name' },
      el('small', { class: 'row-number' }, number(at)), ' ',
      el('a', { href: resultsAddress(row.view), ...foreign(row.name) }, row.name)),
    row.failure ? failed(row) : answered(row));
}

function answered(row) {
  return [
    cell('count', countOf(row)),
    cell('first', dateOf(row.first)),
    cell('last', dateOf(row.last)),
    row.offers.length > 0 ? cell('spellings', offers(row)) : spellings(row),
  ];
}

/** The count as text. Zero is written as a word, because the Arabic digit looks like a dot. */
function countOf({ count, exact }) {
  if (count === 0) return text.none;
  return exact ? number(count) : filled(text.atLeast, { count: number(count) });
}

function failed({ failure }) {
  const reason = failure === 'network' ? text.noAnswer : filled(text.refused, { reason: failure });
  return el('td', { role: 'cell', colspan: COLUMNS.length - 1, class: 'row-failure', 'data-column': 'failure', dir: 'auto' }, reason);
}

function spellings(row) {
  const element = cell('spellings', row.spellings.flatMap((spelling, at) => (
    [at > 0 && text.listComma, el('bdi', foreign(spelling), spelling)])));
  element.title = row.spellings.join(text.listComma);
  return element;
}

function offers(row) {
  return [text.insteadOf, ' ', ...row.offers.flatMap(({ text: q, articles }, at) => [
    at > 0 && text.listComma,
    el('a', { href: resultsAddress({ q }) }, el('bdi', foreign(q), q)), ` (${number(articles)})`,
  ]).filter(Boolean)];
}

function cell(column, ...children) {
  return el('td', { role: 'cell', 'data-column': column, 'data-label': text.columns[column] }, ...children);
}

function dateOf(published) {
  return date(published ?? {}, 'day') || published?.written || '—';
}

/** The rows for a spreadsheet, with dates in ISO form and the address of each search. */
export function csvRows(rows) {
  const head = ['name', 'articles', 'first', 'last', 'spellings', 'link', 'failure'];
  return [head, ...rows.map((row) => [
    row.name, row.failure ? '' : row.count, day(row.first), day(row.last), row.spellings.join(' | '),
    location.origin + BASE + resultsAddress(row.view), row.failure,
  ])];
}

function day(published) {
  return (published?.iso || published?.written || '').slice(0, 10);
}
