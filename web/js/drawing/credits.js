import { el } from './dom.js';
import { date } from '../text/format.js';
import { runs } from './runs.js';

/**
 * The line under a headline: outlet, place, author and date, as far as they are known. `finest` limits the
 * precision of the date. Null when nothing is known.
 */
export function credits({ outlet, place, author, date: published }, finest) {
  const parts = [
    foreign('outlet', outlet),
    foreign('place', place),
    foreign('author', author),
    dated(published ?? {}, finest),
  ].filter(Boolean);
  return parts.length === 0 ? null : el('p', { class: 'credits' }, parts);
}

/** The address where the article was published as a URL, or null when it is not a web address. */
export function originalHost(url) {
  try {
    const parsed = new URL(url);
    return ['http:', 'https:'].includes(parsed.protocol) ? parsed : null;
  } catch {
    return null;
  }
}

function foreign(kind, value) {
  return value ? el('span', { class: 'credit', 'data-credit': kind }, el('bdi', {}, runs(value))) : null;
}

function dated(published, finest) {
  const shown = date(published, finest);
  if (shown) {
    return el('span', { class: 'credit', 'data-credit': 'date' },
      el('time', { datetime: published.iso, dir: 'auto' }, shown));
  }
  return foreign('date', published.written);
}
