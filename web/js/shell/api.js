import { BASE } from './base.js';
import { WIDE, writeNarrowing } from '../narrowing/narrowing.js';
import { language } from '../text/language.js';
import { siteIsKnown } from './site.js';

/** Asks the server. Every failure arrives as a {@link Problem}, but for an abandoned question. */

const PATIENCE_MILLIS = 30_000;

/** Hits on one page of results. */
export const PAGE_SIZE = 10;

/** Answers already seen, so that going back shows at once what was there. */
const seen = new Map();
const SEEN_AT_MOST = 30;

/** What went wrong: status 0 when no answer came at all. */
export class Problem extends Error {
  constructor(status, told = {}) {
    super(told.detail || told.title || `status ${status}`);
    this.status = status;
    this.detail = typeof told.detail === 'string' ? told.detail : '';
    this.position = Number.isInteger(told.position) ? told.position : null;
    this.parameter = typeof told.parameter === 'string' ? told.parameter : '';
  }
}

/** Finds every article, in Lucene's syntax. */
const EVERYTHING = '*:*';

/**
 * One page of results, with so many values of each facet. `again` allows an answer seen before.
 * Without words it is all articles, the newest first.
 */
export async function search(view, signal, again, { facets = 0, size = PAGE_SIZE } = {}) {
  const { page = 1, comments = false, correct, latin } = view;
  const { q, syntax, narrowing } = written(view);
  const asked = new URLSearchParams({ q, page, size, syntax, comments, facets });
  if (correct) asked.set('correct', correct);
  if (latin) asked.set('latin', latin);
  writeNarrowing(asked, narrowing);
  const [answer] = await Promise.all([ask(`/api/v1/search?${asked}`, signal, again), siteIsKnown()]);
  return answer;
}

/** Whether a query asks for everything: nothing was typed, or only stars. */
export function isEverything({ q, syntax }) {
  return !q || (syntax !== 'lucene' && /^[*\s]+$/.test(q)) || q === EVERYTHING;
}

/** A query as the server is asked for it. Articles that no word ranks come by date. */
function written(view) {
  const { q, syntax = 'box', narrowing = WIDE } = view;
  if (!isEverything(view)) return { q, syntax, narrowing };
  const sort = narrowing.sort === WIDE.sort ? 'newest' : narrowing.sort;
  return { q: EVERYTHING, syntax: 'lucene', narrowing: { ...narrowing, sort } };
}

/** The address of all results as a file; copies are not left out of it. */
export function exportAddress(view, format) {
  const { comments, latin } = view;
  const { q, syntax, narrowing } = written(view);
  const asked = new URLSearchParams({ q, syntax, comments, format });
  if (latin) asked.set('latin', latin);
  writeNarrowing(asked, { ...narrowing, group: true });
  return `/api/v1/search/export?${asked}`;
}

/** A whole article with the matches of a query marked, and whether what was cited still holds. */
export async function readArticle({ article, q = '', syntax = 'box', latin, evidence }, signal, again) {
  const asked = new URLSearchParams({ q, syntax });
  if (latin) asked.set('latin', latin);
  for (const [name, value] of Object.entries(evidence ?? {})) {
    if (value) asked.set(name, value);
  }
  const [told] = await Promise.all([
    ask(`/api/v1/articles/${encodeURIComponent(article)}?${asked}`, signal, again), siteIsKnown(),
  ]);
  return told;
}

/** Who else carries an article's text. */
export function alike(article, signal, again) {
  return ask(`/api/v1/articles/${encodeURIComponent(article)}/alike`, signal, again);
}

/** What else is about the same as an article. */
export function similar(article, signal, again) {
  return ask(`/api/v1/articles/${encodeURIComponent(article)}/similar?size=5`, signal, again);
}

/** Where an article names whom. */
export function articleNames(article, signal, again) {
  return ask(`/api/v1/articles/${encodeURIComponent(article)}/names`, signal, again);
}

/** The people, organisations and places that a name may mean, those that most articles name first. */
export async function entities(q, size, signal, again) {
  return (await ask(`/api/v1/entities?${new URLSearchParams({ q, size })}`, signal, again)).entities;
}

/** Whom a name means most often, or undefined. Its answer takes no place among those kept for going back. */
export async function entityNamed(q, signal) {
  return (await tell(`/api/v1/entities?${new URLSearchParams({ q, size: 1 })}`, signal)).entities[0];
}

/** The most named people, organisations or places in the articles of a search, with how much more often than by chance. */
export async function namesOfKind(view, { kind, size }, signal, again) {
  const { comments = false, latin } = view;
  const { q, syntax, narrowing } = written(view);
  const asked = new URLSearchParams({ q, syntax, comments, kind, size });
  if (latin) asked.set('latin', latin);
  // An order and copies mean nothing to a count.
  writeNarrowing(asked, { ...narrowing, sort: WIDE.sort, group: WIDE.group });
  return (await ask(`/api/v1/cooccurrence?${asked}`, signal, again)).names;
}

/** Who is named with somebody, first those named together more often than chance explains. */
export function namedWith({ facet, name }, size, signal, again) {
  return ask(`/api/v1/cooccurrence?${new URLSearchParams({ [facet]: name, order: 'association', size })}`, signal, again);
}

/** The versions of an article that are kept; `hashes` are of the two to compare, `{from, to}`. */
export function versions(article, hashes, signal) {
  return tell(`/api/v1/articles/${encodeURIComponent(article)}/versions?${new URLSearchParams(hashes)}`, signal);
}

/** An article as it is now. Its answer takes no place among those kept for going back. */
export function readAgain(article, signal) {
  return tell(`/api/v1/articles/${encodeURIComponent(article)}`, signal);
}

/** The first hit of a search and how many there are; that answer is not kept either. */
export function glance({ q, sort }, signal) {
  const asked = new URLSearchParams({ q, sort, size: 1, facets: 0, correct: 'no', group: 'false' });
  return tell(`/api/v1/search?${asked}`, signal);
}

/** Whether any article has a reader's comment. */
export async function hasComments() {
  const asked = new URLSearchParams({ q: 'comment:*', syntax: 'lucene', size: 1, facets: 0 });
  const { total } = await tell(`/api/v1/search?${asked}`, AbortSignal.timeout(PATIENCE_MILLIS));
  return total.articles > 0;
}

/** How a text may go on at the caret. */
export function complete(q, caret, signal) {
  return tell(`/api/v1/complete?${new URLSearchParams({ q, caret })}`, signal);
}

/** How to write a query. */
export function queryLanguage(signal) {
  return tell('/api/v1/query-language', signal);
}

async function ask(address, signal, again) {
  if (again && seen.has(address)) {
    const told = seen.get(address);
    keep(address, told);
    return told;
  }
  const told = await tell(address, signal);
  keep(address, told);
  return told;
}

async function tell(address, signal) {
  const response = await send(address, signal);
  const told = await response.json().catch(() => null);
  signal.throwIfAborted();
  if (!response.ok || told === null) {
    throw new Problem(response.status, told ?? {});
  }
  return told;
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

function keep(address, told) {
  seen.delete(address);
  seen.set(address, told);
  if (seen.size > SEEN_AT_MOST) {
    seen.delete(seen.keys().next().value);
  }
}
