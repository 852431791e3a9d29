import { announce } from '../shell/announce.js';
import { evidenceAddress } from '../shell/address.js';
import { readArticle } from '../shell/api.js';
import { quotation } from './citations.js';
import { citedParts, citedText, placesOf } from './cited-text.js';
import { copy } from '../drawing/copying.js';
import { el } from '../drawing/dom.js';
import { text } from '../text/text.js';

/**
 * Two buttons that copy the selected text: as a link, and as a quotation with its source. They appear with a
 * selection, follow the text in the order of the Tab key, and stay in view.
 */
export function passageButton(article, body, signal) {
  const whole = citedText(article);
  const button = el('button', { id: 'copy-passage', type: 'button', class: 'quiet-button' }, text.copyPassage);
  const quote = el('button', { id: 'copy-quotation', type: 'button', class: 'quiet-button' }, text.copyQuotation);
  const bar = el('div', { class: 'passage-bar', hidden: true }, button, quote);
  let selected = null;

  document.addEventListener('selectionchange', () => {
    if (bar.contains(document.activeElement) || document.querySelector('dialog[open]')) return;
    selected = places();
    bar.hidden = selected === null;
    for (const copyButton of [button, quote]) copyButton.removeAttribute('data-copied');
  }, { signal });

  function places() {
    const selection = getSelection();
    if (selection.rangeCount === 0 || selection.isCollapsed) return null;
    const found = placesOf(selection.getRangeAt(0), citedParts(article, body));
    return found && trimmed(whole, found);
  }

  /** Copies the result of `make`, which gets the link to the passage, its words and its pages. */
  async function copyLink(make, pressed) {
    const { start, end } = selected;
    const request = { article: article.id, q: '', syntax: 'box', evidence: { start, end } };
    try {
      const now = await readArticle(request, signal, false);
      if (now.sha256 !== article.sha256) {
        announce(text.changedMeanwhile);
        return;
      }
      const { passageHash: passage, pages } = now.evidence;
      const link = evidenceAddress(article.id, { sha256: article.sha256, start, end, passage });
      await copy(make(link, whole.slice(start, end), pages), pressed);
    } catch (failure) {
      if (!signal.aborted) announce(failure.message);
    }
  }

  // A press must not clear the selection.
  bar.addEventListener('mousedown', (event) => event.preventDefault());
  const asLink = () => copyLink((link) => link, button);
  const asQuotation = () => copyLink((link, words, pages) => quotation(article, words, link, pages), quote);
  button.addEventListener('click', asLink);
  quote.addEventListener('click', asQuotation);
  return {
    bar, keys: { c: () => selected !== null && (asLink(), true), q: () => selected !== null && (asQuotation(), true) },
  };
}

/** The positions `{start, end}` of a selection without space at its ends; null when nothing else is selected. */
function trimmed(whole, { from, to }) {
  const piece = whole.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const end = start + piece.trim().length;
  return start < end ? { start, end } : null;
}
