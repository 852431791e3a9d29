import { el } from '../drawing/dom.js';
import { foreign } from '../drawing/direction.js';
import { counted } from '../text/format.js';
import { text } from '../text/keep-text.js';
import { folderItems } from './folder-items.js';
import { folderList } from './folder-list.js';
import { fileTools, folderTools } from './folder-tools.js';
import { attempt } from './notice.js';
import { ALL, LISTS_ADDRESS } from './own-address.js';
import { remember } from './star-actions.js';
import * as store from './store.js';

/** The view of folders: all folders, or the articles of one folder. */
export async function draw(view, { signal, go }) {
  const all = await attempt(store.folders) ?? [];
  const read = view.folder === ALL ? null : await attempt(() => store.readFolder(view.folder));
  const redraw = (folder = view.folder) => go({ name: 'folder', folder });
  if (read) remember(read.folder.id);
  return {
    title: read?.folder.name ?? text.title,
    heading: '#folder-title',
    keys: {},
    nodes: [el('div', { class: 'folders' },
      folderList(all, view.folder, redraw),
      read ? oneFolder(read, { signal, redraw }) : noFolder(view, all, redraw))],
  };
}

function oneFolder({ folder, items }, { signal, redraw }) {
  return el('section', { class: 'folder', 'aria-labelledby': 'folder-title', 'data-folder': folder.id },
    el('h1', { id: 'folder-title', tabindex: '-1', ...foreign(folder.name) }, folder.name),
    folderTools(folder, items, redraw),
    note(folder),
    items.length > 0
      ? folderItems(folder, items, signal)
      : el('p', { class: 'folder-empty' }, text.emptyFolder));
}

/** The view of all folders. It also stands in for a folder that this browser does not have. */
function noFolder(view, all, redraw) {
  const missing = view.folder !== ALL;
  const articles = all.reduce((sum, { count }) => sum + count, 0);
  return el('section', { class: 'folder', 'aria-labelledby': 'folder-title' },
    el('h1', { id: 'folder-title', tabindex: '-1' }, missing ? text.missingTitle : text.title),
    el('p', { class: 'folder-intro' }, missing ? text.missing : text.intro),
    !missing && el('p', { id: 'folders-count', class: 'folder-count' },
      all.length > 0 ? `${counted(all.length, text.foldersCount)}${text.listComma}${counted(articles, text.articles)}` : text.noFolders),
    fileTools(all, redraw),
    el('p', {}, el('a', { href: LISTS_ADDRESS }, text.toLists)));
}

/** A field for the folder's note. The note is stored while the reader types. */
function note(folder) {
  const field = el('textarea', { id: 'folder-note', rows: 2, maxlength: 4_000, dir: 'auto' });
  field.value = folder.note;
  field.addEventListener('change', () => attempt(() => store.changeFolder(folder.id, { note: field.value.trim() })));
  return el('div', { class: 'folder-note' }, el('label', { for: 'folder-note' }, text.folderNote), field);
}
