/** The language of the interface: Arabic, unless the reader chose English in this browser. */
export const language = read();

function read() {
  try {
    return localStorage.getItem('fihrist.language') === 'en' ? 'en' : 'ar';
  } catch {
    return 'ar';
  }
}

/** Of a table in both languages, `{ar, en}`, the one in use. */
export function inLanguage(tables) {
  return tables[language];
}
