import { announce } from '../shell/announce.js';
import { el } from '../drawing/dom.js';
import { counted, filled, number } from '../text/format.js';
import { text } from '../text/keep-text.js';
import { EXPORTS, saveAs, withoutFolder } from './exports.js';
import { FileError, merged, readFile, normalise, writeFile } from './folder-file.js';
import { attempt, notify } from './notice.js';
import { ALL, dossierAddress } from './own-address.js';
import * as store from './store.js';

/** Tools of a folder: rename, export, delete. */
export function folderTools(folder, items, redraw) {
  return el('div', { class: 'folder-tools' },
    items.length > 0 && el('a', { id: 'to-dossier', class: 'quiet-button', href: dossierAddress(folder.id) }, text.dossier),
    items.length > 0 && exporting(folder),
    renaming(folder, redraw),
    button('remove-folder', text.remove, () => attempt(async () => {
      const removed = await store.removeFolder(folder.id);
      redraw(ALL);
      notify(filled(text.folderRemoved, { name: folder.name }), [[text.undo, () => attempt(async () => {
        await store.putBack(removed);
        redraw(folder.id);
        notify(text.undone);
      })]]);
    })));
}

/** Buttons that save all folders to a file and open such a file. */
export function fileTools(all, redraw) {
  return el('div', { class: 'folder-tools' },
    all.length > 0 && button('export-folders', text.allToFile, () => attempt(async () => {
      const read = await Promise.all(all.map(({ id }) => store.readFolder(id)));
      const written = writeFile(read.filter(Boolean).map(({ folder, items }) => ({ ...folder, items: items.map(withoutFolder) })));
      saveAs('fihrist-folders.json', 'application/json', written);
    })),
    opening(redraw));
}

function exporting(folder) {
  return el('details', { id: 'export-folder', class: 'folder-exports' },
    el('summary', { class: 'quiet-button' }, text.export),
    el('ul', {}, Object.entries(EXPORTS).map(([name, { extension, type, write }]) => el('li', {},
      button(null, text[name], () => attempt(async () => {
        const read = await store.readFolder(folder.id);
        saveAs(`${read.folder.name}.${extension}`, type, write(read.folder, read.items));
      }), { 'data-export': name })))));
}

function renaming(folder, redraw) {
  const name = el('input', { id: 'folder-name', type: 'text', maxlength: 200, dir: 'auto', required: true, 'aria-label': text.folderName });
  name.value = folder.name;
  const form = el('form', { class: 'renaming', hidden: true }, name,
    el('button', { type: 'submit', class: 'quiet-button' }, text.done));
  const open = button('rename-folder', text.rename, () => {
    form.hidden = !form.hidden;
    open.setAttribute('aria-expanded', String(!form.hidden));
    if (!form.hidden) name.select();
  }, { 'aria-expanded': 'false' });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const written = normalise('name', name.value);
    if (written) attempt(async () => {
      await store.changeFolder(folder.id, { name: written });
      redraw();
    });
  });
  return [open, form];
}

/** A file field that also accepts a dropped file, and reports the result. */
function opening(redraw) {
  const field = el('input', { id: 'open-folders', type: 'file', accept: '.json,application/json', class: 'unseen' });
  const message = el('p', { id: 'open-said', class: 'open-said', role: 'status' });
  const label = el('label', { class: 'quiet-button' }, field, text.fromFile);
  field.addEventListener('change', () => field.files[0] && open(field.files[0], message, redraw));
  label.addEventListener('dragover', (event) => event.preventDefault());
  label.addEventListener('drop', (event) => {
    event.preventDefault();
    if (event.dataTransfer.files[0]) open(event.dataTransfer.files[0], message, redraw);
  });
  return [label, message];
}

async function open(file, message, redraw) {
  message.classList.remove('broken');
  try {
    const read = readFile(await file.text());
    const done = await attempt(async () => {
      await store.putFolders(await withPresent(read));
      return true;
    });
    if (!done) return;
    redraw(read.length === 1 ? read[0].id : ALL);
    const articles = read.reduce((sum, { items }) => sum + items.length, 0);
    notify(filled(text.fileRead, {
      file: file.name, folders: counted(read.length, text.foldersCount), articles: counted(articles, text.articles),
    }));
  } catch (failure) {
    if (!(failure instanceof FileError)) throw failure;
    message.classList.add('broken');
    message.textContent = filled(text.fileErrors[failure.reason], { file: file.name, part: number(failure.part) });
    announce(message.textContent);
  }
}

/** Merges each folder of a file with the stored folder of the same id. */
async function withPresent(read) {
  return Promise.all(read.map(async (folder) => {
    const present = await store.readFolder(folder.id);
    return present ? merged({ ...present.folder, items: present.items }, folder) : folder;
  }));
}

function button(id, label, press, attributes = {}) {
  const element = el('button', { id, type: 'button', class: 'quiet-button', ...attributes }, label);
  element.addEventListener('click', press);
  return element;
}
