import { readAddress, writeAddress } from '../shell/address.js';

/**
 * The reader's saved and recent searches. They are stored in this browser only. A saved search is sent to the
 * server only to count its new articles. An entry is `{address, q, at, name, seen}`. `address` holds the whole
 * search, including filters. `name` is the reader's name for it, or empty. `seen` is the state when the reader
 * last saw it, `{generation, articles}`, or null.
 */

const STORE = 'fihrist.searches';
const SAVED_AT_MOST = 500;
const RECENT_AT_MOST = 100;
const LONGEST = 4_000;
const LONGEST_NAME = 120;

/** All searches: `{saved, recent, remembers}`, where `remembers` says whether recent searches are stored. */
export function searches() {
  try {
    return readable(JSON.parse(localStorage.getItem(STORE) ?? '{}'));
  } catch {
    return readable({});
  }
}

/** Adds a search to the recent searches, unless the reader has switched them off. */
export function addRecent(view) {
  const all = searches();
  if (all.remembers && view.page === 1) {
    store({ ...all, recent: withFirst(all.recent, entryOf(view)) });
  }
}

export function save(view, answer) {
  const all = searches();
  store({ ...all, saved: withFirst(all.saved, { ...entryOf(view), seen: seenIn(answer) }) });
}

/** Stores in a saved search that the reader has seen its current results. */
export function markSeen(view, answer) {
  const all = searches();
  const { address } = entryOf(view);
  if (!all.saved.some((entry) => entry.address === address)) return;
  store({ ...all, saved: all.saved.map((entry) => (entry.address === address ? { ...entry, seen: seenIn(answer) } : entry)) });
}

function seenIn({ generation, total }) {
  return { generation, articles: total.articles };
}

/** Names a saved search; an empty name removes the name. */
export function rename(address, name) {
  const all = searches();
  const named = (entry) => (entry.address === address ? { ...entry, name: name.trim().slice(0, LONGEST_NAME) } : entry);
  store({ ...all, saved: all.saved.map(named) });
}

export function isSaved(view) {
  const { address } = entryOf(view);
  return searches().saved.some((entry) => entry.address === address);
}

/** Removes a search; `kind` is `saved` or `recent`. */
export function forget(kind, address) {
  const all = searches();
  store({ ...all, [kind]: all[kind].filter((entry) => entry.address !== address) });
}

export function forgetAll(kind) {
  store({ ...searches(), [kind]: [] });
}

export function forgetView(view) {
  forget('saved', entryOf(view).address);
}

/** Turns the storage of recent searches on or off. Turning it off removes them. */
export function storeRecent(remembers) {
  const all = searches();
  store({ ...all, remembers, recent: remembers ? all.recent : [] });
}

/** The text of a file with all searches. */
export function asFile() {
  return JSON.stringify({ format: 'fihrist-searches-1', ...searches() }, null, 2);
}

/** Adds the searches of a file. Returns how many searches the file has, or -1 when it is not such a file. */
export function addFile(written) {
  let read;
  try {
    read = JSON.parse(written);
  } catch {
    return -1;
  }
  if (read?.format !== 'fihrist-searches-1') return -1;
  const [more, all] = [readable(read), searches()];
  const joined = (kind) => more[kind].reduceRight((list, entry) => withFirst(list, entry), all[kind]);
  store({ ...all, saved: joined('saved'), recent: all.remembers ? joined('recent') : [] });
  return more.saved.length + (all.remembers ? more.recent.length : 0);
}

function entryOf(view) {
  const search = { ...view, name: 'results', page: 1 };
  return { address: writeAddress(search), q: view.q, at: new Date().toISOString(), name: '', seen: null };
}

function withFirst(list, entry) {
  return [entry, ...list.filter(({ address }) => address !== entry.address)];
}

function store(all) {
  const kept = { ...all, saved: all.saved.slice(0, SAVED_AT_MOST), recent: all.recent.slice(0, RECENT_AT_MOST) };
  try {
    localStorage.setItem(STORE, JSON.stringify(kept));
  } catch {
    // Storage is not available: there are no searches to show.
  }
}

/** Reads stored or imported searches, and drops every entry that is not a search of this page. */
function readable(all) {
  const entries = (list) => (Array.isArray(list) ? list : [])
    .filter((entry) => [entry?.address, entry?.q, entry?.at].every((part) => typeof part === 'string'))
    .filter(({ address, q }) => isOfResults(address) && address.length <= LONGEST && q.length <= LONGEST)
    .map(({ address, q, at, name, seen }) => ({
      address, q, at, name: typeof name === 'string' ? name.slice(0, LONGEST_NAME) : '', seen: readSeen(seen),
    }));
  return { saved: entries(all?.saved), recent: entries(all?.recent), remembers: all?.remembers !== false };
}

function readSeen(seen) {
  const { generation, articles } = seen ?? {};
  return typeof generation === 'string' && Number.isSafeInteger(articles) ? { generation, articles } : null;
}

/** Whether an address is one of a search of this page. */
function isOfResults(address) {
  return address.startsWith('/?') && readAddress(address.slice(1)).name === 'results';
}
