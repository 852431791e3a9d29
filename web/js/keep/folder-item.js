import { articleAddress } from '../shell/address.js';
import { announce } from '../shell/announce.js';
import { credits } from '../drawing/credits.js';
import { foreign } from '../drawing/direction.js';
import { el, icon } from '../drawing/dom.js';
import { runs } from '../drawing/runs.js';
import { day, filled } from '../text/format.js';
import { text } from '../text/keep-text.js';
import { normalise, normaliseTags } from './folder-file.js';
import { described } from './hashes.js';
import { attempt } from './notice.js';
import { changesSince } from '../article/versions.js';
import { selectBox, star } from './star.js';
import { chooseFolders, takeOut } from './star-actions.js';
import * as store from './store.js';

/** One article of a folder: its headline and credits, the result of the check, its note and its tags. */

const GRIP = 'M9 6h.01M9 12h.01M9 18h.01M15 6h.01M15 12h.01M15 18h.01';
const UP = 'm6 15 6-6 6 6';
const DOWN = 'm6 9 6 6 6-6';

export function drawItem(item) {
  const title = item.title.trim();
  const entry = el('li', { class: 'kept', 'data-id': item.id, 'data-tags': JSON.stringify(item.tags) },
    handle(title),
    el('article', {},
      el('h2', { class: 'hit-title', ...(title && foreign(title)) },
        el('a', { href: articleAddress(item.id), class: title ? null : 'untitled' }, title ? runs(title) : text.untitled)),
      credits(item, 'day'),
      el('p', { class: 'state', 'data-state': 'waiting' }, text.states.waiting),
      remarks(item),
      editing(item)),
    el('div', { class: 'hit-tools' }, star(item), selectBox(item)));
  return entry;
}

/** Shows the state that a check found. */
export function showState(entry, item, state, article) {
  if (!entry) return;
  const place = entry.querySelector('.state');
  place.dataset.state = state;
  place.replaceChildren(el('span', {}, text.states[state]));
  if (state === 'changed') place.append(' ', ...difference(entry, item, article));
}

function difference(entry, item, article) {
  const accept = button(text.accept, () => attempt(async () => {
    await store.changeItem(item.folder, item.id, described(article));
    showState(entry, item, 'same', article);
    entry.querySelector('a').focus();
    announce(text.accepted);
  }), { class: 'quiet-button accept' });
  return [...changesSince(item.id, item.sha256), ' ', accept, el('small', { class: 'hash-pair' }, filled(text.hashes, { old: item.sha256, now: article.sha256 }))];
}

function handle(title) {
  return el('button', {
    type: 'button', class: 'handle', draggable: 'true',
    'aria-label': filled(text.handle, { title: title.slice(0, 120) || text.untitled }),
  }, icon(GRIP));
}

/** The note and the tags in the reading view. */
function remarks(item) {
  const place = el('div', { class: 'remarks' });
  fillRemarks(place, item);
  return place;
}

function fillRemarks(place, { note, tags, added }) {
  place.replaceChildren(...[
    note && el('p', { class: 'item-note', ...foreign(note) }, runs(note)),
    el('p', { class: 'item-tags' }, el('small', {}, filled(text.added, { day: day(added) })),
      tags.map((tag) => [' ', el('span', { class: 'tag', ...foreign(tag) }, tag)]).flat()),
  ].filter(Boolean));
}

function editing(item) {
  const note = el('textarea', { rows: 3, maxlength: 4_000, dir: 'auto', class: 'note-field' });
  note.value = item.note;
  const tags = el('input', { type: 'text', maxlength: 1_300, dir: 'auto', class: 'tags-field', autocomplete: 'off' });
  tags.value = item.tags.join(text.listComma);
  const details = el('details', { class: 'editing' },
    el('summary', {}, text.edit),
    el('label', {}, el('span', {}, text.note), note),
    el('label', {}, el('span', {}, text.tags), tags),
    el('p', { class: 'item-tools' },
      step(-1, UP, text.up), step(1, DOWN, text.down),
      button(text.more, () => chooseFolders(item.id)),
      button(text.takeOut, () => attempt(async () => {
        await takeOut(item.id, item.folder);
        leave(details.closest('li'));
      }), { class: 'quiet-button take-out' })));
  const save = () => attempt(async () => {
    const changes = { note: normalise('note', note.value), tags: normaliseTags(tags.value.split(/[,،;؛\n]/)) };
    await store.changeItem(item.folder, item.id, changes);
    details.closest('li').dataset.tags = JSON.stringify(changes.tags);
    fillRemarks(details.previousElementSibling, { ...item, ...changes });
  });
  note.addEventListener('change', save);
  tags.addEventListener('change', save);
  return details;
}

/** Moves the focus to the neighbour of an article that is removed. */
function leave(entry) {
  const next = entry.nextElementSibling ?? entry.previousElementSibling;
  (next?.querySelector('a') ?? document.getElementById('folder-title')).focus();
  entry.remove();
}

function step(by, path, label) {
  return el('button', { type: 'button', class: 'quiet-button', 'data-step': by, 'aria-label': label, title: label }, icon(path));
}

function button(label, press, attributes = {}) {
  const element = el('button', { type: 'button', class: 'quiet-button', ...attributes }, label);
  element.addEventListener('click', press);
  return element;
}
