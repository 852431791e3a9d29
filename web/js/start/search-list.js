import { announce } from '../shell/announce.js';
import { foreign } from '../drawing/direction.js';
import { el } from '../drawing/dom.js';
import { counted, day, filled } from '../text/format.js';
import { addFile, asFile, forget, forgetAll, letRemember, searches } from './searches.js';
import { text } from '../text/text.js';

const RECENT_SHOWN = 10;

/** The reader's own searches on the first view: those saved, those of late, and what to do with them. */
export function searchList() {
  const place = el('section', { id: 'searches', class: 'searches', 'aria-label': text.searchesLabel });
  draw(place);
  return place;
}

function draw(place) {
  const { saved, recent, remembers } = searches();
  const redraw = () => draw(place);
  place.replaceChildren(...[
    list('saved', text.savedTitle, saved, redraw),
    list('recent', text.recentTitle, recent.slice(0, RECENT_SHOWN), redraw),
    el('details', { id: 'searches-more', open: place.querySelector('details')?.open },
      el('summary', {}, text.searchesMore),
      el('p', {}, text.searchesKept),
      memory(remembers, redraw),
      el('p', { class: 'searches-files' }, saving(), loading(redraw))),
  ].filter(Boolean));
}

function list(kind, title, entries, redraw) {
  if (entries.length === 0) return null;
  return el('div', { class: 'searches-list', 'data-kind': kind },
    el('h2', {}, title, ' ', button(`forget-${kind}`, text.forgetAll, () => {
      forgetAll(kind);
      done(redraw);
    })),
    el('ul', {}, entries.map(({ address, q, at }) => el('li', {},
      el('a', { href: address }, el('bdi', foreign(q), q)),
      el('small', {}, day(at)),
      button(null, text.forget, () => {
        forget(kind, address);
        done(redraw);
      }, { 'aria-label': filled(text.forgetNamed, { q }) })))));
}

/** What had the focus is gone: it stays in the section. */
function done(redraw) {
  redraw();
  document.querySelector('#searches a, #searches summary').focus();
  announce(text.forgotten);
}

function memory(remembers, redraw) {
  const box = el('input', { id: 'remember', type: 'checkbox', checked: remembers });
  box.addEventListener('change', () => {
    letRemember(box.checked);
    redraw();
    document.getElementById('remember').focus();
  });
  return el('p', {}, el('label', {}, box, ' ', text.remember));
}

function saving() {
  return button('save-searches', text.searchesToFile, () => {
    const address = URL.createObjectURL(new Blob([asFile()], { type: 'application/json' }));
    el('a', { href: address, download: 'fihrist-searches.json' }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  });
}

function loading(redraw) {
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
  const made = el('button', { id, type: 'button', class: 'quiet-button', ...attributes }, label);
  made.addEventListener('click', press);
  return made;
}
