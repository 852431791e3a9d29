/**
 * The filters, period and order of a search, and their form in an address and in the API:
 *
 *   {chosen: [{facet, value, excluded}], from, to, undated, sort, group}
 *
 * In an address, `outlet=…` includes a value and `-outlet=…` excludes it. `from` and `to` are days, months or
 * years. `undated` says whether a period keeps articles without a known date. `group` says whether copies are
 * grouped.
 */

const FACETS = [
  'outlet', 'category', 'author', 'place', 'language', 'year', 'month',
  'person', 'organisation', 'place_named', 'collection',
];
const SORTS = ['relevance', 'newest', 'oldest'];
const CHOSEN_AT_MOST = 100;
const NOTHING = { chosen: [], from: '', to: '', undated: false };

/** Compares values as the server does: differences in vowel signs, hamzas and capitals are ignored. */
const spellings = new Intl.Collator('ar', { sensitivity: 'base' });

/** A search without any filter, in the usual order. */
export const UNFILTERED = { ...NOTHING, sort: 'relevance', group: true };

/** Reads the narrowing from an address; ignores parameters that cannot be read. */
export function readNarrowing(parameters) {
  const sort = parameters.get('sort');
  return {
    chosen: FACETS.flatMap((facet) => [...read(parameters, facet, false), ...read(parameters, facet, true)])
      .slice(0, CHOSEN_AT_MOST),
    from: readDate(parameters.get('from')),
    to: readDate(parameters.get('to')),
    undated: parameters.get('undated') === 'include',
    sort: SORTS.includes(sort) ? sort : UNFILTERED.sort,
    group: parameters.get('group') !== 'false',
  };
}

/** Writes the narrowing to the parameters of an address or request; leaves out defaults. */
export function writeNarrowing(parameters, { chosen, from, to, undated, sort, group } = UNFILTERED) {
  for (const { facet, value, excluded } of chosen) parameters.append(excluded ? `-${facet}` : facet, value);
  if (from) parameters.set('from', from);
  if (to) parameters.set('to', to);
  if (undated && (from || to)) parameters.set('undated', 'include');
  if (sort !== UNFILTERED.sort) parameters.set('sort', sort);
  if (!group) parameters.set('group', 'false');
}

/** Whether the narrowing alone makes a search, without words: it has a filter, a period or an order. */
export function isNarrowing(narrowing) {
  return hasFilters(narrowing) || narrowing.sort !== UNFILTERED.sort;
}

/** Whether a filter or period is set. */
export function hasFilters({ chosen, from, to }) {
  return chosen.length > 0 || Boolean(from || to);
}

/** A view in which a value of a facet is `wanted`, `excluded` or, without a choice, `open`. */
export function withValue(view, facet, value, state) {
  const { chosen } = view.narrowing;
  const others = chosen.filter((choice) => choice.facet !== facet || spellings.compare(choice.value, value) !== 0);
  const added = state === 'open' ? [] : [{ facet, value, excluded: state === 'excluded' }];
  return withNarrowing(view, { chosen: [...others, ...added] });
}

/** A view in which a value is the only chosen value of its facet. */
export function onlyValue(view, facet, value) {
  const others = view.narrowing.chosen.filter((choice) => choice.facet !== facet);
  return withNarrowing(view, { chosen: [...others, { facet, value, excluded: false }] });
}

/** A view with a period; two empty strings remove it. */
export function withPeriod(view, from, to) {
  return withNarrowing(view, from || to ? { from, to } : { from, to, undated: false });
}

/** A view without filters and period; the order stays. */
export function withoutFilters(view) {
  return withNarrowing(view, NOTHING);
}

/** The first page of a view with members of its narrowing changed. */
export function withNarrowing(view, changes) {
  return { ...view, page: 1, narrowing: { ...view.narrowing, ...changes } };
}

function read(parameters, facet, excluded) {
  return parameters.getAll(excluded ? `-${facet}` : facet)
    .filter((value) => value.trim())
    .map((value) => ({ facet, value, excluded }));
}

function readDate(written) {
  return /^\d{4}(-\d\d){0,2}$/.test(written ?? '') ? written : '';
}
