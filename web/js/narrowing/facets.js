import { readAddress } from '../shell/address.js';
import { search } from '../shell/api.js';
import { el, icon } from '../drawing/dom.js';
import { filled, number } from '../text/format.js';
import { withValue } from './narrowing.js';
import { text } from '../text/narrowing-text.js';
import { shownValue } from './periods.js';
import { runs } from '../drawing/runs.js';

/** What articles are told apart by: each value with its count, to want or to exclude. */

const MINUS = 'M4 12a8 8 0 1 0 16 0 8 8 0 1 0-16 0m4.5 0h7';
const LISTED = [8, 60, 1000];

/** How many values of each facet the reader has asked for, while the page is open. */
const opened = new Map();

/** Values that one question has to ask for. */
export function valuesAsked() {
  return Math.max(LISTED[0], ...opened.values());
}

/** The facets of an answer that tell anything apart. `go` leads to another view. */
export function facets(answer, { go, signal }) {
  return answer.facets.filter(({ values }) => values.length > 0).filter(tellsApart)
    .map((facet) => drawFacet(facet, { go, signal }));
}

/** An archive in one language needs no choice of languages. */
function tellsApart({ facet, distinct, values }) {
  return facet !== 'language' || distinct > 1 || values.some(({ state }) => state !== 'open');
}

function drawFacet({ facet, distinct, values }, context) {
  const shown = first(values, opened.get(facet) ?? LISTED[0]);
  const box = el('fieldset', { class: 'facet', 'data-facet': facet },
    el('legend', {}, text.facets[facet]),
    el('ul', {}, shown.map((value) => drawValue(facet, value, context.go))));
  if (distinct > shown.length) box.append(moreButton(facet, shown.length, box, context));
  return box;
}

/** Those of the first that were asked for, and all that were chosen. */
function first(values, listed) {
  let left = listed;
  return values.filter(({ state }) => state !== 'open' || left-- > 0);
}

function drawValue(facet, { value, articles, state }, go) {
  const shown = shownValue(facet, value);
  const choose = (as, from) => go(withValue(readAddress(location.search), facet, value, as), from);
  const box = el('input', { type: 'checkbox', checked: state === 'wanted', 'data-control': `${facet} ${value}` });
  box.addEventListener('change', () => choose(box.checked ? 'wanted' : 'open', box));
  const out = el('button', {
    type: 'button', class: 'exclude', 'aria-pressed': String(state === 'excluded'),
    'aria-label': filled(text.exclude, { value: shown }), title: filled(text.exclude, { value: shown }),
    'data-control': `-${facet} ${value}`,
  }, icon(MINUS));
  out.addEventListener('click', () => choose(state === 'excluded' ? 'open' : 'excluded', out));
  return el('li', { 'data-state': state, 'data-value': value },
    el('label', {}, box, el('span', { class: 'value' }, el('bdi', {}, runs(shown))),
      el('span', { class: 'number' }, number(articles))),
    out);
}

/** Asks for more of one facet and draws it anew in its place; what is chosen stays. */
function moreButton(facet, there, box, context) {
  const button = el('button', {
    type: 'button', class: 'more', 'aria-label': filled(text.moreOf, { facet: text.facets[facet] }),
  }, text.more);
  button.addEventListener('click', async () => {
    opened.set(facet, LISTED.find((step) => step > (opened.get(facet) ?? LISTED[0])) ?? LISTED.at(-1));
    button.disabled = true;
    const answer = await search(readAddress(location.search), context.signal, true, valuesAsked())
      .catch(() => null);
    const told = answer?.facets.find((other) => other.facet === facet);
    if (!told || !box.isConnected) {
      button.disabled = false;
      return;
    }
    const drawn = drawFacet(told, context);
    box.replaceWith(drawn);
    [...drawn.querySelectorAll('input')].at(there)?.focus();
  });
  return button;
}
