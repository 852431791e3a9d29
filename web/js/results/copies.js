import { articleAddress, resultsAddress } from '../shell/address.js';
import { credits } from '../drawing/credits.js';
import { direction } from '../drawing/direction.js';
import { el } from '../drawing/dom.js';
import { counted } from '../text/format.js';
import { withNarrowing } from '../narrowing/narrowing.js';
import { text } from '../text/narrowing-text.js';
import { runs } from '../drawing/runs.js';
import { text as words } from '../text/text.js';

/** The articles with the same text as a hit, earliest first, folded under a line with their number. */
export function copies({ copies: found }, view) {
  if (!found?.total) return null;
  const more = found.total - found.listed.length;
  return el('details', { class: 'copies' },
    el('summary', {}, counted(found.total, text.copies)),
    el('ol', {}, found.listed.map((copy) => el('li', {}, link(copy, view), credits(copy, 'time')))),
    more > 0 && el('p', {},
      el('a', { href: resultsAddress(withNarrowing(view, { group: false })) }, counted(more, text.moreCopies))));
}

/** Adds to the credits of a hit that it is the earliest copy, if it has a date. */
export function markEarliest(line, { copies: found, date }) {
  if (found?.total && date?.iso) line?.append(el('span', { class: 'credit first' }, text.first));
  return line;
}

function link({ id, title }, view) {
  const shown = title.trim().slice(0, 300);
  return el('a', { href: articleAddress(id, view), dir: direction(shown) }, shown ? runs(shown) : words.untitled);
}
