import { resultsAddress } from '../shell/address.js';
import { text } from '../text/asking-text.js';
import { el, sentence } from '../drawing/dom.js';
import { counted } from '../text/format.js';
import { narrows } from '../narrowing/narrowing.js';
import { offerAddress, offerLabel, offerLink, shortened } from './offers.js';
import { text as common } from '../text/text.js';

/** Nothing was found: why, word by word, and what to change, the change that helps most first. */
export function doctor(view, { advice: { offers, words } }) {
  const [best, ...others] = offers;
  const more = [...others.map((offer) => change(view, offer)), ...tips(view, offers)];
  return el('section', { id: 'empty', class: 'message' },
    el('h1', { id: 'summary', tabindex: '-1', 'data-total': 0 }, sentence(text.emptyTitle, {
      q: el('bdi', { class: 'asked' }, view.q.slice(0, 200)),
    })),
    words.length > 0 && el('ul', { id: 'fates', class: 'fates', 'aria-label': text.wordsTitle }, words.map(fate)),
    best && prominent(view, best),
    more.length > 0 && [
      best && el('p', { class: 'fates-or' }, text.otherChanges),
      el('ul', { id: 'changes' }, more.map((one) => el('li', {}, one))),
    ],
    !best && words.length === 0 && el('p', {}, text.tipSpelling));
}

function fate({ word, articles, fate: became }) {
  return el('li', { 'data-fate': became },
    el('bdi', { class: 'fragment' }, shortened(word)), ' ',
    sentence(text.fates[became] ?? text.otherFate, { articles: counted(articles, text.found) }));
}

/** The one change that gives most, with what it gives. */
function prominent(view, offer) {
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

/** Changes of how the query is asked, which nobody has counted. */
function tips(view, offers) {
  const first = { ...view, page: 1 };
  const link = (href) => el('a', { href }, el('bdi', {}, shortened(view.q)));
  return [
    narrows(view.narrowing) && !offers.some(({ kind }) => kind === 'no_filter')
      && sentence(text.changes.no_filter, { q: link(offerAddress(view, { kind: 'no_filter', text: view.q })) }),
    !view.comments && sentence(text.tipComments, { link: link(resultsAddress({ ...first, comments: true })) }),
    view.syntax === 'lucene' && sentence(text.tipBox, { link: link(resultsAddress({ ...first, syntax: 'box' })) }),
  ].filter(Boolean);
}
