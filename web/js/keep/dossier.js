import { foreign } from '../drawing/direction.js';
import { credits, originalHost } from '../drawing/credits.js';
import { el } from '../drawing/dom.js';
import { readableAddress } from '../drawing/readable.js';
import { runs } from '../drawing/runs.js';
import { counted, date, day, filled, number } from '../text/format.js';
import { text } from '../text/keep-text.js';
import { announce } from '../shell/announce.js';
import { publicOrigin } from '../shell/site.js';
import { check } from './changes.js';
import { evidenceOf } from './exports.js';
import { attempt } from './notice.js';
import { ALL, folderAddress } from './own-address.js';
import { changeItem, readFolder } from './store.js';
import { described } from './hashes.js';

/**
 * Draws a folder as one document for print: a cover, a list, and every article with its source, date, hash and
 * evidence link. The cover and the list appear at once; the articles follow one by one.
 */
export async function draw({ folder: id }, { signal }) {
  const read = await attempt(() => readFolder(id));
  if (!read) return missing();
  const { folder, items } = read;
  const progress = el('p', { id: 'dossier-progress', class: 'dossier-progress', role: 'status' });
  const articles = el('div', { id: 'dossier-articles', class: 'filling', 'aria-busy': 'true' });
  const rows = contents(items);
  fill(items, { articles, progress, signal });
  return {
    title: `${text.dossierOf}: ${folder.name}`,
    heading: '#dossier-title',
    keys: {},
    nodes: [
      tools(folder, articles),
      progress,
      el('div', { class: 'dossier' }, cover(folder, items), rows, articles),
    ],
  };
}

function missing() {
  return {
    title: text.missingTitle, heading: '#folder-title', keys: {},
    nodes: [el('section', { class: 'message' },
      el('h1', { id: 'folder-title', tabindex: '-1' }, text.missingTitle), el('p', {}, text.missing),
      el('p', {}, el('a', { href: folderAddress(ALL) }, text.title)))],
  };
}

function tools(folder, articles) {
  const print = el('button', { id: 'print-dossier', type: 'button', class: 'main-button' }, text.print);
  print.addEventListener('click', () => window.print());
  const texts = el('input', { id: 'with-texts', type: 'checkbox', checked: true });
  texts.addEventListener('change', () => articles.classList.toggle('without-texts', !texts.checked));
  return el('div', { class: 'dossier-tools' },
    el('a', { id: 'to-folder', class: 'quiet-button', href: folderAddress(folder.id) }, text.toFolder),
    print,
    el('label', {}, texts, ' ', text.withTexts));
}

function cover(folder, items) {
  return el('div', { class: 'cover' },
    el('p', { class: 'cover-kind' }, text.dossierOf),
    el('h1', { id: 'dossier-title', tabindex: '-1', ...foreign(folder.name) }, folder.name),
    folder.note && el('p', { class: 'cover-note', ...foreign(folder.note) }, runs(folder.note)),
    el('p', {}, counted(items.length, text.articles)),
    el('p', {}, filled(text.dossierMade, { day: day(new Date()), archive: new URL(publicOrigin()).host })));
}

function contents(items) {
  const table = el('table', { class: 'contents' },
    el('caption', {}, text.dossierContents),
    el('thead', {}, el('tr', {}, [text.numbers, text.headline, text.outlet, text.date].map((name) => el('th', { scope: 'col' }, name)))),
    el('tbody', {}, items.map((item, at) => el('tr', {},
      el('td', {}, number(at + 1)),
      el('td', foreign(item.title), el('a', { href: `#dossier-${at + 1}` }, item.title.trim() ? runs(item.title) : text.untitled)),
      el('td', {}, el('bdi', {}, runs(item.outlet ?? ''))),
      el('td', {}, date(item.date, 'day') || item.date?.written || '')))));
  table.addEventListener('click', goTo);
  return table;
}

/** Scrolls to an article of the same document. Following the link would draw the whole document again. */
function goTo(event) {
  const link = event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  const heading = document.querySelector(`${link.getAttribute('href')} h2`);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

async function fill(items, { articles, progress, signal }) {
  for (const [at, item] of items.entries()) {
    progress.textContent = filled(text.dossierFilling, { at: number(at + 1), all: number(items.length) });
    const { state, article } = await check(item, signal);
    if (signal.aborted) return;
    const known = state === 'first' ? { ...item, ...described(article) } : item;
    if (state === 'first') await attempt(() => changeItem(item.folder, item.id, described(article)));
    articles.append(section(known, at + 1, state, article));
  }
  articles.setAttribute('aria-busy', 'false');
  progress.textContent = text.dossierReady;
  announce(text.dossierReady);
}

function section(item, at, state, article) {
  const title = item.title.trim();
  return el('article', { id: `dossier-${at}`, class: 'dossier-article', 'data-state': state },
    el('h2', { tabindex: '-1', ...(title && foreign(title)) }, `${number(at)}. `, title ? runs(title) : text.untitled),
    credits(item, 'time'),
    el('dl', { class: 'vouchers' },
      entry(text.source, readableAddress(originalHost(item.url)?.href ?? '')),
      entry(text.hash, item.sha256),
      entry(text.evidence, readableAddress(evidenceOf(item))),
      entry(text.state, text.states[state]),
      state === 'changed' && entry(text.hashNow, article.sha256),
      entry(text.note, item.note),
      entry(text.tagsRead, item.tags.join(text.listComma))),
    el('div', { class: 'dossier-text' }, article
      ? (article.paragraphs ?? []).map((paragraph) => el(paragraph.role === 'subheading' ? 'h3' : 'p', foreign(paragraph.text), runs(paragraph.text)))
      : el('p', {}, text.noText)));
}

function entry(label, value) {
  return value ? el('div', {}, el('dt', {}, label), el('dd', {}, el('bdi', {}, value))) : null;
}
