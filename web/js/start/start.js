import { resultsAddress } from '../shell/address.js';
import { health, Problem } from '../shell/api.js';
import { foreign } from '../drawing/direction.js';
import { el } from '../drawing/dom.js';
import { counted, day, filled } from '../text/format.js';
import { drawProblem } from '../shell/problems.js';
import { searchList } from './search-list.js';
import { text } from '../text/text.js';

/** The first view: what this is, a few searches to try, and how much there is to search. */
export async function start(view, { signal, retry }) {
  const holdings = el('p', { id: 'holdings', class: 'holdings' });
  fillHoldings(holdings, signal, retry);
  return {
    title: '',
    heading: '#q',
    keys: {},
    nodes: [
      el('h1', { class: 'tagline' }, text.tagline),
      el('nav', { id: 'examples', class: 'examples', 'aria-label': text.examplesLabel },
        el('span', { class: 'examples-label', 'aria-hidden': 'true' }, text.examplesLabel),
        el('ul', {}, text.examples.map((q) =>
          el('li', {}, el('a', { href: resultsAddress({ q }) }, el('bdi', foreign(q), q)))))),
      holdings,
      searchList(),
    ],
  };
}

/** The view does not wait for this: its line is kept free. */
async function fillHoldings(line, signal, retry) {
  try {
    const { articles, builtAt } = await health(signal);
    line.dataset.articles = articles;
    line.textContent = filled(text.holdings, { articles: counted(articles, text.articles), built: day(builtAt) });
  } catch (failure) {
    if (failure instanceof Problem) line.replaceWith(drawProblem(failure, { name: 'start' }, retry).node);
  }
}
