import { glance, Problem } from '../shell/api.js';
import { phrase } from './names.js';

/**
 * What an archive says of one name: `{name, count, exact, first, last, spellings, q, offers, failure}`.
 * `q` is the search that finds the counted articles, `offers` are other searches where there are none,
 * `failure` is the reason when the server did not answer.
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
  const spellings = await spellingsOf(name, signal);
  const q = spellings.map(phrase).join(' OR ');
  const oldest = await glance({ q, sort: 'oldest' }, signal);
  const { articles: count, exact } = oldest.total;
  if (count === 0) return { ...nothing(name), spellings, offers: offersOf(oldest) };
  const first = oldest.hits[0]?.date ?? {};
  const newest = count > 1 ? await glance({ q, sort: 'newest' }, signal) : oldest;
  return { ...nothing(name), count, exact, first, last: newest.hits[0]?.date ?? {}, spellings, q };
}

/** The name as it was typed; for one in Latin letters also the Arabic spellings that the archive has. */
async function spellingsOf(name, signal) {
  if (!/\p{Script=Latin}/u.test(name)) return [name];
  const { spelled = [] } = await glance({ q: name, sort: 'relevance' }, signal);
  const whole = spelled.filter(({ typed }) => folded(typed) === folded(name)).flatMap(({ spellings }) => spellings);
  return [...new Set([name, ...whole])];
}

function offersOf({ advice }) {
  return (advice?.offers ?? []).filter(({ articles }) => articles > 0).slice(0, 3).map(({ text, articles }) => ({ text, articles }));
}

function nothing(name) {
  return { name, count: 0, exact: true, first: {}, last: {}, spellings: [name], q: name, offers: [], failure: '' };
}

function folded(name) {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}
