import { inLanguage, language } from './language.js';
import { arabic } from './text-arabic.js';
import { english } from './text-english.js';

/**
 * Every word that the interface says, one table a language. `#` stands for a number, `{name}` for
 * something put in; a table of plural forms is chosen from by the language's own rules, and may
 * have a form of its own for nothing, `zero`.
 */

/** The table in use. */
export const text = inLanguage({ ar: arabic, en: english });

/** Puts the words that the page itself holds in both languages, `data-ar` and `data-en`, where they are said. */
export function fillIn(root) {
  for (const element of root.querySelectorAll(`[data-${language}]`)) {
    element.textContent = element.dataset[language];
  }
  for (const element of root.querySelectorAll(`[data-${language}-label]`)) {
    element.setAttribute('aria-label', element.getAttribute(`data-${language}-label`));
  }
}
