import { readAddress } from '../shell/address.js';
import { search } from '../shell/api.js';
import { el, icon } from '../drawing/dom.js';
import { filled, number } from '../text/format.js';
import { onlyValue, withValue } from './narrowing.js';
import { text } from '../text/narrowing-text.js';
import { shownValue } from './periods.js';
import { runs } from '../drawing/runs.js';

/** The facets. Each value has a count, and can be included, excluded or chosen alone. */

const MINUS = 'M4 12a8 8 0 1 0 16 0 8 8 0 1 0-16 0m4.5 0h7';

/**
 * The number of values that a facet shows at first, and after each press of "more". Beyond the first number,
 * values are fetched from the server.
 */
const LISTED = [4, 60, 1000];
const WITH_FILTER = 8;

/** Facets that are not listed, because the bar chart shows them better. */
const OF_DATES = ['year', 'month'];

/** The number of values that the reader opened in each facet since the page was loaded. */
const opened = new Map();

/** The number of values of each facet that a request must ask for. */
export function facetSize() {
  return Math.max(LISTED[0], ...opened.values());
}

/** Draws the facets of an answer that offer a choice. `go` shows another view. */
export function facets(answer, view, { go, signal }) {
  return answer.facets.filter(offersChoice).map((facet) => drawFacet(facet, { go, signal }));
}

/** Whether a facet offers a choice. A single value that all articles have is none, unless the reader chose it. */
function offersChoice({ facet, distinct, without, values }) {
  if (values.length === 0 || OF_DATES.includes(facet)) return false;
  return distinct > 1 || without > 0 || values.some(({ state }) => state !== 'open');
}

function drawFacet({ facet, distinct, values }, context) {
  const listed = opened.get(facet) ?? LISTED[0];
  const shown = first(values, listed);
  const list = el('ul', {}, shown.map((value) => drawValue(facet, value, context.go)));
  const box = el('fieldset', { class: 'facet', 'data-facet': facet },
    el('legend', {}, text.facets[facet]),
    listed > LISTED[0] && shown.length >= WITH_FILTER && filter(facet, list),
    list);
  const buttons = [
    distinct > shown.length && moreButton(facet, distinct, box, context),
    listed > LISTED[0] && fewerButton(facet, { facet, distinct, values }, box, context),
  ].filter(Boolean);
  if (buttons.length > 0) box.append(el('p', { class: 'facet-more' }, buttons));
  return box;
}

/** The first values, as many as the reader opened, and all chosen values. */
function first(values, listed) {
  let left = listed;
  return values.filter(({ state }) => state !== 'open' || left-- > 0);
}

function drawValue(facet, { value, articles, state }, go) {
  const shown = shownValue(facet, value);
  const here = () => readAddress(location.search);
  const choose = (as, from) => go(withValue(here(), facet, value, as), from);
  const only = (from) => go(onlyValue(here(), facet, value), from);
  const box = el('input', {
    type: 'checkbox', checked: state === 'wanted', 'data-control': `${facet} ${value}`,
    'aria-keyshortcuts': 'Enter -',
  });
  box.addEventListener('change', () => choose(box.checked ? 'wanted' : 'open', box));
  const out = el('button', {
    type: 'button', class: 'exclude', 'aria-pressed': String(state === 'excluded'),
    'aria-label': filled(text.exclude, { value: shown }), title: filled(text.exclude, { value: shown }),
    'data-control': `-${facet} ${value}`,
  }, icon(MINUS));
  const exclude = (from) => choose(state === 'excluded' ? 'open' : 'excluded', from);
  out.addEventListener('click', () => exclude(out));
  const alone = el('button', {
    type: 'button', class: 'only', 'aria-label': filled(text.onlyOf, { value: shown }),
  }, text.only);
  alone.addEventListener('click', () => only(box));
  box.addEventListener('keydown', (event) => {
    const act = { Enter: only, '-': exclude }[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act(box);
  });
  return el('li', { 'data-state': state, 'data-value': value },
    el('label', {}, box, el('span', { class: 'value' }, el('bdi', {}, runs(shown))),
      el('span', { class: 'number' }, number(articles))),
    alone, out);
}

/** A field that filters the values by the text typed into it. */
function filter(facet, list) {
  const spellings = (word) => word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[أإآٱ]/g, 'ا')
    .replace(/ة/g, 'ه').replace(/ى/g, 'ي').toLowerCase();
  const field = el('input', {
    type: 'search', class: 'facet-filter', dir: 'auto', autocomplete: 'off',
    'aria-label': filled(text.filterOf, { facet: text.facets[facet] }), placeholder: text.filter,
  });
  field.addEventListener('input', () => {
    const wanted = spellings(field.value.trim());
    for (const item of list.children) {
      item.hidden = !spellings(item.querySelector('.value').textContent).includes(wanted);
    }
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && field.value) {
      event.preventDefault();
      field.value = '';
      field.dispatchEvent(new Event('input'));
    }
  });
  return field;
}

/** A button that loads more values of a facet and draws the facet again in place. Chosen values stay chosen. */
function moreButton(facet, distinct, box, context) {
  const button = el('button', {
    type: 'button', class: 'more', 'aria-label': filled(text.moreOf, { facet: text.facets[facet] }),
  }, filled(text.more, { count: number(distinct) }));
  button.addEventListener('click', async () => {
    const shownCount = box.querySelectorAll('li').length;
    opened.set(facet, LISTED.find((step) => step > (opened.get(facet) ?? LISTED[0])) ?? LISTED.at(-1));
    button.disabled = true;
    const answer = await search(readAddress(location.search), context.signal, true, { facets: facetSize() })
      .catch(() => null);
    const facetData = answer?.facets.find((other) => other.facet === facet);
    if (!facetData || !box.isConnected) {
      button.disabled = false;
      return;
    }
    const drawn = drawFacet(facetData, context);
    box.replaceWith(drawn);
    (drawn.querySelector('.facet-filter') ?? [...drawn.querySelectorAll('input')].at(shownCount))?.focus();
  });
  return button;
}

/** A button that reduces a facet to its first values. */
function fewerButton(facet, facetData, box, context) {
  const button = el('button', {
    type: 'button', class: 'more fewer', 'aria-label': filled(text.fewerOf, { facet: text.facets[facet] }),
  }, text.fewer);
  button.addEventListener('click', () => {
    opened.delete(facet);
    const drawn = drawFacet(facetData, context);
    box.replaceWith(drawn);
    drawn.querySelector('.more')?.focus();
  });
  return button;
}
