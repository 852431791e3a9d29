import { inLanguage } from './language.js';
import { arabic } from './text-arabic.js';
import { english } from './text-english.js';

/**
 * Every word that the interface says, one table a language. `#` stands for a number, `{name}` for
 * something put in; a table of plural forms is chosen from by the language's own rules, and may
 * have a form of its own for nothing, `zero`.
 */

/** The table in use. */
export const text = inLanguage({ ar: arabic, en: english });

/** Writes the table's words into the parts of the page that are there from the start. */
export function fillIn(root) {
  for (const element of root.querySelectorAll('[data-text]')) {
    element.textContent = text[element.dataset.text];
  }
  for (const element of root.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', text[element.dataset.label]);
  }
}
