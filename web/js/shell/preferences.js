import { inLanguage, language } from '../text/language.js';

/**
 * How a reader wants the page: `language`, `numerals`, `size` of the text, `leading` between its
 * lines. Kept in this browser alone; the first of each list is what nobody chose.
 */

const CHOICES = {
  language: ['ar', 'en'],
  numerals: ['auto', 'arab', 'latn'],
  size: ['normal', 'small', 'large', 'larger'],
  leading: ['normal', 'close', 'wide'],
};

/** What was chosen, or what nobody chose. */
export function preference(name) {
  let kept = null;
  try {
    kept = localStorage.getItem(`fihrist.${name}`);
  } catch {
    // A browser that keeps nothing has no choices.
  }
  return CHOICES[name].includes(kept) ? kept : CHOICES[name][0];
}

/** Keeps a choice. Size and leading are there at once, language and numerals with the next load. */
export function prefer(name, value) {
  try {
    localStorage.setItem(`fihrist.${name}`, value);
  } catch {
    // The choice does not outlive the page.
  }
  if (name === 'size' || name === 'leading') document.documentElement.dataset[name] = value;
}

/** Turns the page to what was chosen; done before anything of it is seen. */
export function turnPage() {
  const root = document.documentElement;
  root.lang = language;
  root.dir = inLanguage({ ar: 'rtl', en: 'ltr' });
  root.dataset.size = preference('size');
  root.dataset.leading = preference('leading');
}

/**
 * The digits in use: those chosen, else those of the interface's language. Arabic has both; where
 * the browser names a country, its own, so that a reader in Tunis or Rabat sees 012.
 */
export function numerals() {
  const chosen = preference('numerals');
  if (chosen !== 'auto') return chosen;
  if (language === 'en') return 'latn';
  const own = navigator.languages.find((name) => /^ar-\w/.test(name)) ?? 'ar-SY';
  return new Intl.NumberFormat(own).resolvedOptions().numberingSystem === 'latn' ? 'latn' : 'arab';
}
