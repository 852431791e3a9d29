import { readAddress, resultsAddress } from '../shell/address.js';
import { announce } from '../shell/announce.js';
import { foreign } from '../drawing/direction.js';
import { el } from '../drawing/dom.js';
import { counted, day, filled } from '../text/format.js';
import { withNarrowing } from '../narrowing/narrowing.js';
import { describeFilters } from '../results/search-words.js';
import { addFile, asFile, forget, forgetAll, storeRecent, rename, searches } from './searches.js';
import { text as words } from '../text/results-text.js';
import { text } from '../text/text.js';

const RECENT_SHOWN = 10;

/**
 * The reader's saved and recent searches on the start view. `added` maps the address of a saved search to the
 * number of articles that are new.
 */
export function searchList(added) {
  const place = el('section', { id: 'searches', class: 'searches', 'aria-label': text.searchesLabel });
  draw(place, added);
  return place;
}

function draw(place, added) {
  const { saved, recent, remembers } = searches();
  const redraw = () => draw(place, added);
  place.replaceChildren(...[
    list('saved', text.savedTitle, saved, redraw, added),
    list('recent', text.recentTitle, recent.slice(0, RECENT_SHOWN), redraw, new Map()),
    el('details', { id: 'searches-more', open: place.querySelector('details')?.open },
      el('summary', {}, text.searchesMore),
      el('p', {}, text.searchesKept),
      recentSwitch(remembers, redraw),
      el('p', { class: 'searches-files' }, exportButton(), importField(redraw))),
  ].filter(Boolean));
}

function list(kind, title, entries, redraw, added) {
  if (entries.length === 0) return null;
  return el('div', { class: 'searches-list', 'data-kind': kind },
    el('h2', {}, title, ' ', button(`forget-${kind}`, text.forgetAll, () => {
      forgetAll(kind);
      redrawn(redraw);
    })),
    el('ul', {}, entries.map((entry) => item(kind, entry, redraw, added.get(entry.address)))));
}

/** Draws a search: its name or query, then its filters, which distinguish searches with the same query. */
function item(kind, entry, redraw, added) {
  const { address, at, name } = entry;
  const view = readAddress(address.slice(1));
  const q = view.q || words.everything;
  const filters = describeFilters(view);
  const label = [name || q, ...filters].join(' · ');
  return el('li', { 'data-address': address },
    el('span', { class: 'search-said' },
      el('a', { href: address }, el('bdi', foreign(name || q), name || q)),
      name && el('bdi', { class: 'search-words', ...foreign(q) }, q),
      filters.length > 0 && el('span', { class: 'search-filters' }, filters.join(' · '))),
    added && el('a', { class: 'search-new', href: resultsAddress(withNarrowing(view, { sort: 'newest' })), 'data-new': added },
      counted(added, text.newSince)),
    el('small', {}, day(at)),
    kind === 'saved' && button(null, text.rename, ({ currentTarget }) => askName(entry, currentTarget, redraw),
      { class: 'quiet-button rename', 'aria-label': filled(text.renameNamed, { q: label }) }),
    button(null, text.forget, () => {
      forget(kind, address);
      redrawn(redraw);
    }, { class: 'quiet-button forget', 'aria-label': filled(text.forgetNamed, { q: label }) }));
}

/** Replaces the button with a field for the name. Enter and leaving the field store the name, Esc does not. */
function askName({ address, name }, asker, redraw) {
  const field = el('input', { class: 'name-field', type: 'text', dir: 'auto', maxlength: 120, 'aria-label': text.nameField });
  field.value = name;
  let kept = false;
  const keep = (keeps) => {
    if (kept) return;
    kept = true;
    if (keeps) rename(address, field.value);
    redraw();
    document.querySelector(`#searches li[data-address="${CSS.escape(address)}"] .rename`)?.focus();
  };
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    keep(event.key === 'Enter');
  });
  field.addEventListener('blur', () => keep(true));
  asker.replaceWith(field);
  field.focus();
}

/** Draws the list again. The focused element was removed, so the focus moves within the section. */
function redrawn(redraw) {
  redraw();
  document.querySelector('#searches a, #searches summary').focus();
  announce(text.forgotten);
}

function recentSwitch(remembers, redraw) {
  const box = el('input', { id: 'remember', type: 'checkbox', checked: remembers });
  box.addEventListener('change', () => {
    storeRecent(box.checked);
    redraw();
    document.getElementById('remember').focus();
  });
  return el('p', {}, el('label', {}, box, ' ', text.remember));
}

function exportButton() {
  return button('save-searches', text.searchesToFile, () => {
    const address = URL.createObjectURL(new Blob([asFile()], { type: 'application/json' }));
    el('a', { href: address, download: 'fihrist-searches.json' }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  });
}

function importField(redraw) {
  const file = el('input', { id: 'load-searches', type: 'file', accept: '.json,application/json', class: 'unseen' });
  file.addEventListener('change', async () => {
    const added = addFile(await file.files[0].text());
    redraw();
    document.getElementById('load-searches').focus();
    announce(added < 0 ? text.searchesNotRead : counted(added, text.searchesRead));
  });
  return el('label', { class: 'quiet-button' }, file, text.searchesFromFile);
}

function button(id, label, press, attributes = {}) {
  const element = el('button', { id, type: 'button', class: 'quiet-button', ...attributes }, label);
  element.addEventListener('click', press);
  return element;
}
