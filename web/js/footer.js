import { showKeys } from './keys-dialog.js';
import { choose } from './language.js';
import { reloadTo } from './reloading.js';
import { text } from './text.js';

/** What stands at the foot of every view. */
export function wireFooter() {
  document.getElementById('keys-button').addEventListener('click', showKeys);
  const other = document.getElementById('language');
  other.lang = text.otherLanguageCode;
  other.addEventListener('click', () => {
    choose(text.otherLanguageCode);
    reloadTo('language');
  });
}
