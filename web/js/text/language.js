/** The language of the interface, as `shell/first.js` set it before anything was drawn. */
export const language = document.documentElement.lang;

/** The table of the current language; `tables` is `{ar, en}`. */
export function inLanguage(tables) {
  return tables[language];
}
