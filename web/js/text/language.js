const KNOWN = ['ar', 'en'];

/**
 * The language of the interface: the one chosen in this browser, else the first of the browser's own
 * that there is, else Arabic.
 */
export const language = chosen() ?? ofBrowser() ?? KNOWN[0];

function chosen() {
  try {
    const kept = localStorage.getItem('fihrist.language');
    return KNOWN.includes(kept) ? kept : null;
  } catch {
    return null;
  }
}

function ofBrowser() {
  const names = (navigator.languages ?? []).map((name) => name.toLowerCase().split('-')[0]);
  return names.find((name) => KNOWN.includes(name)) ?? null;
}

/** Of a table in both languages, `{ar, en}`, the one in use. */
export function inLanguage(tables) {
  return tables[language];
}
