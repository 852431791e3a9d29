import { el } from '../drawing/dom.js';
import { prefer, preference } from './preferences.js';
import { reloadTo } from './reloading.js';
import { text } from '../text/text.js';

/** Preferences that take effect only after the page is loaded again. */
const WITH_A_LOAD = ['language', 'numerals'];

/**
 * Opens the dialog of preferences. When it closes, the page is loaded again if a preference of WITH_A_LOAD
 * changed.
 */
export function showPreferences() {
  const before = chosen();
  const dialog = document.body.appendChild(makeDialog());
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (chosen() !== before) reloadTo('preferences-button');
  });
  dialog.showModal();
}

function chosen() {
  return WITH_A_LOAD.map(preference).join();
}

function makeDialog() {
  const close = el('button', { id: 'close-preferences', type: 'button', class: 'main-button' }, text.done);
  const dialog = el('dialog', { id: 'preferences', 'aria-labelledby': 'preferences-title' },
    el('h2', { id: 'preferences-title' }, text.preferencesTitle),
    Object.entries(text.preferences).map(([name, { title, choices }]) => group(name, title, choices)),
    el('p', { class: 'preferences-kept' }, text.preferencesKept),
    close);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  return dialog;
}

function group(name, title, choices) {
  return el('fieldset', {}, el('legend', {}, title), Object.entries(choices).map(([value, label]) => {
    const checked = preference(name) === value;
    const radio = el('input', {
      id: `${name}-${value}`, type: 'radio', name, value, checked, autofocus: checked && name === 'language',
    });
    radio.addEventListener('change', () => prefer(name, value));
    return el('label', { lang: name === 'language' ? value : null }, radio, ' ', el('bdi', {}, label));
  }));
}
