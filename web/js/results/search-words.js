import { isEverything } from '../shell/api.js';
import { filled } from '../text/format.js';
import { text as narrowing } from '../text/narrowing-text.js';
import { text } from '../text/results-text.js';
import { shownPeriod, shownValue } from '../narrowing/periods.js';

/** Describes a search in words: for saved searches, sharing and print. */

/** «الحكومة التونسية · القسم: سياسة · منذ ٢٠١٦ · الأحدث» */
export function describeSearch(view) {
  return [isEverything(view) ? text.everything : view.q, ...describeFilters(view)].join(' · ');
}

/** Each filter in words, then the order if it is not the default. */
export function describeFilters({ narrowing: { chosen, from, to, sort }, comments, syntax, q }) {
  return [
    ...chosen.map(({ facet, value, excluded }) => filled(excluded ? narrowing.chipExcluded : narrowing.chip, {
      facet: narrowing.facets[facet], value: shownValue(facet, value),
    })),
    (from || to) && shownPeriod(from, to),
    comments && text.withComments,
    syntax === 'lucene' && q && text.inLucene,
    syntax === 'most' && q && text.withMost,
    sort !== 'relevance' && narrowing.choose[sort],
  ].filter(Boolean);
}
