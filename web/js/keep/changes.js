import { Problem, readCurrent } from '../shell/api.js';
import { described } from './hashes.js';
import { changeItem } from './store.js';

/**
 * Checks whether kept articles have changed, one request after the other. Calls `each(item, state, article)`.
 * `state` is `same`, `changed`, `gone`, `first` when the item had no hash yet, or `unknown` when the request
 * failed. `article` is the server's answer, or null.
 */
export async function checkItems(items, signal, each) {
  for (const item of items) {
    const { state, article } = await check(item, signal);
    if (signal.aborted) return;
    if (state === 'first') await changeItem(item.folder, item.id, described(article));
    each(item, state, article);
  }
}

/** Checks one item: `{state, article}`. */
export async function check(item, signal) {
  try {
    const article = await readCurrent(item.id, signal);
    if (!item.sha256) return { state: 'first', article };
    return { state: article.sha256 === item.sha256 ? 'same' : 'changed', article };
  } catch (failure) {
    if (signal.aborted) return { state: 'unknown', told: null };
    if (!(failure instanceof Problem)) throw failure;
    return { state: failure.status === 404 ? 'gone' : 'unknown', told: null };
  }
}
