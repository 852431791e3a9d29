/**
 * Remembers for each entry of the browser's history its scroll position, the hit that had the focus, and the
 * view from which it was reached. The data is stored for the tab, so that a reload finds it.
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
 * Stores the scroll position and focus of the current entry before another view replaces it. `at` is the
 * element that the reader used; it is passed because not every browser focuses a clicked link.
 */
export function leave(at = document.activeElement) {
  const focus = at?.closest('li[data-id]')?.dataset.id ?? null;
  places.delete(key);
  places.set(key, { y: Math.round(scrollY), focus });
}

/** Adds an entry. `from` names the view from which it is reached. */
export function push(address, from) {
  key = newKey();
  history.pushState({ key, from }, '', BASE + address);
}

/** Switches to the entry that the browser moved to. */
export function arrive() {
  key = history.state?.key ?? enter(location.href, null);
}

/** The scroll position and focus of the current entry when it was last left: `{y, focus}`. */
export function savedPlace() {
  return places.get(key) ?? { y: 0, focus: null };
}

/** The name of the view from which the current entry was reached; null for an entry that this page did not add. */
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
    // Storage is not available: only the scroll position is lost.
  }
}
