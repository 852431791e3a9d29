import { foreign } from '../drawing/direction.js';
import { el } from '../drawing/dom.js';
import { filled, number } from '../text/format.js';
import { text } from '../text/keep-text.js';
import { DRAGGED } from './folder-items.js';
import { normalise } from './folder-file.js';
import { attempt, notify } from './notice.js';
import { ALL, folderAddress } from './own-address.js';
import * as store from './store.js';

/** Lists every folder as a link, onto which articles can be dropped, and adds a field for a new folder. */
export function folderList(all, present, redraw) {
  const list = el('ul', {},
    el('li', {}, entry(ALL, text.all, null, present)),
    all.map((folder) => el('li', {}, dropTarget(
      entry(folder.id, el('bdi', foreign(folder.name), folder.name), folder.count, present), folder, redraw))));
  return el('nav', { id: 'folder-list', class: 'folder-list', 'aria-label': text.title }, list, making(redraw));
}

function entry(id, name, count, present) {
  return el('a', {
    href: folderAddress(id), 'data-folder-link': id, 'aria-current': id === present ? 'page' : null,
  }, name, count !== null && [' ', el('small', {}, number(count))]);
}

function dropTarget(link, folder, redraw) {
  const carries = (event) => event.dataTransfer.types.includes(DRAGGED);
  link.addEventListener('dragover', (event) => {
    if (!carries(event)) return;
    event.preventDefault();
    link.dataset.over = '';
  });
  link.addEventListener('dragleave', () => delete link.dataset.over);
  link.addEventListener('drop', (event) => {
    delete link.dataset.over;
    if (!carries(event)) return;
    event.preventDefault();
    const { id, from } = JSON.parse(event.dataTransfer.getData(DRAGGED));
    attempt(async () => {
      await store.moveItem(id, from, folder.id);
      redraw(from);
      notify(filled(text.moved, { folder: folder.name }), [
        [folder.name, folderAddress(folder.id)],
        [text.undo, async () => {
          await attempt(() => store.moveItem(id, folder.id, from));
          redraw(from);
          notify(text.undone);
        }],
      ]);
    });
  });
  return link;
}

function making(redraw) {
  const name = el('input', { id: 'new-folder', type: 'text', maxlength: 200, dir: 'auto', autocomplete: 'off', required: true });
  const form = el('form', { class: 'new-folder' },
    el('label', { for: 'new-folder' }, text.newFolder), name,
    el('button', { id: 'make-folder', type: 'submit', class: 'quiet-button' }, text.create));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const written = normalise('name', name.value);
    if (written) attempt(async () => redraw((await store.makeFolder(written)).id));
  });
  return form;
}
