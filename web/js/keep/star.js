import { el, icon } from '../drawing/dom.js';
import { withStyles } from '../drawing/styles.js';
import { listen } from '../shell/keyboard.js';
import { filled } from '../text/format.js';
import { text } from '../text/star-text.js';

/**
 * The star that keeps an article, and the box that selects a hit. Their actions are loaded after the page is
 * drawn (star-actions.js).
 */

const STAR = 'm12 3.5 2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9-4.3-4.1 5.9-.8z';

const actions = () => Promise.all([import('./star-actions.js'), withStyles('keep/keep-bars')]).then(([loaded]) => loaded);

/** The star and the box of a hit, or of an article in a folder. */
export function hitTools(hit) {
  return el('div', { class: 'hit-tools' }, star(hit), selectBox(hit));
}

/** A button that keeps an article. It is pressed when the article is in a folder. */
export function star(article, label = null) {
  const button = el('button', {
    type: 'button', class: label ? 'keep-star quiet-button' : 'keep-star', 'data-star': article.id, 'aria-pressed': 'false',
    'aria-label': label ? null : filled(text.star, { title: titleOf(article) }), title: text.starTip,
  }, icon(STAR), label && ' ', label);
  button.record = recordOf(article);
  button.addEventListener('click', async () => (await actions()).toggle(button.record));
  actions().then(({ showStar }) => showStar(button)).catch(() => {});
  return button;
}

/** A box that selects an article, so that it can be put into a folder together with others. */
export function selectBox(article) {
  const box = el('input', {
    type: 'checkbox', class: 'select-hit', 'data-select': article.id,
    'aria-label': filled(text.select, { title: titleOf(article) }), title: text.selectTip,
  });
  box.record = recordOf(article);
  // A box may be pressed before its action is loaded. From then on it must show the reader's choice.
  let pressed = false;
  box.addEventListener('change', async () => {
    pressed = true;
    const { checked } = box;
    (await actions()).select(box.record, checked);
  });
  actions().then(({ showBox }) => !pressed && showBox(box)).catch(() => {});
  return box;
}

/** Connects the keys that keep or select the focused hit, or the open article. */
export function wireStars() {
  listen(() => ({
    s: () => press('[data-star]'),
    x: () => press('[data-select]'),
    f: () => openFolders(),
  }), {});
}

/** The data of an article that a folder stores, from a hit or from a whole article. */
function recordOf({ id, title, outlet = '', author = '', place = '', date = {}, url = '', sha256 = '' }) {
  return { id, title: title?.text ?? title ?? '', outlet, author, place, date: date ?? {}, url, sha256 };
}

function press(tool) {
  const found = inFocus()?.querySelector(tool);
  found?.click();
  return Boolean(found);
}

function openFolders() {
  const place = inFocus();
  actions().then(({ chooseFolders }) => chooseFolders(place?.querySelector('[data-star]')?.dataset.star ?? null));
  return true;
}

/** The hit that has the focus, or else the open article. */
function inFocus() {
  return document.activeElement?.closest('.hit, .kept') ?? document.querySelector('#article');
}

function titleOf({ title }) {
  return (title?.text ?? title ?? '').trim().slice(0, 120) || text.untitled;
}
