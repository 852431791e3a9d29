import { announce } from '../shell/announce.js';
import { filled } from '../text/format.js';
import { text } from '../text/keep-text.js';
import { counted } from '../text/format.js';
import { attempt, notify } from './notice.js';
import { folderAddress } from './own-address.js';
import { chooser } from './chooser.js';
import { fillHashes } from './hashes.js';
import { clearSelection, drawSelection, selected, setSelected } from './selection.js';
import * as store from './store.js';

/**
 * What stars and boxes do. The ids of kept articles are held in memory, so that a star is drawn
 * without asking the database.
 */

const STORE = 'fihrist.folder';

let kept = null;

store.whenChanged(refresh);

async function refresh() {
  kept = store.keptArticles();
  const present = await kept;
  for (const button of document.querySelectorAll('[data-star]')) paint(button, present);
}

/** Shows whether the article of a star is kept. */
export async function showStar(button) {
  kept ??= store.keptArticles();
  paint(button, await kept);
}

/** Shows whether the article of a box is selected. */
export function showBox(box) {
  box.checked = selected().some(({ id }) => id === box.dataset.select);
}

export function select(record, wanted) {
  setSelected(record, wanted);
  drawSelection();
}

/**
 * Keeps an article in the folder used last, or takes it out of the one it is in; where it is in
 * several, the reader chooses.
 */
export function toggle(record) {
  return attempt(async () => {
    const places = [...(await store.keptArticles()).get(record.id) ?? []];
    if (places.length > 1) return chooser([record]);
    if (places.length === 1) return takeOut(record.id, places[0]);
    const folder = await currentFolder();
    return addTo(folder, [record]);
  });
}

/** Puts articles into a folder, and says so. */
export async function addTo(folder, records) {
  const added = await store.addTo(folder.id, records);
  remember(folder.id);
  const message = records.length === 1
    ? filled(text.kept, { folder: folder.name })
    : filled(counted(added, text.keptMany), { folder: folder.name });
  notify(message, [
    [folder.name, folderAddress(folder.id)],
    [text.otherFolder, () => chooser(records)],
  ]);
  fillHashes(folder.id, records);
}

/** Takes an article out of a folder, and offers to put it back. */
export async function takeOut(id, folderId) {
  const { folder } = await store.readFolder(folderId);
  const removed = await store.takeFrom(folderId, [id]);
  notify(filled(text.notKept, { folder: folder.name }), [[text.undo, () => undo(removed)]]);
}

/** Puts back what was removed. */
export async function undo(removed) {
  await attempt(() => store.putBack(removed));
  notify(text.undone);
}

/** Opens the choice of folders for the selected articles, which then are no longer selected, else for one that is shown. */
export async function chooseFolders(id) {
  const chosen = selected();
  const one = id && document.querySelector(`[data-star="${CSS.escape(id)}"]`);
  if (chosen.length > 0) return await chooser(chosen) && clearSelection();
  if (one) return chooser([one.record]);
  return announce(text.noFolders);
}

/** The folder used last; the first of all when that is gone, and a new one when there is none. */
export async function currentFolder() {
  const all = await store.folders();
  return all.find(({ id }) => id === remembered()) ?? all[0] ?? store.makeFolder(text.defaultName);
}

/** The name of the folder that a star would use now. */
export async function currentName() {
  const all = await store.folders();
  return (all.find(({ id }) => id === remembered()) ?? all[0])?.name ?? text.defaultName;
}

export function remember(id) {
  try {
    localStorage.setItem(STORE, id);
  } catch {
    // The first folder is used.
  }
}

function remembered() {
  try {
    return localStorage.getItem(STORE);
  } catch {
    return null;
  }
}

function paint(button, present) {
  button.setAttribute('aria-pressed', String(present.has(button.dataset.star)));
}
