import { announce } from '../shell/announce.js';
import { el } from '../drawing/dom.js';
import { counted, filled, number } from '../text/format.js';
import { text } from '../text/keep-text.js';
import { checkItems } from './changes.js';
import { drawItem, showState } from './folder-item.js';
import { attempt } from './notice.js';
import * as store from './store.js';

/** The media type of the data of a dragged article: `{id, from}` as JSON. */
export const DRAGGED = 'application/x-fihrist-article';

/** Draws the articles of a folder in the reader's order, and checks whether each has changed since it was kept. */
export function folderItems(folder, items, signal) {
  const list = el('ol', { id: 'kept', class: 'kept-list', 'aria-label': text.itemsLabel },
    items.map((item) => drawItem(item)));
  const checked = el('p', { id: 'checked', class: 'checked' });
  const again = el('button', { id: 'check-again', type: 'button', class: 'quiet-button' }, text.checkAgain);
  const run = () => checkAll(folder, list, checked, signal);
  again.addEventListener('click', run);
  wireMoving(folder, list);
  run();
  return [el('div', { class: 'checked-bar' }, checked, again), tagFilter(items, list), list];
}

async function checkAll(folder, list, place, signal) {
  const { items } = await store.readFolder(folder.id) ?? { items: [] };
  const counts = { same: 0, changed: 0, gone: 0, first: 0, unknown: 0 };
  let at = 0;
  delete place.dataset.done;
  await checkItems(items, signal, (item, state, article) => {
    counts[state] += 1;
    at += 1;
    place.textContent = filled(text.checking, { at: number(at), all: number(items.length) });
    showState(list.querySelector(`[data-id="${CSS.escape(item.id)}"]`), item, state, article);
  });
  if (signal.aborted) return;
  place.textContent = `${counted(items.length, text.checked)} ${findings(counts)}`;
  place.dataset.done = '';
  announce(place.textContent);
}

function findings({ changed, gone, unknown }) {
  const found = [
    changed > 0 && counted(changed, text.changedCount),
    gone > 0 && counted(gone, text.goneCount),
    unknown > 0 && counted(unknown, text.unknownCount),
  ].filter(Boolean);
  return found.length > 0 ? `${found.join(text.listComma)}.` : text.allSame;
}

/** A choice of tags that shows only the articles with the chosen tag; null when no article has a tag. */
function tagFilter(items, list) {
  const tags = [...new Set(items.flatMap((item) => item.tags))];
  if (tags.length === 0) return null;
  const choice = el('select', { id: 'tag-filter', 'aria-label': text.tagsLabel },
    el('option', { value: '' }, text.allTags),
    tags.map((tag) => el('option', { value: tag }, tag)));
  choice.addEventListener('change', () => {
    for (const entry of list.children) {
      entry.hidden = Boolean(choice.value) && !JSON.parse(entry.dataset.tags).includes(choice.value);
    }
  });
  return el('p', { class: 'tag-filter' }, choice);
}

/**
 * Lets the reader change the order: with the arrow keys on a handle, or by dragging the handle onto another
 * article.
 */
function wireMoving(folder, list) {
  const save = () => attempt(() => store.arrange(folder.id, [...list.children].map(({ dataset }) => dataset.id)));
  const step = (entry, by) => {
    const neighbour = by < 0 ? entry.previousElementSibling : entry.nextElementSibling;
    if (!neighbour) return;
    if (by < 0) neighbour.before(entry);
    else neighbour.after(entry);
    sayPlace(entry);
    save();
  };
  list.addEventListener('keydown', (event) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!by || !event.target.matches('.handle')) return;
    event.preventDefault();
    step(event.target.closest('li'), by);
    event.target.focus();
  });
  list.addEventListener('click', (event) => {
    const button = event.target.closest('[data-step]');
    if (!button) return;
    step(button.closest('li.kept'), Number(button.dataset.step));
    button.focus();
  });
  wireDragging(folder, list, save);
}

function wireDragging(folder, list, save) {
  let dragged = null;
  list.addEventListener('dragstart', (event) => {
    dragged = event.target.closest?.('.handle')?.closest('li') ?? null;
    if (!dragged) return;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData(DRAGGED, JSON.stringify({ id: dragged.dataset.id, from: folder.id }));
    event.dataTransfer.setDragImage(dragged, 20, 20);
    dragged.dataset.dragged = '';
  });
  list.addEventListener('dragover', (event) => {
    const over = dragged && event.target.closest?.('li.kept');
    if (!over) return;
    event.preventDefault();
    if (over === dragged) return;
    const { top, height } = over.getBoundingClientRect();
    if (event.clientY < top + height / 2) over.before(dragged);
    else over.after(dragged);
  });
  list.addEventListener('drop', (event) => dragged && event.preventDefault());
  list.addEventListener('dragend', () => {
    if (!dragged) return;
    delete dragged.dataset.dragged;
    // An article that was dropped onto another folder is no longer in this list.
    if (dragged.isConnected) save();
    dragged = null;
  });
}

function sayPlace(entry) {
  const all = [...entry.parentElement.children];
  announce(filled(text.place, { at: number(all.indexOf(entry) + 1), all: number(all.length) }));
}
