/**
 * The reader's folders, stored in this browser's IndexedDB and nowhere else. A folder is `{id, name, note,
 * created, changed}`. An item is an article in a folder:
 *
 *   {folder, id, title, outlet, author, place, date, url, sha256, added, changed, position, note, tags}
 *
 * Each change is one transaction, so that two windows never undo each other's changes. Memory and work grow
 * with the items of one folder, which are at most {@link MAX_ITEMS}.
 */

export const MAX_FOLDERS = 200;
export const MAX_ITEMS = 2_000;

const DATABASE = 'fihrist.kept';
const channel = new BroadcastChannel(DATABASE);
const listeners = new Set();
let opened = null;

/** Thrown when the limit of folders or items is reached. */
export class FullError extends Error {}

/** Calls back after each change, including changes made in other windows. */
export function whenChanged(listener) {
  listeners.add(listener);
}

channel.addEventListener('message', () => notify());

/** All folders, oldest first, each with the `count` of its items. */
export function folders() {
  return transact('readonly', async ({ folders: all, items }) => {
    const found = await answer(all.getAll());
    const counts = await Promise.all(found.map(({ id }) => answer(items.index('folder').count(id))));
    return found.map((folder, at) => ({ ...folder, count: counts[at] })).sort(byAge);
  });
}

/** `{folder, items}` in the reader's order, or null when there is no such folder. */
export function readFolder(id) {
  return transact('readonly', async ({ folders: all, items }) => {
    const folder = await answer(all.get(id));
    return folder ? { folder, items: await itemsOf(items, id) } : null;
  });
}

/** The articles that are in folders: a map from article id to the set of its folder ids. */
export function keptArticles() {
  return transact('readonly', async ({ items }) => {
    const kept = new Map();
    for (const [folder, id] of await answer(items.getAllKeys())) {
      kept.set(id, (kept.get(id) ?? new Set()).add(folder));
    }
    return kept;
  });
}

export function makeFolder(name) {
  const now = new Date().toISOString();
  const folder = { id: crypto.randomUUID?.() ?? randomId(), name, note: '', created: now, changed: now };
  return change(async ({ folders: all }) => {
    if (await answer(all.count()) >= MAX_FOLDERS) throw new FullError('folders');
    all.add(folder);
    return folder;
  });
}

/** Changes members of a folder, such as its name. */
export function changeFolder(id, changes) {
  return change(async ({ folders: all }) => {
    const folder = await answer(all.get(id));
    if (folder) all.put({ ...folder, ...changes, changed: new Date().toISOString() });
  });
}

/** Removes a folder. Returns it with its items, for {@link putBack}. */
export function removeFolder(id) {
  return change(async ({ folders: all, items }) => {
    const removed = { folder: await answer(all.get(id)), items: await itemsOf(items, id) };
    for (const item of removed.items) items.delete([id, item.id]);
    all.delete(id);
    return removed;
  });
}

/**
 * Adds articles to the end of a folder. Articles that are already there stay unchanged. Returns the number of
 * new articles.
 */
export function addTo(folder, records) {
  return change(async ({ items }) => {
    const present = await itemsOf(items, folder);
    const presentIds = new Set(present.map(({ id }) => id));
    const fresh = records.filter(({ id }) => !presentIds.has(id));
    if (present.length + fresh.length > MAX_ITEMS) throw new FullError('items');
    const now = new Date().toISOString();
    const end = (present.at(-1)?.position ?? -1) + 1;
    fresh.forEach((record, at) => items.put({
      note: '', tags: [], ...record, folder, added: now, changed: now, position: end + at,
    }));
    return fresh.length;
  });
}

/** Removes articles from a folder. Returns the items as they were, for {@link putBack}. */
export function takeFrom(folder, ids) {
  return change(async ({ items }) => {
    const found = await Promise.all(ids.map((id) => answer(items.get([folder, id]))));
    for (const id of ids) items.delete([folder, id]);
    return { folder: null, items: found.filter(Boolean) };
  });
}

/** Undoes a removal. */
export function putBack({ folder, items: removed }) {
  return change(async ({ folders: all, items }) => {
    if (folder) all.put(folder);
    for (const item of removed) items.put(item);
  });
}

/** Changes members of an item, such as its note. */
export function changeItem(folder, id, changes) {
  return change(async ({ items }) => {
    const item = await answer(items.get([folder, id]));
    if (item) items.put({ ...item, ...changes, changed: new Date().toISOString() });
  });
}

/** Moves an article to the end of another folder, with its note and its tags. */
export function moveItem(id, from, to) {
  return change(async ({ items }) => {
    const [item, present] = [await answer(items.get([from, id])), await itemsOf(items, to)];
    if (!item || from === to) return;
    if (!present.some((other) => other.id === id)) {
      if (present.length >= MAX_ITEMS) throw new FullError('items');
      items.put({ ...item, folder: to, position: (present.at(-1)?.position ?? -1) + 1 });
    }
    items.delete([from, id]);
  });
}

/** Sets the order of the articles of a folder. */
export function arrange(folder, ids) {
  return change(async ({ items }) => {
    const places = new Map(ids.map((id, at) => [id, at]));
    for (const item of await itemsOf(items, folder)) {
      items.put({ ...item, position: places.get(item.id) ?? ids.length });
    }
  });
}

/** Writes whole folders, `{...folder, items}`, and replaces those of the same id. */
export function putFolders(all) {
  return change(async ({ folders: store, items }) => {
    const others = (await answer(store.getAllKeys())).filter((id) => !all.some((folder) => folder.id === id));
    if (others.length + all.length > MAX_FOLDERS) throw new FullError('folders');
    for (const { items: own, ...folder } of all) {
      store.put(folder);
      own.forEach((item, position) => items.put({ ...item, folder: folder.id, position }));
    }
  });
}

async function itemsOf(items, folder) {
  return (await answer(items.index('folder').getAll(folder))).sort((a, b) => a.position - b.position);
}

function byAge(a, b) {
  return a.created < b.created ? -1 : Number(a.created > b.created);
}

/** A random id. Over plain HTTP browsers offer no `randomUUID`, but they offer random bytes. */
function randomId() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function change(work) {
  const result = await transact('readwrite', work);
  channel.postMessage('changed');
  await notify();
  return result;
}

async function notify() {
  await Promise.all([...listeners].map((listener) => listener()));
}

async function transact(mode, work) {
  const transaction = (await database()).transaction(['folders', 'items'], mode);
  const done = new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  done.catch(() => {});
  let result;
  try {
    result = await work({ folders: transaction.objectStore('folders'), items: transaction.objectStore('items') });
  } catch (failure) {
    transaction.abort();
    throw failure;
  }
  await done;
  return result;
}

function answer(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function database() {
  opened ??= open().catch((failure) => {
    opened = null;
    throw failure;
  });
  return opened;
}

async function open() {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('folders', { keyPath: 'id' });
    opening.result.createObjectStore('items', { keyPath: ['folder', 'id'] }).createIndex('folder', 'folder');
  };
  const found = await answer(opening);
  found.onversionchange = () => {
    found.close();
    opened = null;
  };
  return found;
}
