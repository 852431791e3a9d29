import { inLanguage, language } from './language.js';
import { arabic } from './text-arabic.js';
import { english } from './text-english.js';

/**
 * The texts of the interface, one table for each language. `#` stands for a number, `{name}` for a value. A
 * table of plural forms has the categories of Unicode's plural rules, and optionally a form `zero` for nothing.
 */

/** The table of the current language. */
export const text = inLanguage({ ar: arabic, en: english });

/** Sets the texts of index.html, which holds both languages in `data-ar` and `data-en`, to the current language. */
export function fillIn(root) {
  for (const element of root.querySelectorAll(`[data-${language}]`)) {
    element.textContent = element.dataset[language];
  }
  for (const element of root.querySelectorAll(`[data-${language}-label]`)) {
    element.setAttribute('aria-label', element.getAttribute(`data-${language}-label`));
  }
}
