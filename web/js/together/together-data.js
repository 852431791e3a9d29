import { isEverything, namesOfKind, search } from '../shell/api.js';

/** Fetches the names in the articles of a search, and the pairs of names that stand together. */

export const KINDS = ['person', 'organisation', 'place_named'];
const OF_EACH_KIND = 15;
const IN_GRAPH = 12;

/**
 * Fetches `{articles, complete, names: [{facet, value, articles, times}]}`, the most frequent names first.
 * `times` is how much more often a name occurs in these articles than in the whole archive.
 */
export async function namedIn(view, signal, again) {
  const [found, ...kinds] = await Promise.all([
    search({ ...view, page: 1 }, signal, again, { size: 1 }),
    ...KINDS.map((kind) => namesOfKind(view, { kind, size: OF_EACH_KIND }, signal, again)),
  ]);
  const names = kinds.flat().map(({ facet, name, together, lift }) => ({ facet, value: name, articles: together, times: lift }));
  return { articles: found.total.articles, complete: found.complete, names: names.sort((a, b) => b.articles - a.articles) };
}

/**
 * Narrows a search to the articles that contain a name. The first name of a pair is searched for as a phrase,
 * because two values of one facet mean "either".
 */
export function withName(search, value) {
  const phrase = `"${value.replaceAll('"', ' ')}"`;
  if (isEverything(search)) return { ...search, q: phrase, syntax: 'box', page: 1 };
  return { ...search, q: `(${search.q}) AND ${phrase}`, page: 1 };
}

/**
 * Counts pairs of the most frequent names: `{shown, pairs: [{a, b, articles}]}`, where `a` and `b` are indexes
 * in `shown`. Sends one request for each name.
 */
export async function pairsOf(view, names, signal) {
  const shown = names.slice(0, IN_GRAPH);
  const places = new Map(shown.map((name, at) => [keyOf(name), at]));
  const pairs = [];
  for (const [at, { value }] of shown.entries()) {
    const answer = await search(withName(view, value), signal, true, { facets: 2 * OF_EACH_KIND, size: 1 });
    for (const name of namesOf(answer)) {
      const partner = places.get(keyOf(name));
      if (partner > at) pairs.push({ a: at, b: partner, articles: name.articles });
    }
  }
  return { shown, pairs: pairs.sort((a, b) => b.articles - a.articles) };
}

function namesOf({ facets }) {
  return facets.filter(({ facet }) => KINDS.includes(facet))
    .flatMap(({ facet, values }) => values.map(({ value, articles }) => ({ facet, value, articles })));
}

function keyOf({ facet, value }) {
  return `${facet} ${value}`;
}
