import { resultsAddress } from '../shell/address.js';
import { entities, Problem } from '../shell/api.js';
import { foreign } from '../drawing/direction.js';
import { el } from '../drawing/dom.js';
import { entityAddress } from '../keep/own-address.js';
import { UNFILTERED, withValue } from '../narrowing/narrowing.js';
import { shownDate, shownValue } from '../narrowing/periods.js';
import { text } from '../text/entity-text.js';
import { counted, filled, number } from '../text/format.js';
import { text as common } from '../text/text.js';
import { monthChart } from './entity-months.js';

/** The card above the results: the person, organisation or place whose name was typed. */

const WORDS_AT_MOST = 8;
const LETTERS_AT_MOST = 80;
const OTHERS_AT_MOST = 2;
const SPELLINGS_SHOWN = 6;

/** How many related names of each kind the card shows. */
const NAMED_WITH = { person: 3, organisation: 2, place_named: 2 };

/**
 * The entities that the text of a search may mean. Empty for a text that cannot be a name, and when the request
 * fails.
 */
export async function entitiesOf(view, signal, again) {
  if (!mayBeName(view)) return [];
  try {
    const found = await entities(view.q, OTHERS_AT_MOST + 1, signal, again);
    return found.filter(({ articles }) => articles > 0);
  } catch (failure) {
    if (failure instanceof Problem) return [];
    throw failure;
  }
}

function mayBeName({ q, syntax, page }) {
  return page === 1 && syntax === 'box' && q.length <= LETTERS_AT_MOST
    && q.split(/\s+/).length <= WORDS_AT_MOST && /^[\p{L}\p{M}\p{N}\u0640][\p{L}\p{M}\p{N}\u0640\s.'’-]*$/u.test(q);
}

/** A search for all articles that name an entity in any spelling. */
export function searchForEntity({ name, facet }) {
  const everything = { name: 'results', q: '', page: 1, syntax: 'box', comments: false, narrowing: { ...UNFILTERED, sort: 'newest' } };
  return withValue(everything, facet, name, 'wanted');
}

/**
 * Draws the card; null without an entity. `facets` are those of the results. The Tab key stops once, at the
 * name, so that the first hit is reached quickly. The page of the entity has all other links of the card.
 */
export function entityCard([entity, ...others], facets) {
  if (!entity) return null;
  const { name, facet } = entity;
  return el('section', { id: 'entity-card', class: 'entity-card', 'aria-labelledby': 'entity-name', 'data-kind': facet },
    el('div', { class: 'entity-head' },
      el('h2', { id: 'entity-name', ...foreign(name) }, el('a', { id: 'to-entity', href: entityAddress(name) }, shownValue(facet, name))),
      el('span', { class: 'entity-kind' }, text.kinds[facet]),
      el('span', { class: 'entity-counts' },
        el('a', { id: 'entity-articles', tabindex: '-1', href: resultsAddress(searchForEntity(entity)) }, counted(entity.articles, common.articles)),
        ' ', spanOf(entity))),
    line('entity-written', text.written, spellingsOf(entity).map(({ text: written, articles }) =>
      [el('bdi', foreign(written), written), articles > 0 && [' ', el('small', {}, number(articles))]])),
    line('entity-with', text.namedWith, namedWith(entity, facets).map(({ value, articles }) =>
      [link(value), ' ', el('small', {}, number(articles))])),
    line('entity-others', text.also, others.map((other) => [link(other.name), ' ', el('small', {}, text.kinds[other.facet])])),
    monthChart(entity));
}

/** «من ٢٣ فبراير ٢٠١٦ إلى ١٧ يونيو ٢٠١٧» */
export function spanOf({ first, last }) {
  if (!first) return '';
  return filled(first === last ? text.onlyOn : text.between, { first: shownDate(first), last: shownDate(last) });
}

/**
 * The spellings that articles use, and the first in Latin letters if none of them is Latin, so that both
 * scripts are shown.
 */
function spellingsOf({ spellings }) {
  const held = spellings.filter(({ articles }) => articles > 0).slice(0, SPELLINGS_SHOWN);
  const latin = ({ text: written }) => /\p{Script=Latin}/u.test(written);
  const first = held.some(latin) ? null : spellings.find(latin);
  return first ? [...held.slice(0, SPELLINGS_SHOWN - 1), first] : held;
}

/** The names that most of the results contain too. */
function namedWith(entity, facets) {
  return Object.entries(NAMED_WITH).flatMap(([kind, most]) => {
    const values = facets.find(({ facet }) => facet === kind)?.values ?? [];
    return values.filter(({ value, articles }) => articles > 0 && value !== entity.name).slice(0, most);
  });
}

function line(id, label, parts) {
  if (parts.length === 0) return null;
  return el('p', { id, class: 'entity-line' }, el('span', { class: 'entity-label' }, label, common.colon), ' ',
    parts.flatMap((part, at) => [at > 0 && common.listComma, part]));
}

function link(name) {
  return el('a', { href: entityAddress(name), tabindex: '-1' }, el('bdi', foreign(name), name));
}
