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
 * The actions of stars and selection boxes. The ids of kept articles are held in memory, so that drawing a star
 * needs no database access.
 */

const STORE = 'fihrist.folder';

let kept = null;

store.whenChanged(refresh);

async function refresh() {
  kept = store.keptArticles();
  const present = await kept;
  for (const button of document.querySelectorAll('[data-star]')) paint(button, present);
}

/** Draws a star as pressed if its article is in a folder. */
export async function showStar(button) {
  kept ??= store.keptArticles();
  paint(button, await kept);
}

/** Checks a box if its article is selected. */
export function showBox(box) {
  box.checked = selected().some(({ id }) => id === box.dataset.select);
}

export function select(record, wanted) {
  setSelected(record, wanted);
  drawSelection();
}

/**
 * Puts an article into the folder used last, or removes it from its only folder. If the article is in several
 * folders, the reader chooses.
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

/** Puts articles into a folder, and shows a message. */
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

/** Removes an article from a folder, and offers to undo it. */
export async function takeOut(id, folderId) {
  const { folder } = await store.readFolder(folderId);
  const removed = await store.takeFrom(folderId, [id]);
  notify(filled(text.notKept, { folder: folder.name }), [[text.undo, () => undo(removed)]]);
}

/** Puts removed items back. */
export async function undo(removed) {
  await attempt(() => store.putBack(removed));
  notify(text.undone);
}

/**
 * Opens the dialog of folders for the selected articles, or else for the article `id`. The selection is cleared
 * if the articles were put into a folder.
 */
export async function chooseFolders(id) {
  const chosen = selected();
  const shownStar = id && document.querySelector(`[data-star="${CSS.escape(id)}"]`);
  if (chosen.length > 0) return await chooser(chosen) && clearSelection();
  if (shownStar) return chooser([shownStar.record]);
  return announce(text.noFolders);
}

/** The folder used last. If it no longer exists, the first folder; if there is none, a new folder. */
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
    // Storage is not available: the first folder is used.
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
