import { searchForEntity } from '../entity/entity-card.js';
import { entityNamed, firstHit, Problem } from '../shell/api.js';
import { phrase } from './names.js';

const PRECISIONS = { 4: 'year', 7: 'month', 10: 'day' };

/**
 * Searches for one name and returns `{name, count, exact, first, last, spellings, view, offers, failure}`.
 * `view` is the search that finds the counted articles. `offers` are other searches, if no article was found.
 * `failure` is the reason if the request failed. A known person, organisation or place is counted in all its
 * spellings, any other name as a phrase.
 */
export async function askName(name, signal) {
  try {
    return await answered(name, signal);
  } catch (failure) {
    signal.throwIfAborted();
    if (!(failure instanceof Problem)) throw failure;
    return { ...nothing(name), failure: failure.status === 0 ? 'network' : failure.detail || String(failure.status) };
  }
}

async function answered(name, signal) {
  const entity = await entityNamed(name, signal);
  return entity?.articles > 0 ? known(name, entity) : asPhrase(name, signal);
}

function known(name, entity) {
  const dated = (iso) => ({ iso, precision: PRECISIONS[iso.length] });
  return {
    ...nothing(name), count: entity.articles, first: dated(entity.first), last: dated(entity.last),
    spellings: entity.spellings.map(({ text }) => text), view: searchForEntity(entity),
  };
}

async function asPhrase(name, signal) {
  const spellings = await spellingsOf(name, signal);
  const q = spellings.map(phrase).join(' OR ');
  const oldest = await firstHit({ q, sort: 'oldest' }, signal);
  const { articles: count, exact } = oldest.total;
  if (count === 0) return { ...nothing(name), spellings, offers: offersOf(oldest) };
  const first = oldest.hits[0]?.date ?? {};
  const newest = count > 1 ? await firstHit({ q, sort: 'newest' }, signal) : oldest;
  return { ...nothing(name), count, exact, first, last: newest.hits[0]?.date ?? {}, spellings, view: { q } };
}

/** The name as typed. A name in Latin letters is followed by its Arabic spellings in the archive. */
async function spellingsOf(name, signal) {
  if (!/\p{Script=Latin}/u.test(name)) return [name];
  const { spelled = [] } = await firstHit({ q: name, sort: 'relevance' }, signal);
  const whole = spelled.filter(({ typed }) => folded(typed) === folded(name)).flatMap(({ spellings }) => spellings);
  return [...new Set([name, ...whole])];
}

function offersOf({ advice }) {
  return (advice?.offers ?? []).filter(({ articles }) => articles > 0).slice(0, 3).map(({ text, articles }) => ({ text, articles }));
}

function nothing(name) {
  return { name, count: 0, exact: true, first: {}, last: {}, spellings: [name], view: { q: name }, offers: [], failure: '' };
}

function folded(name) {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}
