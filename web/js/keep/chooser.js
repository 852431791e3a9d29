import { foreign } from '../drawing/direction.js';
import { el } from '../drawing/dom.js';
import { counted } from '../text/format.js';
import { text } from '../text/keep-text.js';
import { normalise } from './folder-file.js';
import { fillHashes } from './hashes.js';
import { attempt, dismiss } from './notice.js';
import { remember } from './star-actions.js';
import * as store from './store.js';

/**
 * Opens a dialog that shows in which folders articles are, and adds or removes them. Resolves when the dialog
 * is closed; true if the articles were added to a folder.
 */
export async function chooser(records) {
  dismiss();
  let kept = false;
  const put = async (folder) => {
    await store.addTo(folder, records);
    remember(folder);
    fillHashes(folder, records);
    kept = true;
  };
  const list = el('ul', { class: 'chooser-list' });
  const name = el('input', { id: 'chooser-name', type: 'text', maxlength: 200, dir: 'auto', autocomplete: 'off' });
  const making = el('form', { class: 'chooser-new' },
    el('label', { for: 'chooser-name' }, text.newFolder), name,
    el('button', { type: 'submit', class: 'quiet-button' }, text.create));
  const done = el('button', { type: 'button', class: 'main-button' }, text.done);
  const dialog = el('dialog', { id: 'chooser', 'aria-labelledby': 'chooser-title' },
    el('h2', { id: 'chooser-title' }, text.chooserTitle),
    el('p', { class: 'chooser-what', ...(records.length === 1 && foreign(records[0].title)) },
      records.length === 1 ? records[0].title.slice(0, 120) || text.untitled : counted(records.length, text.articles)),
    list, making, done);
  const closed = new Promise((resolve) => dialog.addEventListener('close', resolve));
  making.addEventListener('submit', (event) => {
    event.preventDefault();
    attempt(() => make(records, { name, list, put }));
  });
  done.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
  await attempt(() => fill(list, records, put));
  (list.querySelector('input') ?? name).focus();
  await closed;
  dialog.remove();
  return kept;
}

async function make(records, { name, list, put }) {
  const folder = normalise('name', name.value);
  if (!folder) return name.focus();
  const created = await store.makeFolder(folder);
  await put(created.id);
  name.value = '';
  await fill(list, records, put);
  return list.querySelector(`[data-folder="${created.id}"]`)?.focus();
}

async function fill(list, records, put) {
  const [all, kept] = [await store.folders(), await store.keptArticles()];
  const inside = (folder) => records.filter(({ id }) => kept.get(id)?.has(folder.id)).length;
  list.replaceChildren(...all.map((folder) => el('li', {}, row(folder, { inside: inside(folder), records, put }))));
  if (all.length === 0) list.replaceChildren(el('li', {}, text.chooserNone));
}

function row(folder, { inside, records, put }) {
  const box = el('input', { type: 'checkbox', 'data-folder': folder.id, checked: inside === records.length });
  box.indeterminate = inside > 0 && inside < records.length;
  box.addEventListener('change', () => attempt(() => (
    box.checked ? put(folder.id) : store.takeFrom(folder.id, records.map(({ id }) => id)))));
  return el('label', {}, box, ' ', el('bdi', foreign(folder.name), folder.name));
}
