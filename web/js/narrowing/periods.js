import { date, filled, languageName } from '../text/format.js';
import { label } from '../shell/site.js';
import { text } from '../text/narrowing-text.js';

/** Displays days, months and years that are written as in an address. */

const PRECISIONS = { 4: 'year', 7: 'month', 10: 'day' };
const VALUE_LIMIT = 120;

/** A date in words. */
export function shownDate(written) {
  return date({ iso: written, precision: PRECISIONS[written.length] ?? '' }) || written;
}

/** «من يناير ٢٠١٧ إلى مارس ٢٠١٧» */
export function shownPeriod(from, to) {
  if (from === to) return shownDate(from);
  const template = from && to ? text.between : from ? text.since : text.until;
  return filled(template, { from: from && shownDate(from), to: to && shownDate(to) });
}

/** The period of a bar in the shortest form. */
export function shownSpan({ from, to }) {
  return from === to ? shownDate(from) : filled(text.span, { from: shownDate(from), to: shownDate(to) });
}

/** A value of a facet in words. */
export function shownValue(facet, value) {
  if (facet === 'year' || facet === 'month') return shownDate(value);
  if (facet === 'language') return languageName(value);
  const known = label(facet, value);
  if (known !== value) return known;
  return value.length > VALUE_LIMIT ? `${value.slice(0, VALUE_LIMIT)}…` : value;
}

/** Whether a bar and a period have a day in common. */
export function overlaps(bar, from, to) {
  return (!from || end(bar.to) >= start(from)) && (!to || start(bar.from) <= end(to));
}

function start(written) {
  return `${written}-00-00`.slice(0, 10);
}

function end(written) {
  return `${written}-99-99`.slice(0, 10);
}
