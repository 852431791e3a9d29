import { language } from '../text/language.js';

/**
 * The reader's preferences: `language`, `numerals`, `theme`, `size` of the text, `leading` between its lines,
 * `width` of an article and its `face`, whether matches are marked, and the `density` of results. They are
 * stored in this browser only. The first value of each list is the default.
 */

const CHOICES = {
  language: [language, 'ar', 'en'],
  numerals: ['auto', 'arab', 'latn'],
  theme: ['system', 'light', 'dark'],
  size: ['normal', 'small', 'large', 'larger'],
  leading: ['normal', 'close', 'wide'],
  width: ['normal', 'narrow', 'wide'],
  face: ['naskh', 'sans'],
  marks: ['on', 'off'],
  density: ['list', 'excerpts', 'compact'],
};

/** Preferences that style sheets read from data attributes of the root element. */
const IN_STYLES = ['theme', 'size', 'leading', 'width', 'face', 'marks'];

/** The cookie that tells the server the preferences of IN_STYLES and the language. */
const LOOK = 'fihrist-look';
const A_YEAR_SECONDS = 31_536_000;

/** The value of a preference: the reader's choice, or the default. */
export function preference(name) {
  const kept = readKept(name);
  return CHOICES[name].includes(kept) ? kept : CHOICES[name][0];
}

function readKept(name) {
  try {
    return localStorage.getItem(`fihrist.${name}`);
  } catch {
    return null; // a browser that keeps nothing has no choices
  }
}

/**
 * Stores a choice. A preference of IN_STYLES takes effect at once; language and numerals take effect when the
 * page is loaded again.
 */
export function prefer(name, value) {
  try {
    localStorage.setItem(`fihrist.${name}`, value);
  } catch {
    // Storage is not available: the choice lasts until the page is closed.
  }
  if (IN_STYLES.includes(name)) document.documentElement.dataset[name] = value;
  writeLook();
}

/**
 * Writes the preferences to the cookie, so that the server can send the page in its final look. The server
 * stores nothing of it.
 */
function writeLook() {
  const look = new URLSearchParams();
  for (const name of ['language', ...IN_STYLES]) {
    const usual = name === 'language' ? '' : CHOICES[name][0];
    const kept = readKept(name);
    if (CHOICES[name].includes(kept) && kept !== usual) look.set(name, kept);
  }
  const written = look.toString();
  if (document.cookie.split('; ').includes(`${LOOK}=${written}`) || (!written && !document.cookie.includes(LOOK))) return;
  document.cookie = `${LOOK}=${written}; path=/; max-age=${written ? A_YEAR_SECONDS : 0}; SameSite=Strict`;
}

/** Applies the stored preferences to the page. Called before anything is drawn. */
export function applyPreferences() {
  const root = document.documentElement;
  for (const name of IN_STYLES) root.dataset[name] = preference(name);
  writeLook();
}

/**
 * The numbering system, `arab` or `latn`: the reader's choice, otherwise that of the interface's language.
 * Arabic uses both. Where the browser names a country, its custom decides: a reader in Tunis or Rabat sees 012.
 */
export function numerals() {
  const chosen = preference('numerals');
  if (chosen !== 'auto') return chosen;
  if (language === 'en') return 'latn';
  const own = navigator.languages.find((name) => /^ar-\w/.test(name)) ?? 'ar-SY';
  return new Intl.NumberFormat(own).resolvedOptions().numberingSystem === 'latn' ? 'latn' : 'arab';
}
