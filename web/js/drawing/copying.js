import { announce } from '../shell/announce.js';
import { el } from './dom.js';
import { text } from '../text/text.js';

/**
 * Copies text and announces it with `message`. Where the browser offers no clipboard, as over plain HTTP, the text
 * is shown selected in a field, so that the reader can copy it.
 */
export async function copy(value, button, message = text.copied) {
  for (const copied of document.querySelectorAll('[data-copied]')) copied.removeAttribute('data-copied');
  try {
    await navigator.clipboard.writeText(value);
  } catch {
    showField(value);
    return;
  }
  button.setAttribute('data-copied', '');
  announce(message);
}

/** A button that copies the result of `value()` when it is pressed. */
export function copyButton(id, label, value, attributes = {}) {
  const button = el('button', { id, type: 'button', class: 'quiet-button', ...attributes }, label);
  button.addEventListener('click', () => copy(value(), button));
  return button;
}

function showField(value) {
  const field = el('textarea', { id: 'copy-field', readonly: true, rows: 6, dir: 'auto', 'aria-labelledby': 'copy-title' });
  field.value = value;
  const close = el('button', { id: 'close-copy', type: 'button', class: 'quiet-button' }, text.close);
  const dialog = el('dialog', { id: 'copy', 'aria-labelledby': 'copy-title' },
    el('h2', { id: 'copy-title' }, text.copyByHand), field, close);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  field.focus();
  field.select();
}
