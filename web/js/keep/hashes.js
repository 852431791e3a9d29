import { readCurrent } from '../shell/api.js';
import { changeItem } from './store.js';

/**
 * Fetches the hashes of articles that were just added to a folder, one after the other. After a failed request
 * it stops; the folder tries again when it is opened.
 */
export async function fillHashes(folder, records) {
  const { signal } = new AbortController();
  for (const { id } of records.filter(({ sha256 }) => !sha256)) {
    try {
      await changeItem(folder, id, described(await readCurrent(id, signal)));
    } catch {
      return;
    }
  }
}

/** The members of an item that come from an answer of the server. */
export function described({ title, outlet, author, place, date, url, sha256 }) {
  return { title: title.text, outlet, author, place, date, url, sha256 };
}
