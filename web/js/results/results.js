import { resultsAddress } from '../shell/address.js';
import { advice } from './advice.js';
import { search } from '../shell/api.js';
import { chips } from '../narrowing/chips.js';
import { doctor } from './doctor.js';
import { el, sentence } from '../drawing/dom.js';
import { valuesAsked } from '../narrowing/facets.js';
import { counted, elapsed, filled, number } from '../text/format.js';
import { drawHit } from './hit.js';
import { WIDE } from '../narrowing/narrowing.js';
import { narrowingPanel } from '../narrowing/narrowing-panel.js';
import { paging } from './paging.js';
import { resultTools } from './result-tools.js';
import { remember } from '../start/searches.js';
import { divide, sorting } from './sorting.js';
import { text } from '../text/text.js';
import { typedAs } from './typed-as.js';

/** The results of a search: how many, what narrows them down, notices, hits, pages. */
export async function results(view, { signal, again, go }) {
  const answer = await search(view, signal, again, valuesAsked());
  if (!again) remember({ ...view, narrowing: WIDE });
  const asked = answer.corrected ? { ...view, q: answer.corrected.to } : view;
  const ways = typedAs(answer);
  const list = el('ol', { id: 'hits', class: 'hits', 'aria-label': text.hitsLabel },
    divide(answer.hits.map((hit) => drawHit(hit, asked, answer.query.words, ways)), answer));
  return {
    title: title(view),
    heading: '#summary',
    keys: hitKeys(list),
    said: countLine(answer.total, answer.query.words.length),
    nodes: [el('div', { class: 'results' },
      answer.total.articles > 0 && summary(answer),
      answer.total.articles > 0 && advice(view, answer),
      chips(view),
      answer.total.articles > 0 && sorting(view, answer),
      narrowingPanel(answer, view, { go, signal }),
      answer.total.articles > 0 && resultTools(asked),
      notices(answer),
      answer.hits.length > 0 ? list : nothing(view, answer),
      answer.hits.length > 0 && paging(view, answer))],
  };
}

function title({ q, page }) {
  const template = page > 1 ? text.resultsTitlePaged : text.resultsTitle;
  return filled(template, { q, page: number(page) });
}

function summary({ total, query, elapsedMicros }) {
  return el('h1', { id: 'summary', class: 'summary', tabindex: '-1', 'data-total': total.articles },
    el('span', { class: 'count' }, countLine(total, query.words.length)),
    ' ', el('small', { class: 'elapsed' }, elapsed(elapsedMicros)));
}

/** «٥ مقالات فيها كل الكلمات، و١٢ فيها بعضها» */
export function countLine({ articles, exact, withAllWords }, words) {
  if (!exact) return filled(text.atLeast, { count: counted(articles, text.articles) });
  if (words < 2 || withAllWords >= articles) return counted(articles, text.articles);
  if (withAllWords === 0) return counted(articles, text.noneWithAll);
  return counted(withAllWords, text.withAll) + counted(articles - withAllWords, text.withSome);
}

function notices({ query, complete, total }) {
  const notes = (query.notes ?? []).filter(({ kind }) => kind in text.notes).map(({ kind, start, end }) =>
    el('li', { 'data-note': kind }, sentence(text.notes[kind], {
      part: el('bdi', { class: 'fragment' }, query.text.slice(start, Math.min(end, start + 60))),
    })));
  const incomplete = !complete && total.articles >= 0
    && el('li', { 'data-note': 'incomplete' }, text.incomplete);
  return notes.length > 0 || incomplete
    ? el('ul', { id: 'notices', class: 'notices' }, notes, incomplete) : null;
}

function nothing(view, answer) {
  if (answer.total.articles > 0) {
    return el('section', { id: 'beyond', class: 'message' },
      el('h2', {}, text.beyondTitle),
      el('p', {}, el('a', { href: resultsAddress({ ...view, page: 1 }) }, text.toFirstPage)));
  }
  return doctor(view, answer);
}

/** Keys that go from headline to headline. The focus goes too, so that Enter opens. */
function hitKeys(list) {
  const links = [...list.querySelectorAll('.hit-title a')];
  const step = (by) => {
    const at = links.indexOf(document.activeElement?.closest('.hit')?.querySelector('.hit-title a'));
    const to = links[at < 0 ? (by > 0 ? 0 : -1) : at + by];
    to?.focus({ preventScroll: true });
    to?.closest('.hit').scrollIntoView({ block: 'nearest' });
    return Boolean(to);
  };
  const inList = () => list.contains(document.activeElement);
  return {
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => (inList() || document.activeElement?.id === 'q') && step(1),
    ArrowUp: () => inList() && step(-1),
  };
}
