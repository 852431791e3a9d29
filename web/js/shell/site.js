/**
 * What the operator set for this site: labels of facet values, and the address under which others
 * reach it. Asked for once; where it cannot be had, values are shown as they are.
 */
import { BASE } from './base.js';
import { language } from '../text/language.js';

const PATIENCE_MILLIS = 10_000;
const OWN_MACHINE = /^(localhost|127(\.\d+){3}|\[::1\])$/;

let known = { labels: {}, publicAddress: '' };
let asking = null;

/** Waits until it is known. */
export function siteIsKnown() {
  asking ??= ask();
  return asking;
}

async function ask() {
  try {
    const told = sent() ?? await fetched();
    known = { labels: told.labels ?? {}, publicAddress: told.publicAddress ?? '' };
  } catch {
    // The page works without it.
  }
}

/** A page that was sent joined brings it along. */
function sent() {
  const block = document.getElementById('site');
  return block && JSON.parse(block.textContent);
}

async function fetched() {
  const response = await fetch(`${BASE}/site.json`, { signal: AbortSignal.timeout(PATIENCE_MILLIS) });
  return response.ok ? response.json() : {};
}

/** A value of a facet as a reader knows it. */
export function label(facet, value) {
  return known.labels[facet]?.[value.toLowerCase()]?.[language] ?? value;
}

/** Where links that are given away begin. */
export function publicOrigin() {
  return known.publicAddress || location.origin + BASE;
}

/** Whether such links open on this machine alone. */
export function isOnlyHere() {
  return OWN_MACHINE.test(new URL(publicOrigin()).hostname);
}
