import { resultsAddress } from '../shell/address.js';
import { isLocalOnly, publicOrigin } from '../shell/site.js';
import { copy } from '../drawing/copying.js';
import { el } from '../drawing/dom.js';
import { filled } from '../text/format.js';
import { text } from '../text/results-text.js';
import { describeSearch } from './search-words.js';

/** A button that copies a search: its description in words and its address. */
export function shareButton(view) {
  const button = el('button', { id: 'share-search', type: 'button', class: 'menu-item' }, text.share);
  button.addEventListener('click', () => {
    const words = filled(text.shared, { search: describeSearch(view) });
    const address = publicOrigin() + resultsAddress({ ...view, page: 1 });
    copy([words, address, isLocalOnly() && text.onlyHere].filter(Boolean).join('\n'), button,
      isLocalOnly() ? text.copiedOnlyHere : undefined);
  });
  return button;
}
