import { citedParts, wrap } from './cited-text.js';
import { foreign } from '../drawing/direction.js';
import { el } from '../drawing/dom.js';
import { entityAddress } from '../keep/own-address.js';
import { shownValue } from '../narrowing/periods.js';
import { text } from '../text/entity-text.js';
import { filled, number } from '../text/format.js';

/**
 * Draws the people, organisations and places that an article names: links in its text, whose layout does not
 * change, and a list. The Tab key stops in the list only, so that a selection in the text stays close to the
 * buttons that act on it.
 */
export function namesOf({ title, body: inBody }, article, body) {
  const bodyStart = article.title.text.length + 2;
  for (const { name, start, end } of inBody) {
    wrap(citedParts(article, body), bodyStart + start, bodyStart + end,
      () => el('a', { class: 'name-link', href: entityAddress(name), tabindex: '-1' }));
  }
  return list([...title, ...inBody]);
}

function list(mentions) {
  if (mentions.length === 0) return null;
  const counts = new Map();
  for (const { name, facet } of mentions) {
    const found = counts.get(name) ?? { facet, times: 0 };
    counts.set(name, { facet, times: found.times + 1 });
  }
  return el('section', { id: 'names', class: 'neighbours', 'aria-labelledby': 'names-title' },
    el('h2', { id: 'names-title' }, text.inArticle),
    el('ul', { class: 'article-names' }, [...counts].map(([name, { facet, times }]) => el('li', { 'data-kind': facet },
      el('a', { href: entityAddress(name) }, el('bdi', foreign(name), shownValue(facet, name))),
      times > 1 && [' ', el('small', {}, filled(text.times, { count: number(times) }))]))));
}
