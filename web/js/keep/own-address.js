/**
 * The addresses of the views for folders, lists of names, trends and entities. An address of a folder holds its
 * random id and none of its contents.
 *
 *   {name: 'folder', folder}     `/?folder=…`; `all` shows every folder
 *   {name: 'dossier', folder}    `/?folder=…&dossier=1`
 *   {name: 'entity', entity}     `/?entity=…`; the name of a person, an organisation or a place
 *   {name: 'lists'}              `/?lists=1`
 *   {name: 'trend', queries, share}   `/?trend=…&trend=…&share=1`
 */

export const ALL = 'all';
export const LISTS_ADDRESS = '/?lists=1';

/** The largest number of searches in one chart: more lines are hard to distinguish. */
export const QUERIES_AT_MOST = 5;

/** The longest name that the server accepts. */
const LONGEST_NAME = 200;

const ID = /^[\w-]{1,64}$/;

/** Whether a text can be the id of a folder. */
export function isFolderId(id) {
  return typeof id === 'string' && ID.test(id);
}

/** The view of this module that parameters describe, or null. */
export function readOwn(parameters) {
  const entity = (parameters.get('entity') ?? '').trim().slice(0, LONGEST_NAME);
  if (entity) return { name: 'entity', entity };
  if (parameters.has('lists')) return { name: 'lists' };
  if (parameters.has('trend')) {
    const queries = parameters.getAll('trend').map((q) => q.trim()).filter(Boolean);
    return { name: 'trend', queries: [...new Set(queries)].slice(0, QUERIES_AT_MOST), share: parameters.get('share') === '1' };
  }
  const folder = parameters.get('folder');
  if (!isFolderId(folder)) return null;
  return { name: parameters.has('dossier') && folder !== ALL ? 'dossier' : 'folder', folder };
}

/** Writes a view of this module to the parameters of an address; ignores other views. */
export function writeOwn(parameters, { name, folder, queries, share, entity }) {
  if (name === 'entity') parameters.set('entity', entity);
  if (name === 'trend') {
    for (const q of queries.length > 0 ? queries : ['']) parameters.append('trend', q);
    if (share) parameters.set('share', '1');
  }
  if (name === 'lists') parameters.set('lists', '1');
  if (folder) parameters.set('folder', folder);
  if (name === 'dossier') parameters.set('dossier', '1');
}

export function folderAddress(folder) {
  return `/?${new URLSearchParams({ folder })}`;
}

/** The address of the page of a person, an organisation or a place. */
export function entityAddress(entity) {
  return `/?${new URLSearchParams({ entity })}`;
}

/** The address of the trend view. */
export function trendAddress(queries, share = false) {
  const parameters = new URLSearchParams();
  writeOwn(parameters, { name: 'trend', queries, share });
  return `/?${parameters}`;
}

export function dossierAddress(folder) {
  return `/?${new URLSearchParams({ folder, dossier: 1 })}`;
}
