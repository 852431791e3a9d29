import { resultsAddress } from '../shell/address.js';
import { isEverything, PAGE_SIZE, Problem, search } from '../shell/api.js';
import { advice } from './advice.js';
import { chips } from '../narrowing/chips.js';
import { el, sentence } from '../drawing/dom.js';
import { entityCard, entitiesOf } from '../entity/entity-card.js';
import { facetSize } from '../narrowing/facets.js';
import { counted, elapsed, filled, number } from '../text/format.js';
import { drawHit } from './hit.js';
import { narrowingPanel } from '../narrowing/narrowing-panel.js';
import { paging } from './paging.js';
import { printedHead } from './printed-head.js';
import { preference } from '../shell/preferences.js';
import { measureReasons } from './reasons.js';
import { markSeen, addRecent } from '../start/searches.js';
import { insertDivider } from './sorting.js';
import { text } from '../text/text.js';
import { toolbar } from './toolbar.js';
import { typedForms } from './typed-forms.js';

/** The view of results: total, filters, notices, hits and links to other pages. */
export async function results(view, { signal, again, retry, go }) {
  const [answer, entities] = await Promise.all([
    search(view, signal, again, { facets: facetSize() }), entitiesOf(view, signal, again),
  ]);
  const found = answer.total.articles > 0;
  const inTime = found || answer.complete;
  const explanation = found ? null : await (inTime ? examined(view, answer, signal) : unfinished(retry));
  if (!again) addRecent(view);
  const answered = answer.corrected ? { ...view, q: answer.corrected.to } : view;
  if (answer.complete) markSeen(answered, answer);
  const list = hitList(answer, answered);
  return {
    title: title(view),
    heading: '#summary',
    keys: hitKeys(list),
    announcement: inTime ? countLine(answer.total, answer.query.words.length) : text.unfinishedTitle,
    shown: () => measureReasons(list),
    nodes: [el('div', { class: 'results' },
      printedHead(view),
      found && toolbar(view, answered, answer, { summary: summary(answer), redraw: redraw(list, answer, answered) }),
      found && entityCard(entities, answer.facets),
      found && advice(view, answer),
      chips(view),
      notices(answer),
      answer.hits.length > 0 ? list : nothing(view, answer, explanation),
      answer.hits.length > 0 && paging(view, answer),
      found && el('p', { class: 'elapsed' }, elapsed(answer.elapsedMicros)),
      narrowingPanel(answer, view, { go, signal }))],
  };
}

function hitList(answer, answered) {
  const list = el('ol', { id: 'hits', class: 'hits', 'aria-label': text.hitsLabel });
  fill(list, answer, answered);
  return list;
}

function fill(list, answer, answered) {
  const query = { words: answer.query.words, ways: typedForms(answer), complete: answer.complete };
  list.dataset.density = preference('density');
  list.replaceChildren(...insertDivider(answer.hits.map((hit) => drawHit(hit, answered, query)), answer));
}

/** Returns a function that draws the same hits in another density, in the same list. */
function redraw(list, answer, answered) {
  return (button) => {
    fill(list, answer, answered);
    measureReasons(list);
    for (const other of button.parentElement.children) {
      other.setAttribute('aria-pressed', String(other === button));
    }
  };
}

function title(view) {
  const q = isEverything(view) ? text.allArticles : view.q;
  return filled(view.page > 1 ? text.resultsTitlePaged : text.resultsTitle, { q, page: number(view.page) });
}

function summary({ total, query }) {
  return el('h1', { id: 'summary', class: 'summary', tabindex: '-1', 'data-total': total.articles },
    el('span', { class: 'count' }, countLine(total, query.words.length)));
}

/** «٥ مقالات فيها كل الكلمات، و١٢ فيها بعضها» */
function countLine({ articles, exact, withAllWords }, words) {
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
  const incomplete = !complete && total.articles > 0
    && el('li', { 'data-note': 'incomplete' }, text.incomplete);
  return notes.length > 0 || incomplete
    ? el('ul', { id: 'notices', class: 'notices' }, notes, incomplete) : null;
}

/** Draws the explanation of an empty result. Its module is loaded on demand. */
async function examined(view, answer, signal) {
  const { emptyResults, findAlternatives } = await import('./empty-results.js').catch(() => { throw new Problem(0); });
  return emptyResults(view, answer, await findAlternatives(view, answer, signal));
}

/** Says that the time ran out before anything was found. This does not mean that there is nothing. */
function unfinished(retry) {
  const again = el('button', { id: 'retry', type: 'button' }, text.retry);
  again.addEventListener('click', retry);
  return el('section', { id: 'unfinished', class: 'message' },
    el('h1', { id: 'summary', tabindex: '-1' }, text.unfinishedTitle),
    el('p', {}, text.unfinishedAdvice), el('p', {}, again));
}

function nothing(view, answer, explanation) {
  return answer.total.articles > 0 ? beyond(view, answer.total) : explanation;
}

/** A page after the last one, with links to the last and the first page. */
function beyond(view, { hits, articles }) {
  const last = Math.ceil((hits ?? articles) / PAGE_SIZE);
  return el('section', { id: 'beyond', class: 'message' },
    el('h2', {}, text.beyondTitle),
    last > 1 && last < view.page && el('p', {},
      el('a', { id: 'to-last', href: resultsAddress({ ...view, page: last }) },
        filled(text.toLastPage, { page: number(last) }))),
    el('p', {}, el('a', { id: 'to-first', href: resultsAddress({ ...view, page: 1 }) }, text.toFirstPage)));
}

/** Keys that move from headline to headline. The focus moves too, so that Enter opens the article. */
function hitKeys(list) {
  const step = (by) => {
    const links = [...list.querySelectorAll('.hit-title a')];
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
