import { articleAddress, resultsAddress, togetherAddress } from '../shell/address.js';
import { entities, namedWith, search } from '../shell/api.js';
import { foreign } from '../drawing/direction.js';
import { el, sentence } from '../drawing/dom.js';
import { entityAddress, trendAddress } from '../keep/own-address.js';
import { withValue } from '../narrowing/narrowing.js';
import { shownValue } from '../narrowing/periods.js';
import { chart } from '../narrowing/timeline.js';
import { headlines, section, valueList } from '../start/browse.js';
import { text } from '../text/entity-text.js';
import { counted, filled, number } from '../text/format.js';
import { text as startText } from '../text/start-text.js';
import { text as common } from '../text/text.js';
import { searchForEntity, spanOf } from './entity-card.js';

/** The page of a person, an organisation or a place. */

const MEANT_AT_MOST = 6;
const VALUES = 8;
const ARTICLES = 6;
const NAMES_ASKED = 60;
const OF_EACH_KIND = 10;
const SECTIONS = ['outlet', 'category'];

export async function draw(view, { signal, again, go }) {
  const candidates = await entities(view.entity, MEANT_AT_MOST, signal, again);
  const entity = candidates.find(({ name }) => name === view.entity) ?? candidates[0];
  if (!entity) return unknown(view);
  const all = searchForEntity(entity);
  const [answer, names] = await Promise.all([
    search(all, signal, again, { facets: VALUES, size: ARTICLES }),
    namedWith(entity, NAMES_ASKED, signal, again),
  ]);
  const others = candidates.filter((other) => other !== entity && other.articles > 0);
  return {
    title: shownValue(entity.facet, entity.name),
    heading: '#entity-title',
    keys: {},
    nodes: [el('div', { class: 'entity', 'data-kind': entity.facet },
      el('h1', { id: 'entity-title', tabindex: '-1' },
        el('bdi', foreign(entity.name), shownValue(entity.facet, entity.name)), ' ',
        el('span', { class: 'entity-kind' }, text.kinds[entity.facet])),
      el('p', { id: 'entity-summary', class: 'entity-summary' }, counted(entity.articles, common.articles), ' ', spanOf(entity)),
      others.length > 0 && el('p', { class: 'entity-summary' }, text.also, common.colon, ' ',
        others.flatMap((other, at) => [at > 0 && common.listComma, nameLink(other.facet, other.name)])),
      ways(entity, all),
      el('div', { class: 'ways-in' },
        answer.histogram.bars.length > 1 && section('over-time', text.overTime, chart('period', answer.histogram, all, go)),
        spellings(entity),
        answer.hits.length > 0 && section('newest', text.newest, headlines(answer.hits, (hit) => articleAddress(hit.id, all))),
        together(names, entity, all),
        ...SECTIONS.map((name) => facet(answer.facets, name, all))))],
  };
}

function ways({ name }, all) {
  return el('nav', { class: 'entity-ways', 'aria-label': name }, el('ul', {}, [
    el('a', { id: 'entity-all', href: resultsAddress(all) }, text.all),
    el('a', { id: 'entity-trend', href: trendAddress([`"${name}"`]) }, text.trend),
    el('a', { id: 'entity-graph', href: togetherAddress(all) }, text.graph),
  ].map((link) => el('li', {}, link))));
}

/**
 * Every spelling with the number of articles that use it. A spelling that an article uses links to a search for
 * it as a phrase.
 */
function spellings({ spellings: all }) {
  const [written, articles] = Object.values(text.spellingColumns);
  return section('spellings', text.spellings,
    el('table', { id: 'spelling-table', class: 'together-table' },
      el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, written), el('th', { scope: 'col' }, articles))),
      el('tbody', {}, all.map((spelling) => el('tr', {},
        el('th', { scope: 'row' }, spelling.articles > 0
          ? el('a', { href: resultsAddress({ q: `"${spelling.text}"` }) }, el('bdi', foreign(spelling.text), spelling.text))
          : el('bdi', foreign(spelling.text), spelling.text)),
        el('td', {}, number(spelling.articles)))))),
    el('p', { class: 'entity-note' }, text.spellingsNote));
}

/**
 * The names that stand together with the entity. A name links to its page, and its count to the articles that
 * name both. The count of a name of the same kind is no link, because two values of one facet mean "either".
 */
function together({ names }, entity, all) {
  const kinds = Object.keys(text.kinds).map((kind) => [kind, names.filter((name) => name.facet === kind).slice(0, OF_EACH_KIND)])
    .filter(([, found]) => found.length > 0);
  if (kinds.length === 0) return null;
  return section('named', text.together, el('p', { class: 'entity-note' }, text.togetherNote),
    el('div', { class: 'named-lists' }, kinds.map(([kind, found]) => el('div', { 'data-names': kind },
      el('h3', {}, startText.by[kind]),
      el('ul', { class: 'value-list' }, found.map((name) => el('li', { 'data-value': name.name },
        nameLink(kind, name.name), ' ',
        el('small', {}, kind === entity.facet ? number(name.together) : el('a', {
          href: resultsAddress(withValue(all, kind, name.name, 'wanted')),
          'aria-label': filled(text.both, { articles: counted(name.together, common.articles) }),
        }, number(name.together))))))))));
}

function facet(facets, name, all) {
  const found = facets.find((one) => one.facet === name);
  return found && found.values.length > 0 ? section(`by-${name}`, startText.by[name], valueList(found, all)) : null;
}

function nameLink(kind, name) {
  return el('a', { href: entityAddress(name) }, el('bdi', foreign(name), shownValue(kind, name)));
}

function unknown({ entity: name }) {
  const written = () => el('bdi', {}, name);
  return {
    title: name,
    heading: '#entity-title',
    keys: {},
    nodes: [el('section', { class: 'entity message' },
      el('h1', { id: 'entity-title', tabindex: '-1' }, sentence(text.unknownTitle, { name: written() })),
      el('p', {}, text.unknown),
      el('p', {}, el('a', { href: resultsAddress({ q: name }) }, sentence(text.searchName, { name: written() }))))],
  };
}
