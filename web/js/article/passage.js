import { announce } from '../shell/announce.js';
import { evidenceAddress } from '../shell/address.js';
import { readArticle } from '../shell/api.js';
import { citedParts, citedText, placesOf } from './cited-text.js';
import { copy } from '../drawing/copying.js';
import { el } from '../drawing/dom.js';
import { text } from '../text/text.js';

/**
 * The button that copies a link to what is selected in the article. It comes with a selection, next
 * in the order of Tab after the text, and stays in sight.
 */
export function passageButton(told, body, signal) {
  const whole = citedText(told);
  const button = el('button', { id: 'copy-passage', type: 'button', class: 'quiet-button' }, text.copyPassage);
  const bar = el('div', { class: 'passage-bar', hidden: true }, button);
  let selected = null;

  document.addEventListener('selectionchange', () => {
    if (bar.contains(document.activeElement) || document.querySelector('dialog[open]')) return;
    selected = places();
    bar.hidden = selected === null;
    button.removeAttribute('data-copied');
  }, { signal });

  function places() {
    const selection = getSelection();
    if (selection.rangeCount === 0 || selection.isCollapsed) return null;
    const found = placesOf(selection.getRangeAt(0), citedParts(told, body));
    return found && trimmed(whole, found);
  }

  async function copyLink() {
    const { start, end } = selected;
    const asked = { article: told.id, q: '', syntax: 'box', evidence: { start, end } };
    try {
      const now = await readArticle(asked, signal, false);
      if (now.sha256 !== told.sha256) {
        announce(text.changedMeanwhile);
        return;
      }
      const { passageHash: passage } = now.evidence;
      await copy(evidenceAddress(told.id, { sha256: told.sha256, start, end, passage }), button);
    } catch (failure) {
      if (!signal.aborted) announce(failure.message);
    }
  }

  // A press must not take the selection away.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', copyLink);
  return { bar, keys: { c: () => selected !== null && (copyLink(), true) } };
}

/** Without space at the ends; null when nothing is left. */
function trimmed(whole, { from, to }) {
  const piece = whole.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const end = start + piece.trim().length;
  return start < end ? { start, end } : null;
}
