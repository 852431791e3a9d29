import { search } from '../shell/api.js';
import { UNFILTERED } from '../narrowing/narrowing.js';
import { overlaps } from '../narrowing/periods.js';

/** Counts of several searches over the same periods. */

const EVERYTHING = { q: '', page: 1, narrowing: UNFILTERED };

/**
 * Fetches the dates of each search's articles. The steps are those of the whole archive, so that lines can be
 * compared: `{steps: [{from, to, articles}], complete, lines: [{q, asked, total, exact, counts, shares}]}`.
 * `asked` is the query after correction. `complete` is false when the time for an answer ran out.
 */
export async function trendOf(queries, signal, again) {
  const [archive, ...answers] = await Promise.all(
    [EVERYTHING, ...queries.map((q) => ({ q, page: 1, syntax: 'box', narrowing: UNFILTERED }))]
      .map((view) => search(view, signal, again, { size: 1 })));
  const steps = archive.histogram.bars;
  const complete = [archive, ...answers].every((answer) => answer.complete);
  return { steps, complete, lines: answers.map((answer, at) => line(queries[at], answer, steps)) };
}

/**
 * Counts the articles of each step. Bars of an answer may be shorter than a step; each bar counts in the step
 * in which it begins.
 */
function line(q, { histogram, total, corrected }, steps) {
  const counts = steps.map(() => 0);
  for (const bar of histogram.bars) {
    const at = steps.findIndex((step) => overlaps(step, bar.from, bar.from));
    if (at >= 0) counts[at] += bar.articles;
  }
  const shares = counts.map((count, at) => (steps[at].articles > 0 ? count / steps[at].articles : 0));
  return { q, asked: corrected?.to ?? q, total: total.articles, exact: total.exact, counts, shares };
}

/** The index of the highest value; -1 when all values are 0. */
export function peakOf(values) {
  const highest = Math.max(...values, 0);
  return highest > 0 ? values.indexOf(highest) : -1;
}
