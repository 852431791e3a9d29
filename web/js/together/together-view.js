import { resultsAddress } from '../shell/address.js';
import { isEverything, Problem } from '../shell/api.js';
import { el, sentence } from '../drawing/dom.js';
import { csv } from '../keep/csv.js';
import { saveAs } from '../keep/exports.js';
import { withValue } from '../narrowing/narrowing.js';
import { shownValue } from '../narrowing/periods.js';
import { describeSearch } from '../results/search-words.js';
import { counted, filled, number } from '../text/format.js';
import { text as entityText } from '../text/entity-text.js';
import { text } from '../text/together-text.js';
import { text as common } from '../text/text.js';
import { drawGraph } from './together-graph.js';
import { namedIn, pairsOf, withName } from './together-data.js';

/** The view of the names in the articles of a search: a table, and a graph of the names that stand together. */

export async function draw(view, { signal, again }) {
  const search = { ...view, name: 'results' };
  const { articles, complete, names } = await namedIn(search, signal, again);
  const graph = el('div', { id: 'together-graph', class: 'together-graph', 'aria-busy': 'true' });
  if (names.length > 1) fill(graph, search, names, signal);
  return {
    title: filled(text.titled, { q: isEverything(view) ? text.everything : view.q }),
    heading: '#together-title',
    keys: {},
    nodes: [el('section', { class: 'together', 'aria-labelledby': 'together-title' },
      el('p', {}, el('a', { id: 'back', href: resultsAddress(search) }, common.backToResults)),
      el('h1', { id: 'together-title', tabindex: '-1' }, text.title),
      el('p', { class: 'together-of' }, sentence(text.of, {
        articles: counted(articles, common.articles),
        q: el('bdi', {}, describeSearch(view)),
      })),
      !complete && el('p', { id: 'together-incomplete', class: 'together-of' }, common.incomplete),
      names.length === 0 ? complete && el('p', { id: 'together-none' }, text.none) : [
        el('div', { class: 'together-parts' },
          el('div', {}, table(search, names), el('p', {}, save(names))),
          names.length > 1 && el('section', { class: 'together-drawn', 'aria-labelledby': 'together-who' },
            el('h2', { id: 'together-who' }, text.graph), graph)),
      ])],
  };
}

function table(search, names) {
  return el('div', { class: 'together-scroll' }, el('table', { id: 'together-table', class: 'together-table' },
    el('caption', { class: 'unseen' }, text.caption),
    el('thead', {}, el('tr', {}, Object.values(text.columns).map((label) => el('th', { scope: 'col' }, label)))),
    el('tbody', {}, names.map((name) => el('tr', { 'data-name': name.value },
      el('th', { scope: 'row' }, el('a', { href: linkTo(search, name) }, el('bdi', {}, shownValue(name.facet, name.value)))),
      el('td', {}, entityText.kinds[name.facet]),
      el('td', {}, number(name.articles)),
      el('td', {}, times(name.times)))))));
}

/** The address of a search narrowed to the articles that name an entity. */
function linkTo(search, { facet, value }) {
  return resultsAddress(withValue(search, facet, value, 'wanted'));
}

function times(value) {
  return filled(text.times, { number: number(value < 10 ? Math.round(value * 10) / 10 : Math.round(value)) });
}

function save(names) {
  const button = el('button', { id: 'together-csv', type: 'button', class: 'quiet-button' }, text.csv);
  button.addEventListener('click', () => saveAs(`${text.title}.csv`, 'text/csv', csv([
    ['name', 'kind', 'articles', 'times'],
    ...names.map(({ value, facet, articles, times: more }) => [value, facet, articles, more.toFixed(2)]),
  ])));
  return button;
}

/** Draws the graph when its pairs are counted. The table does not wait for it. */
async function fill(place, search, names, signal) {
  try {
    const { shown, pairs } = await pairsOf(search, names, signal);
    place.replaceChildren(...(pairs.length > 0 ? [drawGraph(shown, pairs, (name) => linkTo(search, name)), list(search, shown, pairs)]
      : [el('p', {}, text.noPairs)]));
  } catch (failure) {
    if (signal.aborted) return;
    if (!(failure instanceof Problem)) throw failure;
    place.replaceChildren(el('p', {}, text.failed));
  }
  place.removeAttribute('aria-busy');
}

const PAIRS_LISTED = 10;

/** The most frequent pairs as text. Each links to the articles that name both. */
function list(search, shown, pairs) {
  return el('ol', { class: 'together-pairs', 'aria-label': text.pairsLabel }, pairs.slice(0, PAIRS_LISTED).map(({ a, b, articles }) => {
    const both = withValue(withName(search, shown[a].value), shown[b].facet, shown[b].value, 'wanted');
    return el('li', {}, el('a', { href: resultsAddress(both) }, sentence(text.pair, {
      a: el('bdi', {}, shownValue(shown[a].facet, shown[a].value)), b: el('bdi', {}, shownValue(shown[b].facet, shown[b].value)),
    })), ' ', el('small', {}, counted(articles, common.articles)));
  }));
}
