import { prefer } from './preferences.js';
import { reloadTo } from './reloading.js';
import { text } from '../text/text.js';

/** Opens the list of keyboard shortcuts. Its module is loaded on the first call. */
export function openKeys() {
  import('./keys-dialog.js').then(({ showKeys }) => showKeys());
  return true;
}

/** Connects the buttons in the footer of every view. */
export function wireFooter() {
  document.getElementById('keys-button').addEventListener('click', openKeys);
  document.getElementById('preferences-button').addEventListener('click', async () => {
    const { showPreferences } = await import('./preferences-dialog.js');
    showPreferences();
  });
  const languageButton = document.getElementById('language');
  languageButton.lang = text.otherLanguageCode;
  languageButton.addEventListener('click', () => {
    prefer('language', text.otherLanguageCode);
    reloadTo('language');
  });
}
