import { numerals } from '../shell/preferences.js';
import { text } from './text.js';

/** Formats numbers, counts and dates in the interface's language. */

const locale = `${text.locale}-u-ca-gregory-nu-${numerals()}`;
const numbers = new Intl.NumberFormat(locale);
const seconds = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const plurals = new Intl.PluralRules(locale);

const FINEST = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  time: { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
};

const languages = new Intl.DisplayNames(text.locale, { type: 'language' });

/** The name of a language with a BCP 47 code; the code itself if it is not known. */
export function languageName(code) {
  try {
    return languages.of(code);
  } catch {
    return code;
  }
}

/** A number in the digits of the interface. */
export function number(value) {
  return numbers.format(value);
}

/** A share between 0 and 1 as a percentage. */
export function percent(part) {
  return percents.format(part);
}

/** A count with its noun in the right plural form: six forms in Arabic, two in English, and optionally `zero`. */
export function counted(value, forms) {
  const form = value === 0 && 'zero' in forms ? 'zero' : plurals.select(value);
  return forms[form].replace('#', number(value));
}

/** Replaces the holes of a text, `{name}`, with strings. */
export function filled(template, values) {
  return template.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** A duration in seconds. `micros` is in microseconds. */
export function elapsed(micros) {
  return filled(text.elapsed, { seconds: seconds.format(Math.max(micros, 1000) / 1e6) });
}

/**
 * Formats a date as precisely as it is known, but not more precisely than `finest`. Day and hour are those of
 * the place of publication, regardless of the reader's time zone. Empty when the date cannot be read.
 */
export function date({ iso, precision }, finest = 'time') {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d))?/.exec(iso ?? '');
  if (!parts || !(precision in FINEST)) return '';
  const [, year, month = 1, day = 1, hour = 0, minute = 0] = parts.map((part) => part && Number(part));
  const shown = precision === 'time' ? finest : precision;
  const moment = new Date(Date.UTC(year, month - 1, day, hour, minute));
  return new Intl.DateTimeFormat(locale, { ...FINEST[shown], timeZone: 'UTC' }).format(moment);
}

/** The day of a moment in the reader's time zone; empty when it cannot be read. */
export function day(instant) {
  const moment = new Date(instant);
  return Number.isNaN(moment.getTime())
    ? ''
    : new Intl.DateTimeFormat(locale, FINEST.day).format(moment);
}
