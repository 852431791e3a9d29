import { readAddress } from '../shell/address.js';
import { Problem, search } from '../shell/api.js';
import { searches } from './searches.js';

/** At most this many saved searches are counted again; each costs one request. */
const ASKED_AT_MOST = 12;

/**
 * How many articles saved searches find that they did not find when they were looked at last:
 * `Map(address, articles)`. Nothing is asked while the archive is the one that was looked at.
 */
export async function news(generation, signal) {
  const outdated = searches().saved.filter(({ seen }) => seen && seen.generation !== generation).slice(0, ASKED_AT_MOST);
  const counts = await Promise.all(outdated.map(({ address }) => countOf(address, signal)));
  return new Map(outdated.flatMap(({ address, seen }, at) => (
    counts[at] > seen.articles ? [[address, counts[at] - seen.articles]] : [])));
}

async function countOf(address, signal) {
  try {
    const { total } = await search(readAddress(address.slice(1)), signal, true, { size: 1 });
    return total.articles;
  } catch (failure) {
    if (failure instanceof Problem) return -1;
    throw failure;
  }
}
