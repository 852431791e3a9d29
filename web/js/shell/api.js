import { writeNarrowing } from '../narrowing/narrowing.js';

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

/** One page of results, with so many values of each facet. `again` allows an answer seen before. */
export function search({ q, page, syntax, comments, correct, latin, narrowing }, signal, again, facets = 0) {
  const asked = new URLSearchParams({ q, page, size: PAGE_SIZE, syntax, comments, facets });
  if (correct) asked.set('correct', correct);
  if (latin) asked.set('latin', latin);
  writeNarrowing(asked, narrowing);
  return ask(`/api/v1/search?${asked}`, signal, again);
}

/** The address of all results as a file; copies are not left out of it. */
export function exportAddress({ q, syntax, comments, latin, narrowing }, format) {
  const asked = new URLSearchParams({ q, syntax, comments, format });
  if (latin) asked.set('latin', latin);
  writeNarrowing(asked, { ...narrowing, group: true });
  return `/api/v1/search/export?${asked}`;
}

/** A whole article with the matches of a query marked, and whether what was cited still holds. */
export function readArticle({ article, q, syntax, latin, evidence }, signal, again) {
  const asked = new URLSearchParams({ q, syntax });
  if (latin) asked.set('latin', latin);
  for (const [name, value] of Object.entries(evidence ?? {})) {
    if (value) asked.set(name, value);
  }
  return ask(`/api/v1/articles/${encodeURIComponent(article)}?${asked}`, signal, again);
}

/** Who else carries an article's text. */
export function alike(article, signal, again) {
  return ask(`/api/v1/articles/${encodeURIComponent(article)}/alike`, signal, again);
}

/** What else is about the same as an article. */
export function similar(article, signal, again) {
  return ask(`/api/v1/articles/${encodeURIComponent(article)}/similar?size=5`, signal, again);
}

/** How a text may go on at the caret. */
export function complete(q, caret, signal) {
  return tell(`/api/v1/complete?${new URLSearchParams({ q, caret })}`, signal);
}

/** How to write a query. */
export function queryLanguage(signal) {
  return tell('/api/v1/query-language', signal);
}

/** What is being served. */
export function health(signal) {
  return ask('/health', signal, false);
}

async function ask(address, signal, again) {
  if (again && seen.has(address)) {
    return seen.get(address);
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
    return await fetch(address, {
      headers: { Accept: 'application/json' },
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
