import { showKeys } from './keys-dialog.js';
import { showPreferences } from './preferences-dialog.js';
import { prefer } from './preferences.js';
import { reloadTo } from './reloading.js';
import { text } from '../text/text.js';

/** What stands at the foot of every view. */
export function wireFooter() {
  document.getElementById('keys-button').addEventListener('click', showKeys);
  document.getElementById('preferences-button').addEventListener('click', showPreferences);
  const other = document.getElementById('language');
  other.lang = text.otherLanguageCode;
  other.addEventListener('click', () => {
    prefer('language', text.otherLanguageCode);
    reloadTo('language');
  });
}
