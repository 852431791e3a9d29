/**
 * The entries of the browser's history: where each was scrolled to, what had the focus, and which
 * view it was reached from. Kept for the tab, so that a reload finds it again.
 */

import { BASE } from './base.js';

const STORE = 'fihrist.visits';
const KEPT_AT_MOST = 60;

const places = load();
let key = history.state?.key ?? enter(location.href, null);

history.scrollRestoration = 'manual';
addEventListener('pagehide', () => {
  leave();
  store();
});

/**
 * Notes where the present entry stands before another view takes its place. `at` is the element that
 * led away: not every browser gives a clicked link the focus.
 */
export function leave(at = document.activeElement) {
  const focus = at?.closest('li[data-id]')?.dataset.id ?? null;
  places.delete(key);
  places.set(key, { y: Math.round(scrollY), focus });
}

/** Adds an entry; `from` names the view that it was reached from. */
export function push(address, from) {
  key = newKey();
  history.pushState({ key, from }, '', BASE + address);
}

/** Follows the browser to another entry. */
export function arrive() {
  key = history.state?.key ?? enter(location.href, null);
}

/** Where the present entry stood when it was last left. */
export function place() {
  return places.get(key) ?? { y: 0, focus: null };
}

/** The name of the view that the present entry was reached from, if it was one of ours. */
export function cameFrom() {
  return history.state?.from ?? null;
}

function enter(address, from) {
  const entered = newKey();
  history.replaceState({ key: entered, from }, '', address);
  return entered;
}

function newKey() {
  return `${Date.now()}-${Math.random()}`;
}

function load() {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(STORE) ?? '[]'));
  } catch {
    return new Map();
  }
}

function store() {
  try {
    sessionStorage.setItem(STORE, JSON.stringify([...places].slice(-KEPT_AT_MOST)));
  } catch {
    // A browser that keeps nothing only loses its scroll position.
  }
}
