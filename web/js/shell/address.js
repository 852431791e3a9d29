import { publicOrigin } from './site.js';
import { readOwn, writeOwn } from '../keep/own-address.js';
import { isNarrowing, readNarrowing, writeNarrowing } from '../narrowing/narrowing.js';

/**
 * The address bar and the view that it stands for. A view is a plain record; its address holds all
 * of it, so that a reload, a bookmark or a colleague sees the same.
 *
 *   {name: 'start'}
 *   {name: 'results', q, page, syntax, comments, correct, latin, narrowing}
 *   {name: 'together', q, syntax, comments, latin, narrowing}
 *   {name: 'article', article, q, page, syntax, comments, latin, narrowing, evidence}
 *
 * `correct` and `latin` are 'no' when the query is to be asked as typed: without correction, without
 * the Arabic spellings of names in Latin letters.
 * `narrowing` is what narrowing.js reads. Results without words are all articles that it leaves.
 * `evidence` is what a citation holds the article to, `{sha256, start, end, passage}`, or null.
 */

/** How a query may be read beside as in the box: Lucene's syntax, or for articles with most of its words. */
const SYNTAXES = ['lucene', 'most'];

/** Reads a view from the query part of an address; whatever cannot be read gets its default. */
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

/** The address of the names in the articles of a search. */
export function togetherAddress(view) {
  return writeAddress({ ...view, name: 'together', page: 1, correct: '' });
}

/** The address of an article, with the search and the page of results that led to it. */
export function articleAddress(id, { q = '', page = 1, syntax = 'box', comments = false, latin, narrowing } = {}) {
  return writeAddress({ name: 'article', article: id, q, page, syntax, comments, latin, narrowing });
}

/** Whether a view shows one of many results, so that there are others to go to. */
export function isOfSearch({ q, narrowing }) {
  return Boolean(q) || isNarrowing(narrowing);
}

/** The address of an article as evidence: alone, without the search that led to it. */
export function evidenceAddress(id, evidence) {
  return publicOrigin() + writeAddress({ name: 'article', article: id, evidence });
}

/** A damaged link still opens its article. */
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
