/** The language of the interface: Arabic, unless the reader chose English in this browser. */

const STORE = 'fihrist.language';

export const language = read();

function read() {
  try {
    return localStorage.getItem(STORE) === 'en' ? 'en' : 'ar';
  } catch {
    return 'ar';
  }
}

/** Of a table in both languages, `{ar, en}`, the one in use. */
export function inLanguage(tables) {
  return tables[language];
}

/** Turns the page to its language and that language's way of reading; done before it is seen. */
export function turnPage() {
  document.documentElement.lang = language;
  document.documentElement.dir = inLanguage({ ar: 'rtl', en: 'ltr' });
}

/** Keeps another language for this browser; it is in use once the page is loaded again. */
export function choose(other) {
  try {
    localStorage.setItem(STORE, other);
  } catch {
    // Nothing is kept: the page stays in its language.
  }
}
