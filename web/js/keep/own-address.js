/**
 * The addresses of what a reader keeps: folders, the dossier of one, lists of names. An address holds
 * the random id of a folder and nothing that is in it.
 *
 *   {name: 'folder', folder}     `/?folder=…`; `all` shows every folder
 *   {name: 'dossier', folder}    `/?folder=…&dossier=1`
 *   {name: 'lists'}              `/?lists=1`
 */

export const ALL = 'all';
export const LISTS_ADDRESS = '/?lists=1';

const ID = /^[\w-]{1,64}$/;

/** Whether a text can be the id of a folder. */
export function isFolderId(id) {
  return typeof id === 'string' && ID.test(id);
}

/** The view that the parameters of an address stand for, or null when it is none of these. */
export function readOwn(parameters) {
  if (parameters.has('lists')) return { name: 'lists' };
  const folder = parameters.get('folder');
  if (!isFolderId(folder)) return null;
  return { name: parameters.has('dossier') && folder !== ALL ? 'dossier' : 'folder', folder };
}

/** Writes such a view into the parameters of an address; other views are left alone. */
export function writeOwn(parameters, { name, folder }) {
  if (name === 'lists') parameters.set('lists', '1');
  if (folder) parameters.set('folder', folder);
  if (name === 'dossier') parameters.set('dossier', '1');
}

export function folderAddress(folder) {
  return `/?${new URLSearchParams({ folder })}`;
}

export function dossierAddress(folder) {
  return `/?${new URLSearchParams({ folder, dossier: 1 })}`;
}
