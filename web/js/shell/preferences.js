import { language } from '../text/language.js';

/**
 * How a reader wants the page: `language`, `numerals`, `theme`, `size` of the text, `leading` between
 * its lines, `width` of an article and its `face`, whether matches are marked, and the `density` of
 * results. Kept in this browser alone; the first of each list is what nobody chose.
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

/** What style sheets read from the root of the page. */
const IN_STYLES = ['theme', 'size', 'leading', 'width', 'face', 'marks'];

/** The cookie in which the server finds it. */
const LOOK = 'fihrist-look';
const A_YEAR_SECONDS = 31_536_000;

/** What was chosen, or what nobody chose. */
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

/** Keeps a choice. What style sheets read is there at once, language and numerals with the next load. */
export function prefer(name, value) {
  try {
    localStorage.setItem(`fihrist.${name}`, value);
  } catch {
    // The choice does not outlive the page.
  }
  if (IN_STYLES.includes(name)) document.documentElement.dataset[name] = value;
  writeLook();
}

/**
 * Tells the server of this page, and nobody else, how the page is to look from its first line on:
 * the server writes it into the page that it sends and keeps nothing of it.
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

/** Turns the page to what was chosen; done before anything of it is seen. */
export function turnPage() {
  const root = document.documentElement;
  for (const name of IN_STYLES) root.dataset[name] = preference(name);
  writeLook();
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
