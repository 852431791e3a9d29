import { announce } from '../shell/announce.js';
import { el } from '../drawing/dom.js';
import { filled, number } from '../text/format.js';
import { text } from '../text/keep-text.js';
import { FullError, MAX_FOLDERS, MAX_ITEMS } from './store.js';

/**
 * Shows a message in a bar at the bottom of the window, with buttons for next steps: `[label, press]` or
 * `[label, href]`. The bar stays until it is closed, another is shown, or the reader follows a link.
 */
export function notify(message, actions = []) {
  const close = el('button', { type: 'button', class: 'notice-close', 'aria-label': text.dismiss }, '×');
  const bar = el('section', { id: 'keep-notice', class: 'keep-bar', 'aria-label': message },
    el('p', {}, message),
    actions.map(([label, act]) => action(label, act)), close);
  close.addEventListener('click', dismiss);
  dismiss();
  bars().prepend(bar);
  announce(message);
}

// The bar is removed after the page has handled the click.
document.addEventListener('click', (event) => event.target.closest?.('a[href]') && setTimeout(dismiss));

export function dismiss() {
  const bar = document.getElementById('keep-notice');
  if (bar?.contains(document.activeElement)) document.getElementById('main').focus({ preventScroll: true });
  bar?.remove();
}

/** Shows why nothing was stored. */
function notifyFailure(failure) {
  if (failure instanceof FullError) {
    const most = { folders: MAX_FOLDERS, items: MAX_ITEMS }[failure.message];
    notify(filled(text.full[failure.message], { most: number(most) }));
    return;
  }
  console.info(failure);
  notify(filled(text.failed, { reason: failure?.name ?? String(failure) }));
}

/** Runs a task that stores something, and shows its failure. Returns its result, or undefined after a failure. */
export async function attempt(work) {
  try {
    return await work();
  } catch (failure) {
    notifyFailure(failure);
    return undefined;
  }
}

/** The element for bars. It follows the main part, so that the Tab key moves from there to the bars. */
export function bars() {
  const present = document.getElementById('keep-bars');
  if (present) return present;
  const place = el('div', { id: 'keep-bars', class: 'keep-bars' });
  document.getElementById('main').after(place);
  return place;
}

function action(label, act) {
  if (typeof act === 'string') return el('a', { href: act, class: 'quiet-button' }, label);
  const button = el('button', { type: 'button', class: 'quiet-button' }, label);
  button.addEventListener('click', act);
  return button;
}
