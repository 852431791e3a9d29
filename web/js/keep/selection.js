import { el } from '../drawing/dom.js';
import { counted, filled } from '../text/format.js';
import { text } from '../text/keep-text.js';
import { chooser } from './chooser.js';
import { attempt, bars, dismiss } from './notice.js';
import { addTo, currentFolder, currentName } from './star-actions.js';

/**
 * The selected articles. A selection spans pages of results and lasts until the articles are put into a folder
 * or the selection is cleared.
 */

const MAX_SELECTED = 1_000;

const chosen = new Map();

export function selected() {
  return [...chosen.values()];
}

export function setSelected(record, wanted) {
  if (wanted && chosen.size < MAX_SELECTED) chosen.set(record.id, record);
  else chosen.delete(record.id);
}

/** Shows the bar with the actions for the selected articles, or removes it when none is selected. */
export async function drawSelection() {
  const name = chosen.size > 0 ? await attempt(currentName) : null;
  const present = document.getElementById('keep-selection');
  document.body.toggleAttribute('data-selecting', chosen.size > 0);
  if (chosen.size === 0) {
    present?.remove();
    return;
  }
  dismiss();
  const bar = present ?? bars().appendChild(makeBar());
  bar.querySelector('p').textContent = counted(chosen.size, text.selected);
  bar.querySelector('#add-selected').textContent = filled(text.addSelected, { folder: name ?? text.defaultName });
}

/** Clears the selection. */
export function clearSelection() {
  chosen.clear();
  for (const box of document.querySelectorAll('[data-select]')) box.checked = false;
  const held = document.getElementById('keep-selection')?.contains(document.activeElement);
  drawSelection();
  if (held) document.getElementById('main').focus({ preventScroll: true });
}

function makeBar() {
  return el('section', { id: 'keep-selection', class: 'keep-bar', 'aria-label': text.selectionLabel },
    el('p', { role: 'status' }),
    button('add-selected', '', addSelected),
    button('choose-for-selected', text.otherFolder, async () => {
      if (await chooser(selected())) clearSelection();
      else drawSelection();
    }),
    button('select-all', text.selectAll, selectAll),
    button('clear-selection', text.clear, clearSelection));
}

function addSelected() {
  return attempt(async () => {
    await addTo(await currentFolder(), selected());
    clearSelection();
  });
}

function selectAll() {
  for (const box of document.querySelectorAll('[data-select]')) {
    setSelected(box.record, true);
    box.checked = chosen.has(box.record.id);
  }
  drawSelection();
}

function button(id, label, press) {
  const element = el('button', { id, type: 'button', class: 'quiet-button' }, label);
  element.addEventListener('click', press);
  return element;
}
