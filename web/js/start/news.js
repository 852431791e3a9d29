import { readAddress } from '../shell/address.js';
import { Problem, search } from '../shell/api.js';
import { searches } from './searches.js';

/** The number of saved searches that are counted again at most; each costs one request. */
const ASKED_AT_MOST = 12;

/**
 * Counts the articles that saved searches find now and did not find when the reader last saw them:
 * `Map(address, articles)`. Sends no request for a search that was last seen in the current generation of the
 * archive.
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
