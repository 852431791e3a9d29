/**
 * The operator's settings for this site: labels of facet values, and the public address. They are fetched once.
 * If they cannot be fetched, facet values are shown without labels.
 */
import { BASE } from './base.js';
import { language } from '../text/language.js';

const PATIENCE_MILLIS = 10_000;
const OWN_MACHINE = /^(localhost|127(\.\d+){3}|\[::1\])$/;

let known = { labels: {}, publicAddress: '' };
let loading = null;

/** Waits until the settings are loaded, or loading them has failed. */
export function siteIsKnown() {
  loading ??= load();
  return loading;
}

async function load() {
  try {
    const settings = embedded() ?? await fetched();
    known = { labels: settings.labels ?? {}, publicAddress: settings.publicAddress ?? '' };
  } catch {
    // The page works without it.
  }
}

/** The settings that a bundled page contains; null in an unbundled page. */
function embedded() {
  const block = document.getElementById('site');
  return block && JSON.parse(block.textContent);
}

async function fetched() {
  const response = await fetch(`${BASE}/site.json`, { signal: AbortSignal.timeout(PATIENCE_MILLIS) });
  return response.ok ? response.json() : {};
}

/** The label of a facet value, or the value itself if it has no label. */
export function label(facet, value) {
  return known.labels[facet]?.[value.toLowerCase()]?.[language] ?? value;
}

/** The beginning of links that readers share. */
export function publicOrigin() {
  return known.publicAddress || location.origin + BASE;
}

/** Whether shared links open on this machine only. */
export function isLocalOnly() {
  return OWN_MACHINE.test(new URL(publicOrigin()).hostname);
}
