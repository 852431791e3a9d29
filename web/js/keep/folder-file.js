import { isFolderId } from './own-address.js';
import { MAX_FOLDERS, MAX_ITEMS } from './store.js';

/** Folders as one JSON file that a colleague can open, and how such a file is merged with the reader's folders. */

const FORMAT = 'fihrist-folders-1';

/** The largest size of a file in characters. A larger file was not written by this page. */
export const MAX_CHARACTERS = 50_000_000;

const LONGEST = { name: 200, note: 4_000, tag: 60, member: 2_000 };
const MAX_TAGS = 20;

/**
 * An error in a file. `reason` is `json`, `format`, `large` or `folder`; `part` is the number of the faulty
 * folder.
 */
export class FileError extends Error {
  constructor(reason, part = 0) {
    super(reason);
    this.reason = reason;
    this.part = part;
  }
}

/** Writes folders, each `{...folder, items}`, as the text of a file. */
export function writeFile(folders) {
  return JSON.stringify({ format: FORMAT, written: new Date().toISOString(), folders }, null, 2);
}

/** Reads the folders of a file. Throws a {@link FileError} if the file is not valid. */
export function readFile(written) {
  if (written.length > MAX_CHARACTERS) throw new FileError('large');
  let read;
  try {
    read = JSON.parse(written);
  } catch {
    throw new FileError('json');
  }
  if (read?.format !== FORMAT || !Array.isArray(read.folders)) throw new FileError('format');
  if (read.folders.length > MAX_FOLDERS) throw new FileError('large');
  return read.folders.map((folder, at) => readFolder(folder, at + 1));
}

/**
 * Merges two folders of the same id. Name and note come from the folder that was changed last. The result has
 * the articles of both. Of two items for one article, the item changed last is used, with the tags of both.
 */
export function merged(present, read) {
  const later = read.changed > present.changed ? read : present;
  const items = new Map(present.items.map((item) => [item.id, item]));
  for (const item of read.items) {
    const own = items.get(item.id);
    items.set(item.id, own ? mergedItem(own, item) : item);
  }
  return { ...present, name: later.name, note: later.note, changed: later.changed, items: [...items.values()].slice(0, MAX_ITEMS) };
}

function mergedItem(own, read) {
  const later = read.changed > own.changed ? read : own;
  return { ...later, added: own.added < read.added ? own.added : read.added, tags: normaliseTags([...own.tags, ...read.tags]) };
}

/** Normalises tags: trims them, removes duplicates and limits their number. */
export function normaliseTags(tags) {
  const trimmed = tags.map((tag) => tag.trim().replace(/\s+/g, ' ').slice(0, LONGEST.tag)).filter(Boolean);
  return [...new Set(trimmed)].slice(0, MAX_TAGS);
}

/** Trims a name or note and limits its length. */
export function normalise(kind, written) {
  return written.trim().slice(0, LONGEST[kind]);
}

function readFolder(folder, part) {
  const whole = isFolderId(folder?.id) && typeof folder.name === 'string' && folder.name.trim()
    && Array.isArray(folder.items) && folder.items.length <= MAX_ITEMS;
  if (!whole) throw new FileError('folder', part);
  return {
    id: folder.id, name: normalise('name', folder.name), note: normalise('note', words(folder.note)),
    created: moment(folder.created), changed: moment(folder.changed),
    items: folder.items.map((item) => readItem(item, part)),
  };
}

function readItem(item, part) {
  if (typeof item?.id !== 'string' || !item.id || item.id.length > LONGEST.member) throw new FileError('folder', part);
  const member = (name) => words(item[name]).slice(0, LONGEST.member);
  return {
    id: item.id, title: member('title'), outlet: member('outlet'), author: member('author'), place: member('place'),
    date: {
      iso: words(item.date?.iso).slice(0, 40), precision: words(item.date?.precision).slice(0, 10),
      written: words(item.date?.written).slice(0, LONGEST.tag),
    },
    url: member('url'), sha256: /^[0-9a-f]{64}$/.test(item.sha256) ? item.sha256 : '',
    added: moment(item.added), changed: moment(item.changed),
    note: normalise('note', words(item.note)),
    tags: normaliseTags((Array.isArray(item.tags) ? item.tags : []).filter((tag) => typeof tag === 'string').slice(0, 100)),
  };
}

function words(value) {
  return typeof value === 'string' ? value : '';
}

function moment(value) {
  const read = new Date(words(value));
  return Number.isNaN(read.getTime()) ? new Date(0).toISOString() : read.toISOString();
}
