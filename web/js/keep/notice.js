import { announce } from '../shell/announce.js';
import { el } from '../drawing/dom.js';
import { filled, number } from '../text/format.js';
import { text } from '../text/keep-text.js';
import { FullError, MAX_FOLDERS, MAX_ITEMS } from './store.js';

/**
 * Says what was done in a bar at the foot of the window, with buttons that go on from there:
 * `[label, press]` or `[label, href]`. The bar stays until it is closed, another is shown, or the reader
 * follows a link.
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

// After the page has read where the link leads.
document.addEventListener('click', (event) => event.target.closest?.('a[href]') && setTimeout(dismiss));

export function dismiss() {
  const bar = document.getElementById('keep-notice');
  if (bar?.contains(document.activeElement)) document.getElementById('main').focus({ preventScroll: true });
  bar?.remove();
}

/** Says why nothing was kept. */
function notifyFailure(failure) {
  if (failure instanceof FullError) {
    const most = { folders: MAX_FOLDERS, items: MAX_ITEMS }[failure.message];
    notify(filled(text.full[failure.message], { most: number(most) }));
    return;
  }
  console.info(failure);
  notify(filled(text.failed, { reason: failure?.name ?? String(failure) }));
}

/** Runs what keeps something; a failure is said. What it came to, or undefined. */
export async function attempt(work) {
  try {
    return await work();
  } catch (failure) {
    notifyFailure(failure);
    return undefined;
  }
}

/** Where bars stand: after the main part, so that Tab goes on to them from there. */
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
