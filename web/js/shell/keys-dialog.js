import { el } from '../drawing/dom.js';
import { helpButton } from '../search/help-button.js';
import { enableLetterKeys, letterKeysEnabled } from './keyboard.js';
import { text } from '../text/text.js';

/** Opens the list of keyboard shortcuts. The dialog is built on the first call. */
export function showKeys() {
  const dialog = document.getElementById('keys') ?? document.body.appendChild(makeDialog());
  dialog.showModal();
  return true;
}

function makeDialog() {
  const toggle = el('input', { id: 'letter-keys', type: 'checkbox', checked: letterKeysEnabled() });
  toggle.addEventListener('change', () => enableLetterKeys(toggle.checked));
  const close = el('button', { id: 'close-keys', type: 'button', autofocus: true }, text.close);
  const dialog = el('dialog', { id: 'keys', 'aria-labelledby': 'keys-title' },
    el('h2', { id: 'keys-title' }, text.keysTitle),
    el('dl', {}, text.keys.map(([names, does]) => el('div', {},
      el('dt', {}, names.flatMap((name, at) => [at > 0 && ' ', el('kbd', { dir: 'ltr' }, name)])),
      el('dd', {}, does)))),
    el('label', {}, toggle, ' ', text.keysToggle),
    helpButton('keys-help'), close);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  return dialog;
}
