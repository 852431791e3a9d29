import { articleAddress, resultsAddress } from '../shell/address.js';
import { Problem, search } from '../shell/api.js';
import { text } from '../text/asking-text.js';
import { credits } from '../drawing/credits.js';
import { foreign } from '../drawing/direction.js';
import { el, sentence } from '../drawing/dom.js';
import { counted } from '../text/format.js';
import { hasFilters, UNFILTERED } from '../narrowing/narrowing.js';
import { offerAddress, offerLabel, offerLink, shortened } from './offers.js';
import { runs } from '../drawing/runs.js';
import { text as common } from '../text/text.js';
import { text as words } from '../text/results-text.js';

/** Explains why nothing was found, word by word, and offers changes, the most helpful first. */

const NEWEST_SHOWN = 3;

/** Tries other searches, so that only those that find something are offered, and fetches the newest articles. */
export async function findAlternatives(view, { advice: { offers } }, signal) {
  const first = { ...view, page: 1 };
  const candidates = [
    hasFilters(view.narrowing) && !offers.some(({ kind }) => kind === 'no_filter')
      && { template: text.changes.no_filter, name: 'q', view: { ...first, narrowing: UNFILTERED } },
    !view.comments && { template: text.tipComments, name: 'link', view: { ...first, comments: true } },
    view.syntax === 'lucene' && { template: text.tipBox, name: 'link', view: { ...first, syntax: 'box' } },
  ].filter(Boolean);
  const [newest, ...counts] = await Promise.all([
    hits({ q: '', narrowing: UNFILTERED }, signal, NEWEST_SHOWN),
    ...candidates.map((way) => hits(way.view, signal, 1)),
  ]);
  return {
    ways: candidates.map((way, at) => ({ ...way, articles: counts[at]?.total.articles ?? 0 })).filter(({ articles }) => articles > 0),
    newest: newest?.hits ?? [],
  };
}

/** The answer to a search, or null if the request fails. */
async function hits(view, signal, size) {
  try {
    return await search(view, signal, true, { size });
  } catch (failure) {
    if (failure instanceof Problem) return null;
    throw failure;
  }
}

export function emptyResults(view, { advice: { offers, words: fates } }, { ways, newest }) {
  const [best, ...others] = offers;
  const more = [...others.map((offer) => change(view, offer)), ...ways.map((way) => alternative(view, way))];
  return el('section', { id: 'empty', class: 'message' },
    el('h1', { id: 'summary', tabindex: '-1', 'data-total': 0 }, view.q ? sentence(text.emptyTitle, {
      q: el('bdi', {}, view.q.slice(0, 200)),
    }) : text.emptyBrowsing),
    fates.length > 0 && el('ul', { id: 'fates', class: 'fates', 'aria-label': text.wordsTitle }, fates.map(wordResult)),
    best && bestChange(view, best),
    more.length > 0 && [
      best && el('p', { class: 'fates-or' }, text.otherChanges),
      el('ul', { id: 'changes' }, more.map((one) => el('li', {}, one))),
    ],
    newest.length > 0 && newestArticles(newest));
}

function wordResult({ word, articles, fate: became }) {
  return el('li', { 'data-fate': became },
    el('bdi', { class: 'fragment' }, shortened(word)), ' ',
    sentence(text.fates[became] ?? text.otherFate, { articles: counted(articles, text.found) }));
}

/** The change that finds the most articles, with their number. */
function bestChange(view, offer) {
  return el('p', {}, el('a', {
    id: 'best-change', class: 'best-change', href: offerAddress(view, offer), 'data-offer': offer.kind,
  }, el('span', {}, sentence(text.changes[offer.kind] ?? text.otherChange, {
    q: el('span', { class: 'best-query' }, offerLabel(offer)),
  })), ' ', el('small', {}, counted(offer.articles, common.articles))));
}

function change(view, offer) {
  return [
    ...sentence(text.changes[offer.kind] ?? text.otherChange, { q: offerLink(view, offer) }),
    ' ', el('small', {}, counted(offer.articles, common.articles)),
  ];
}

/** Another form of the search that finds something. */
function alternative(view, { template, name, view: changed, articles }) {
  const link = el('a', { href: resultsAddress(changed) }, el('bdi', {}, shortened(view.q) || words.everything));
  return [...sentence(template, { [name]: link }), ' ', el('small', {}, counted(articles, common.articles))];
}

function newestArticles(hits) {
  return el('div', { id: 'newest', class: 'newest' },
    el('h2', {}, words.newestArticles),
    el('ul', {}, hits.map((hit) => el('li', { class: 'neighbour', 'data-id': hit.id },
      el('h3', { class: 'neighbour-title', ...foreign(hit.title.text) },
        el('a', { href: articleAddress(hit.id) }, hit.title.text.trim() ? runs(hit.title.text) : common.untitled)),
      credits(hit, 'day')))),
    el('p', {}, el('a', { href: resultsAddress({ q: '', narrowing: { ...UNFILTERED, sort: 'newest' } }) }, words.browseAll)));
}
