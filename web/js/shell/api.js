import { BASE } from './base.js';
import { UNFILTERED, writeNarrowing } from '../narrowing/narrowing.js';
import { language } from '../text/language.js';
import { siteIsKnown } from './site.js';

/**
 * Requests to the server. Each failure is thrown as a {@link Problem}, except when the caller cancelled the
 * request.
 */

const PATIENCE_MILLIS = 30_000;

/** The number of hits on one page of results. */
export const PAGE_SIZE = 10;

/** The most recent answers by address, so that going back shows its view at once. */
const answers = new Map();
const ANSWERS_AT_MOST = 30;

/**
 * A failed request. `status` is the HTTP status, 0 when no answer came, or -1 for a fault in the page's own
 * code.
 */
export class Problem extends Error {
  constructor(status, answer = {}) {
    super(answer.detail || answer.title || `status ${status}`);
    this.status = status;
    this.detail = typeof answer.detail === 'string' ? answer.detail : '';
    this.position = Number.isInteger(answer.position) ? answer.position : null;
    this.parameter = typeof answer.parameter === 'string' ? answer.parameter : '';
  }
}

/** Finds every article, in Lucene's syntax. */
const EVERYTHING = '*:*';

/**
 * Fetches one page of results. `facets` is the number of values of each facet, `size` the number of hits. With
 * `again`, a stored answer is returned. A query without words finds all articles, the newest first.
 */
export async function search(view, signal, again, { facets = 0, size = PAGE_SIZE } = {}) {
  const { page = 1, comments = false, correct, latin } = view;
  const { q, syntax, narrowing } = queryOf(view);
  const parameters = new URLSearchParams({ q, page, size, syntax, comments, facets });
  if (correct) parameters.set('correct', correct);
  if (latin) parameters.set('latin', latin);
  writeNarrowing(parameters, narrowing);
  const [answer] = await Promise.all([fetchOnce(`/api/v1/search?${parameters}`, signal, again), siteIsKnown()]);
  return answer;
}

/** Whether a query asks for everything: nothing was typed, or only stars. */
export function isEverything({ q, syntax }) {
  return !q || (syntax !== 'lucene' && /^[*\s]+$/.test(q)) || q === EVERYTHING;
}

/** The parameters of a view's query for the server. Where no word ranks the articles, they are ordered by date. */
function queryOf(view) {
  const { q, syntax = 'box', narrowing = UNFILTERED } = view;
  if (!isEverything(view)) return { q, syntax, narrowing };
  const sort = narrowing.sort === UNFILTERED.sort ? 'newest' : narrowing.sort;
  return { q: EVERYTHING, syntax: 'lucene', narrowing: { ...narrowing, sort } };
}

/** The address of a file with all results, including copies. */
export function exportAddress(view, format) {
  const { comments, latin } = view;
  const { q, syntax, narrowing } = queryOf(view);
  const parameters = new URLSearchParams({ q, syntax, comments, format });
  if (latin) parameters.set('latin', latin);
  writeNarrowing(parameters, { ...narrowing, group: true });
  return `/api/v1/search/export?${parameters}`;
}

/**
 * Fetches a whole article with the matches of a query marked. With `evidence`, the answer says whether the
 * citation still holds.
 */
export async function readArticle({ article, q = '', syntax = 'box', latin, evidence }, signal, again) {
  const parameters = new URLSearchParams({ q, syntax });
  if (latin) parameters.set('latin', latin);
  for (const [name, value] of Object.entries(evidence ?? {})) {
    if (value) parameters.set(name, value);
  }
  const [answer] = await Promise.all([
    fetchOnce(`/api/v1/articles/${encodeURIComponent(article)}?${parameters}`, signal, again), siteIsKnown(),
  ]);
  return answer;
}

/** Fetches the articles that carry the same text as an article. */
export function alike(article, signal, again) {
  return fetchOnce(`/api/v1/articles/${encodeURIComponent(article)}/alike`, signal, again);
}

/** Fetches articles on the same subject as an article. */
export function similar(article, signal, again) {
  return fetchOnce(`/api/v1/articles/${encodeURIComponent(article)}/similar?size=5`, signal, again);
}

/** Fetches the people, organisations and places that an article names, with the positions in its text. */
export function articleNames(article, signal, again) {
  return fetchOnce(`/api/v1/articles/${encodeURIComponent(article)}/names`, signal, again);
}

/** Fetches the people, organisations and places that a name may mean, the most frequently named first. */
export async function entities(q, size, signal, again) {
  return (await fetchOnce(`/api/v1/entities?${new URLSearchParams({ q, size })}`, signal, again)).entities;
}

/** Fetches the entity that a name means most often, or undefined. The answer is not stored for going back. */
export async function entityNamed(q, signal) {
  return (await fetchJson(`/api/v1/entities?${new URLSearchParams({ q, size: 1 })}`, signal)).entities[0];
}

/**
 * Fetches the most frequent names of one kind in the articles of a search. Each says how much more often it
 * stands there than in the whole archive.
 */
export async function namesOfKind(view, { kind, size }, signal, again) {
  const { comments = false, latin } = view;
  const { q, syntax, narrowing } = queryOf(view);
  const parameters = new URLSearchParams({ q, syntax, comments, kind, size });
  if (latin) parameters.set('latin', latin);
  // The order and the grouping of copies do not affect a count.
  writeNarrowing(parameters, { ...narrowing, sort: UNFILTERED.sort, group: UNFILTERED.group });
  return (await fetchOnce(`/api/v1/cooccurrence?${parameters}`, signal, again)).names;
}

/**
 * Fetches the names that stand together with an entity, those first that do so most often in proportion to
 * chance.
 */
export function namedWith({ facet, name }, size, signal, again) {
  return fetchOnce(`/api/v1/cooccurrence?${new URLSearchParams({ [facet]: name, order: 'association', size })}`, signal, again);
}

/** Fetches the kept versions of an article. `hashes` names the two versions to compare, `{from, to}`. */
export function versions(article, hashes, signal) {
  return fetchJson(`/api/v1/articles/${encodeURIComponent(article)}/versions?${new URLSearchParams(hashes)}`, signal);
}

/** Fetches an article in its current state. The answer is not stored for going back. */
export function readCurrent(article, signal) {
  return fetchJson(`/api/v1/articles/${encodeURIComponent(article)}`, signal);
}

/** Fetches the first hit and the total of a search. The answer is not stored for going back. */
export function firstHit({ q, sort }, signal) {
  const parameters = new URLSearchParams({ q, sort, size: 1, facets: 0, correct: 'no', group: 'false' });
  return fetchJson(`/api/v1/search?${parameters}`, signal);
}

/** Asks whether any article of the archive has a reader's comment. */
export async function hasComments() {
  const parameters = new URLSearchParams({ q: 'comment:*', syntax: 'lucene', size: 1, facets: 0 });
  const { total } = await fetchJson(`/api/v1/search?${parameters}`, AbortSignal.timeout(PATIENCE_MILLIS));
  return total.articles > 0;
}

/** Fetches completions of a text at the caret. */
export function complete(q, caret, signal) {
  return fetchJson(`/api/v1/complete?${new URLSearchParams({ q, caret })}`, signal);
}

/** Fetches the table of the query language. */
export function queryLanguage(signal) {
  return fetchJson('/api/v1/query-language', signal);
}

async function fetchOnce(address, signal, again) {
  if (again && answers.has(address)) {
    const answer = answers.get(address);
    storeAnswer(address, answer);
    return answer;
  }
  const answer = await fetchJson(address, signal);
  storeAnswer(address, answer);
  return answer;
}

async function fetchJson(address, signal) {
  const response = await send(address, signal);
  const answer = await response.json().catch(() => null);
  signal.throwIfAborted();
  if (!response.ok || answer === null) {
    throw new Problem(response.status, answer ?? {});
  }
  return answer;
}

async function send(address, signal) {
  try {
    const patience = AbortSignal.timeout(PATIENCE_MILLIS);
    return await fetch(BASE + address, {
      headers: { Accept: 'application/json', 'Accept-Language': language },
      signal: AbortSignal.any([signal, patience]),
    });
  } catch {
    signal.throwIfAborted();
    throw new Problem(0);
  }
}

function storeAnswer(address, answer) {
  answers.delete(address);
  answers.set(address, answer);
  if (answers.size > ANSWERS_AT_MOST) {
    answers.delete(answers.keys().next().value);
  }
}
