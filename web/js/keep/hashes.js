import { readAgain } from '../shell/api.js';
import { changeItem } from './store.js';

/**
 * Asks for the hash of articles that were just put into a folder, one after the other. Where there is
 * no answer, the folder asks again when it is opened.
 */
export async function fillHashes(folder, records) {
  const { signal } = new AbortController();
  for (const { id } of records.filter(({ sha256 }) => !sha256)) {
    try {
      await changeItem(folder, id, described(await readAgain(id, signal)));
    } catch {
      return;
    }
  }
}

/** What an answer of the server says of an article, as an item keeps it. */
export function described({ title, outlet, author, place, date, url, sha256 }) {
  return { title: title.text, outlet, author, place, date, url, sha256 };
}
