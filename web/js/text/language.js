/** The language of the interface, as `shell/first.js` set it before anything was drawn. */
export const language = document.documentElement.lang;

/** Of a table in both languages, `{ar, en}`, the one in use. */
export function inLanguage(tables) {
  return tables[language];
}
