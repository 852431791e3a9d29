import { articleNames, Problem } from '../shell/api.js';
import { citedParts, wrap } from './cited-text.js';
import { el } from '../drawing/dom.js';
import { entityAddress } from '../keep/own-address.js';

/**
 * The people, organisations and places that an article names, as links in its text. The text is there
 * before them and does not move. The Tab key stops at the first mention of each name only.
 */
export async function linkNames(told, body, signal, again) {
  const names = await articleNames(told.id, signal, again).catch((failure) => {
    if (failure instanceof Problem || failure.name === 'AbortError') return null;
    throw failure;
  });
  if (!names || signal.aborted) return;
  const before = told.title.text.length + 2;
  const seen = new Set();
  for (const { name, start, end } of names.body) {
    const links = wrap(citedParts(told, body), before + start, before + end, () => el('a', {
      class: 'name-link', href: entityAddress(name), tabindex: seen.has(name) ? '-1' : null,
    }));
    // A name of two lines or with a mark in it is several links; one stop is enough.
    for (const link of links.slice(1)) link.setAttribute('tabindex', '-1');
    seen.add(name);
  }
}
