/**
 * Reads dates as people type them: 2017, 2017-03, 21/1/2017, ٢١ يناير ٢٠١٧, كانون الثاني 2017, جانفي 2017, 3
 * March 2017, 10 محرم 1438. The result has the form of an address: a year, a month or a day.
 */

/** The names of each month, without vowel signs and with hamzas united. */
const MONTHS = [
  ['يناير', 'كانون الثاني', 'جانفي', 'january', 'jan', 'janvier'],
  ['فبراير', 'شباط', 'فيفري', 'february', 'feb', 'fevrier'],
  ['مارس', 'اذار', 'march', 'mar', 'mars'],
  ['ابريل', 'نيسان', 'افريل', 'april', 'apr', 'avril'],
  ['مايو', 'ايار', 'ماي', 'may', 'mai'],
  ['يونيو', 'حزيران', 'جوان', 'يونيه', 'june', 'jun', 'juin'],
  ['يوليو', 'تموز', 'جويليه', 'يوليه', 'يوليوز', 'july', 'jul', 'juillet'],
  ['اغسطس', 'اب', 'اوت', 'غشت', 'august', 'aug', 'aout'],
  ['سبتمبر', 'ايلول', 'شتنبر', 'september', 'sep', 'sept', 'septembre'],
  ['اكتوبر', 'تشرين الاول', 'october', 'oct', 'octobre'],
  ['نوفمبر', 'تشرين الثاني', 'نونبر', 'november', 'nov', 'novembre'],
  ['ديسمبر', 'كانون الاول', 'دجنبر', 'december', 'dec', 'decembre'],
];
const HIJRI_MONTHS = [
  ['محرم'], ['صفر'], ['ربيع الاول'], ['ربيع الثاني', 'ربيع الاخر'], ['جمادي الاولي', 'جمادي الاول'],
  ['جمادي الاخره', 'جمادي الثانيه', 'جمادي الثاني'], ['رجب'], ['شعبان'], ['رمضان'], ['شوال'],
  ['ذو القعده', 'ذي القعده'], ['ذو الحجه', 'ذي الحجه'],
];
const HIJRI_YEARS = { first: 1300, last: 1600 };
const GREGORIAN_YEARS = { first: 1500, last: 2200 };
const DAY_MILLIS = 86_400_000;

const hijri = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC',
});

/**
 * Reads a date; null when the text is not a date. A Hijri month or year becomes its first day, or its last day
 * with `asEnd`.
 */
export function readTypedDate(written, asEnd = false) {
  const plain = normalised(written);
  const parts = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(plain);
  if (parts) return dated(...parts.slice(1), asEnd);
  const turned = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(plain);
  if (turned) return dated(turned[3], turned[2], turned[1], asEnd);
  const named = /^(?:(\d{1,2})\s+)?(\D+?)[\s-]+(\d{4})$/.exec(plain);
  return named ? ofNamedMonth(named[1], named[2].trim(), named[3], asEnd) : null;
}

function ofNamedMonth(day, name, year, asEnd) {
  // In كانون الثاني/يناير each name is a name of the month.
  for (const alias of name.split('/').map((part) => part.trim())) {
    const month = MONTHS.findIndex((names) => names.includes(alias)) + 1;
    if (month > 0) return dated(year, String(month), day, asEnd);
    const hijriMonth = HIJRI_MONTHS.findIndex((names) => names.includes(alias)) + 1;
    if (hijriMonth > 0) return fromHijri(Number(year), hijriMonth, day ? Number(day) : 0, asEnd);
  }
  return null;
}

/** Converts digits of any script to 0–9, and unites the spellings of each Arabic letter. */
function normalised(written) {
  return written.normalize('NFKC').trim().toLowerCase()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .normalize('NFD').replace(/\p{M}/gu, '').replace(/ـ/g, '')
    .replace(/[أإآٱ]/g, 'ا').replace(/ة/g, 'ه').replace(/ى/g, 'ي')
    .replace(/[\u200e\u200f\u061c,،]/g, ' ')
    .replace(/\s+(من|عام|سنه)\s+/g, ' ').replace(/\s*(م|هـ|ه)\.?$/, '').replace(/\s+/g, ' ').trim();
}

function dated(year, month, day, asEnd) {
  const [y, m, d] = [Number(year), Number(month ?? 0), Number(day ?? 0)];
  if (y >= HIJRI_YEARS.first && y < GREGORIAN_YEARS.first) return fromHijri(y, m, d, asEnd);
  if (y < GREGORIAN_YEARS.first || y > GREGORIAN_YEARS.last) return null;
  if (month === undefined) return String(y);
  if (m < 1 || m > 12) return null;
  const twoDigits = (part) => String(part).padStart(2, '0');
  if (day === undefined) return `${y}-${twoDigits(m)}`;
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return d >= 1 && d <= last ? `${y}-${twoDigits(m)}-${twoDigits(d)}` : null;
}

/**
 * The Gregorian date of a Hijri date in the calendar of Umm al-Qura: its day, or the first or last day of its
 * month or year.
 */
function fromHijri(year, month, day, asEnd) {
  if (year < HIJRI_YEARS.first || year > HIJRI_YEARS.last || month > 12 || day > 30) return null;
  if (day) return gregorianDay(year, month, day);
  if (!asEnd) return gregorianDay(year, month || 1, 1);
  const [nextYear, nextMonth] = month && month < 12 ? [year, month + 1] : [year + 1, 1];
  const next = gregorianDay(nextYear, nextMonth, 1);
  return next && new Date(Date.parse(next) - DAY_MILLIS).toISOString().slice(0, 10);
}

/** Finds the day by the mean length of Hijri years, then searches the days around it. */
function gregorianDay(year, month, day) {
  const near = Date.UTC(622, 6, 19) + ((year - 1) * 354.367 + (month - 1) * 29.53 + day - 1) * DAY_MILLIS;
  for (let away = 0; away <= 5; away++) {
    for (const sign of away === 0 ? [1] : [1, -1]) {
      const moment = new Date(near + sign * away * DAY_MILLIS);
      const parts = Object.fromEntries(hijri.formatToParts(moment).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
      if (parts.year === year && parts.month === month && parts.day === day) return moment.toISOString().slice(0, 10);
    }
  }
  return null;
}
