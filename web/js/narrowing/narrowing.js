/**
 * The filters, period and order of a search, and how an address and the API write them:
 *
 *   {chosen: [{facet, value, excluded}], from, to, undated, sort, group}
 *
 * A value of a facet is `outlet=…` when wanted and `-outlet=…` when excluded; `from` and `to` are
 * days, months or years, `undated` whether articles without a known date stay in a period.
 */

const FACETS = [
  'outlet', 'category', 'author', 'place', 'language', 'year', 'month',
  'person', 'organisation', 'place_named', 'collection',
];
const SORTS = ['relevance', 'newest', 'oldest'];
const CHOSEN_AT_MOST = 100;
const NOTHING = { chosen: [], from: '', to: '', undated: false };

/** As the server does, whatever marks, hamzas and capitals are written with. */
const spellings = new Intl.Collator('ar', { sensitivity: 'base' });

/** A search without any filter, in the usual order. */
export const WIDE = { ...NOTHING, sort: 'relevance', group: true };

/** Reads the narrowing from an address, without the parameters that cannot be read. */
export function readNarrowing(parameters) {
  const sort = parameters.get('sort');
  return {
    chosen: FACETS.flatMap((facet) => [...read(parameters, facet, false), ...read(parameters, facet, true)])
      .slice(0, CHOSEN_AT_MOST),
    from: readDate(parameters.get('from')),
    to: readDate(parameters.get('to')),
    undated: parameters.get('undated') === 'include',
    sort: SORTS.includes(sort) ? sort : WIDE.sort,
    group: parameters.get('group') !== 'false',
  };
}

/** Writes the narrowing to the parameters of an address or a request, without the usual values. */
export function writeNarrowing(parameters, { chosen, from, to, undated, sort, group } = WIDE) {
  for (const { facet, value, excluded } of chosen) parameters.append(excluded ? `-${facet}` : facet, value);
  if (from) parameters.set('from', from);
  if (to) parameters.set('to', to);
  if (undated && (from || to)) parameters.set('undated', 'include');
  if (sort !== WIDE.sort) parameters.set('sort', sort);
  if (!group) parameters.set('group', 'false');
}

/** Whether an address asks for articles by this alone, without a word: by a choice or an order. */
export function isNarrowing(narrowing) {
  return narrows(narrowing) || narrowing.sort !== WIDE.sort;
}

/** Whether anything is chosen that leaves articles out. */
export function narrows({ chosen, from, to }) {
  return chosen.length > 0 || Boolean(from || to);
}

/** A view with a value of a facet `wanted`, `excluded` or `open` again. */
export function withValue(view, facet, value, state) {
  const { chosen } = view.narrowing;
  const others = chosen.filter((one) => one.facet !== facet || spellings.compare(one.value, value) !== 0);
  const added = state === 'open' ? [] : [{ facet, value, excluded: state === 'excluded' }];
  return narrowed(view, { chosen: [...others, ...added] });
}

/** A view with one value of a facet alone. */
export function onlyValue(view, facet, value) {
  const others = view.narrowing.chosen.filter((one) => one.facet !== facet);
  return narrowed(view, { chosen: [...others, { facet, value, excluded: false }] });
}

/** A view of a period; two empty strings stand for all time. */
export function withPeriod(view, from, to) {
  return narrowed(view, from || to ? { from, to } : { from, to, undated: false });
}

/** A view without any choice; its order stays. */
export function widened(view) {
  return narrowed(view, NOTHING);
}

/** A view with some of its narrowing changed, from its first page. */
export function narrowed(view, changes) {
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
