import { publicOrigin } from './site.js';
import { readOwn, writeOwn } from '../keep/own-address.js';
import { isNarrowing, readNarrowing, writeNarrowing } from '../narrowing/narrowing.js';

/**
 * Converts between views and addresses. A view is a plain record. Its address holds the whole view, so a
 * reload, a bookmark or a colleague shows the same.
 *
 *   {name: 'start'}
 *   {name: 'results', q, page, syntax, comments, correct, latin, narrowing}
 *   {name: 'together', q, syntax, comments, latin, narrowing}
 *   {name: 'article', article, q, page, syntax, comments, latin, narrowing, evidence}
 *
 * `correct` is 'no' when the query must not be corrected. `latin` is 'no' when names in Latin letters must not
 * be searched in Arabic spellings too. Otherwise both are empty.
 * `narrowing` has the shape that narrowing.js documents. A results view without words lists all articles that
 * match the narrowing.
 * `evidence` is the part of an article that a citation refers to, `{sha256, start, end, passage}`, or null.
 */

/** Syntaxes other than that of the search box: Lucene's syntax, and articles that have most of the words. */
const SYNTAXES = ['lucene', 'most'];

/** Reads a view from the query part of an address. A parameter that cannot be read gets its default. */
export function readAddress(search) {
  const parameters = new URLSearchParams(search);
  const own = readOwn(parameters);
  if (own) return own;
  const q = (parameters.get('q') ?? '').trim();
  const syntax = SYNTAXES.includes(parameters.get('syntax')) ? parameters.get('syntax') : 'box';
  const comments = ['1', 'true'].includes(parameters.get('comments'));
  const latin = readNo(parameters.get('latin'));
  const narrowing = readNarrowing(parameters);
  const article = parameters.get('article') ?? '';
  const page = readPage(parameters.get('page'));
  if (article) {
    return { name: 'article', article, q, page, syntax, comments, latin, narrowing, evidence: readEvidence(parameters) };
  }
  if (parameters.has('together')) return { name: 'together', q, page: 1, syntax, comments, latin, narrowing };
  if (q || isNarrowing(narrowing)) {
    return { name: 'results', q, page, syntax, comments, correct: readNo(parameters.get('correct')), latin, narrowing };
  }
  return { name: 'start' };
}

/** Writes the shortest address of a view: defaults are left out. */
export function writeAddress(view) {
  const parameters = new URLSearchParams();
  writeOwn(parameters, view);
  if (view.name === 'together') parameters.set('together', '1');
  if (view.article) parameters.set('article', view.article);
  if (view.q) parameters.set('q', view.q);
  if (view.page > 1) parameters.set('page', String(view.page));
  if (SYNTAXES.includes(view.syntax)) parameters.set('syntax', view.syntax);
  if (view.comments) parameters.set('comments', '1');
  if (view.correct) parameters.set('correct', view.correct);
  if (view.latin) parameters.set('latin', view.latin);
  writeNarrowing(parameters, view.narrowing);
  for (const [name, value] of Object.entries(view.evidence ?? {})) {
    if (value) parameters.set(name, String(value));
  }
  const written = parameters.toString();
  return written ? `/?${written}` : '/';
}

/** The address of a search. */
export function resultsAddress({ q, page = 1, syntax = 'box', comments = false, correct, latin, narrowing }) {
  return writeAddress({ name: 'results', q, page, syntax, comments, correct, latin, narrowing });
}

/** The address of the view that lists the names in the articles of a search. */
export function togetherAddress(view) {
  return writeAddress({ ...view, name: 'together', page: 1, correct: '' });
}

/** The address of an article, with the search and the page of results that led to it. */
export function articleAddress(id, { q = '', page = 1, syntax = 'box', comments = false, latin, narrowing } = {}) {
  return writeAddress({ name: 'article', article: id, q, page, syntax, comments, latin, narrowing });
}

/** Whether a view belongs to a search, so that it has results before and after it. */
export function isOfSearch({ q, narrowing }) {
  return Boolean(q) || isNarrowing(narrowing);
}

/** The address of an article for a citation: it holds the evidence, without the search that led to the article. */
export function evidenceAddress(id, evidence) {
  return publicOrigin() + writeAddress({ name: 'article', article: id, evidence });
}

/** Reads the evidence; null when it is missing or damaged. A link with damaged evidence still opens its article. */
function readEvidence(parameters) {
  const sha256 = digits(parameters.get('sha256'), 64);
  const passage = digits(parameters.get('passage'), 16);
  const start = readOffset(parameters.get('start'));
  const end = readOffset(parameters.get('end'));
  if (end > start) return { sha256, start, end, passage };
  return sha256 ? { sha256, start: 0, end: 0, passage: '' } : null;
}

function digits(written, length) {
  const lower = (written ?? '').toLowerCase();
  return /^[0-9a-f]+$/.test(lower) && lower.length === length ? lower : '';
}

function readOffset(written) {
  return /^\d{1,9}$/.test(written ?? '') ? Number(written) : 0;
}

function readNo(written) {
  return written === 'no' ? 'no' : '';
}

function readPage(written) {
  return /^[1-9]\d{0,8}$/.test(written ?? '') ? Number(written) : 1;
}
