import { resultsAddress } from '../shell/address.js';
import { PAGE_SIZE } from '../shell/api.js';
import { text } from '../text/asking-text.js';
import { el, sentence } from '../drawing/dom.js';
import { joined, offerLink, shortened } from './offers.js';
import { isSpelledIn } from './typed-forms.js';

const WORDS_OF_LONG = 4;

/** Advice above the results: what was corrected in the query, what was added to it, and what else may be meant. */
export function advice(view, answer) {
  const lines = [corrected(view, answer), spelled(view, answer), absent(answer), breadth(view, answer), ...offers(view, answer)].filter(Boolean);
  return lines.length > 0
    ? el('section', { id: 'advice', class: 'advice', 'aria-label': text.adviceLabel }, lines) : null;
}

/** Says that a corrected query was searched for, and links to the typed query. */
function corrected(view, { corrected: change, advice: { offers: all } }) {
  if (!change) return null;
  const kind = all.find((offer) => offer.text === change.to)?.kind;
  return line('corrected', text.corrected[kind] ?? text.corrected.correction, {
    from: query(change.from),
    to: el('strong', {}, query(change.to)),
    link: el('a', { id: 'as-typed', href: resultsAddress({ ...view, page: 1, correct: 'no' }) },
      sentence(text.asTyped, { q: query(change.from) })),
  });
}

/** Says which Arabic spellings were added for names in Latin letters. */
function spelled(view, { spelled: names = [] }) {
  if (names.length === 0) {
    return view.latin === 'no' && line('latin', text.latinOnly, {
      link: el('a', { href: resultsAddress({ ...view, page: 1, latin: '' }) }, text.spellAgain),
    });
  }
  return line('spelled', text.spelled, {
    names: el('span', {}, joined(names.map(spelledName), text.listComma)),
    link: el('a', { id: 'not-spelled', href: resultsAddress({ ...view, page: 1, latin: 'no' }) }, text.notSpelled),
  });
}

function spelledName({ typed, spellings }) {
  return el('span', {}, sentence(text.spelledName, {
    spellings: el('strong', {}, joined(spellings.map(query))),
    typed: query(typed),
  }));
}

/** Names the words that no article has, if the other words found something. */
function absent({ corrected: change, advice: { words }, spelled: names }) {
  const missing = words.filter(({ fate, word }) => fate === 'absent' && !isSpelledIn(names, word));
  return !change && missing.length > 0 && line('absent', text.absentWords, {
    words: el('span', {}, joined(missing.map(({ word }) => query(word)))),
  });
}

/** Offers a search for most of the words. Few articles contain all words of a long text, and many contain some. */
function breadth(view, { total: { articles, withAllWords } }) {
  if (view.syntax === 'most') {
    return line('most', text.most, {
      link: el('a', { id: 'any-words', href: resultsAddress({ ...view, page: 1, syntax: 'box' }) }, text.anyWords),
    });
  }
  const long = view.syntax === 'box' && view.q.split(/\s+/).length >= WORDS_OF_LONG;
  return long && withAllWords < PAGE_SIZE && articles > PAGE_SIZE && line('any', text.any, {
    link: el('a', { id: 'most-words', href: resultsAddress({ ...view, page: 1, syntax: 'most' }) }, text.mostWords),
  });
}

function offers(view, { corrected: change, advice: { offers: all } }) {
  const open = all.filter((offer) => offer.text !== change?.to);
  return [...new Set(open.map(({ kind }) => kind))].map((kind) =>
    line(kind, text.offers[kind] ?? text.otherOffers, {
      links: el('span', {}, joined(open.filter((offer) => offer.kind === kind).map((offer) => offerLink(view, offer)))),
    }));
}

function line(kind, template, nodes) {
  return el('p', { 'data-advice': kind }, sentence(template, nodes));
}

function query(q) {
  return el('bdi', {}, shortened(q));
}
