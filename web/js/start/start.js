import { articleAddress, resultsAddress } from '../shell/address.js';
import { search } from '../shell/api.js';
import { foreign } from '../drawing/direction.js';
import { el } from '../drawing/dom.js';
import { helpButton } from '../search/help-button.js';
import { examplesOf } from './examples.js';
import { UNFILTERED, withPeriod } from '../narrowing/narrowing.js';
import { shownPeriod } from '../narrowing/periods.js';
import { chart } from '../narrowing/timeline.js';
import { counted, date, filled } from '../text/format.js';
import { news } from './news.js';
import { trendAddress } from '../keep/own-address.js';
import { searchList } from './search-list.js';
import { headlines, section, valueList } from './browse.js';
import { text } from '../text/start-text.js';
import { text as common } from '../text/text.js';

/** The start view: example searches, and ways to browse the archive without typing. */

const NEWEST_SHOWN = 6;
const ASKED = 10;
const VALUES = 12;
const SECTIONS = ['category', 'outlet'];
const NAMES = ['person', 'organisation', 'place_named'];

/** The search for all articles, which the links of this view narrow down. */
const EVERYTHING = { name: 'results', q: '', page: 1, syntax: 'box', comments: false, narrowing: UNFILTERED };

export async function start(view, { signal, again, go }) {
  const archive = await search(EVERYTHING, signal, again, { facets: VALUES, size: ASKED });
  const [lately, added] = await Promise.all([recentNames(archive, signal, again), news(archive.generation, signal)]);
  return {
    title: '',
    heading: '#q',
    keys: {},
    nodes: [
      el('h1', { class: 'tagline' }, text.tagline),
      examples(archive.hits, lately.facets),
      archiveSize(archive),
      searchList(added),
      el('div', { class: 'ways-in' },
        overTime(archive, go),
        newest(archive.hits),
        ...SECTIONS.map((name) => facetList(archive, name, EVERYTHING)),
        names(lately)),
    ].filter(Boolean),
  };
}

/** The number of articles, and the date of the newest. */
function archiveSize({ total: { articles }, hits }) {
  const newest = hits.length > 0 ? date(hits[0].date, 'day') : '';
  return el('p', { id: 'holdings', class: 'holdings', 'data-articles': articles },
    filled(newest ? text.holdings : text.holdingsUndated, { articles: counted(articles, common.articles), newest }));
}

/**
 * The names in the most recent articles. Goes back bar by bar until the bars hold enough articles; returns the
 * facets and a view of this period.
 */
async function recentNames({ histogram: { bars }, total, facets }, signal, again) {
  const enough = Math.min(200, total.articles / 4);
  let [at, sum] = [bars.length, 0];
  while (at > 0 && sum < enough) sum += bars[--at].articles;
  if (at <= 0) return { facets, view: EVERYTHING };
  const view = withPeriod(EVERYTHING, bars[at].from, bars.at(-1).to);
  const answer = await search(view, signal, again, { facets: VALUES, size: 1 });
  return { facets: answer.facets, view };
}

function examples(hits, facets) {
  const help = helpButton('start-help');
  help.classList.add('start-help');
  const found = examplesOf(hits, facets.filter(({ facet }) => NAMES.includes(facet)).flatMap(({ values }) => values));
  if (found.length === 0) return el('p', { class: 'examples' }, help);
  return el('div', { class: 'examples-row' }, el('nav', { id: 'examples', class: 'examples', 'aria-label': text.examplesLabel },
    el('span', { class: 'examples-label', 'aria-hidden': 'true' }, text.examplesLabel),
    el('ul', {}, found.map((q) => el('li', {}, el('a', { href: resultsAddress({ q }) }, el('bdi', foreign(q), q)))))), help);
}

function overTime({ histogram }, go) {
  if (histogram.bars.length < 2) return null;
  return section('over-time', text.overTime, chart('period', histogram, EVERYTHING, go),
    el('p', {}, el('a', { id: 'to-trend', href: trendAddress([]) }, text.compare)));
}

function newest(hits) {
  if (hits.length === 0) return null;
  return section('newest', text.newest,
    headlines(hits.slice(0, NEWEST_SHOWN), (hit) => articleAddress(hit.id)),
    el('p', {}, el('a', { id: 'browse-all', href: resultsAddress({ ...EVERYTHING, narrowing: { ...UNFILTERED, sort: 'newest' } }) },
      text.browseAll)));
}

function facetList({ facets }, name, view) {
  const facet = facets.find((one) => one.facet === name);
  if (!facet || facet.values.length === 0) return null;
  return section(`by-${name}`, text.by[name], valueList(facet, view));
}

function names({ facets, view }) {
  const lists = NAMES.map((name) => facets.find(({ facet }) => facet === name))
    .filter((facet) => facet && facet.values.length > 0);
  if (lists.length === 0) return null;
  const { from, to } = view.narrowing;
  return section('named', from ? filled(text.namedLately, { period: shownPeriod(from, to) }) : text.named,
    el('div', { class: 'named-lists' }, lists.map((facet) => el('div', { 'data-names': facet.facet },
      el('h3', {}, text.by[facet.facet]), valueList(facet, view)))));
}
