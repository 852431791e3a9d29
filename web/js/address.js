/**
 * The address bar and the view that it stands for. A view is a plain record; its address holds all
 * of it, so that a reload, a bookmark or a colleague sees the same.
 *
 *   {name: 'start'}
 *   {name: 'results', q, page, syntax, comments}
 *   {name: 'article', article, q, syntax, comments}
 */

/** Reads a view from the query part of an address; whatever cannot be read gets its default. */
export function readAddress(search) {
  const parameters = new URLSearchParams(search);
  const q = (parameters.get('q') ?? '').trim();
  const syntax = parameters.get('syntax') === 'lucene' ? 'lucene' : 'box';
  const comments = ['1', 'true'].includes(parameters.get('comments'));
  const article = parameters.get('article') ?? '';
  if (article) {
    return { name: 'article', article, q, syntax, comments };
  }
  if (q) {
    return { name: 'results', q, page: readPage(parameters.get('page')), syntax, comments };
  }
  return { name: 'start' };
}

/** Writes the shortest address of a view: defaults are left out. */
export function writeAddress(view) {
  const parameters = new URLSearchParams();
  if (view.article) parameters.set('article', view.article);
  if (view.q) parameters.set('q', view.q);
  if (view.page > 1) parameters.set('page', String(view.page));
  if (view.syntax === 'lucene') parameters.set('syntax', 'lucene');
  if (view.comments) parameters.set('comments', '1');
  const written = parameters.toString();
  return written ? `/?${written}` : '/';
}

/** The address of a search. */
export function resultsAddress({ q, page = 1, syntax = 'box', comments = false }) {
  return writeAddress({ name: 'results', q, page, syntax, comments });
}

/** The address of an article, with the search that led to it. */
export function articleAddress(id, { q = '', syntax = 'box', comments = false } = {}) {
  return writeAddress({ name: 'article', article: id, q, syntax, comments });
}

function readPage(written) {
  return /^[1-9]\d{0,8}$/.test(written ?? '') ? Number(written) : 1;
}
