import { originalHost } from '../drawing/credits.js';
import { readableAddress } from '../drawing/readable.js';

/**
 * Citations in plain text. The language of a citation does not depend on the language of the page. Arabic dates
 * give both names of a month, that of the Levant and that of Egypt, كانون الثاني/يناير, as news agencies do.
 */

const LEVANT = 'ar-SY-u-nu-arab-ca-gregory';
const EGYPT = 'ar-EG-u-nu-arab-ca-gregory';
const ENGLISH = 'en-GB-u-ca-gregory';
const PARTS = ['year', 'month', 'day'];

/** The citation in Arabic: author, «title», outlet, date, address, day of retrieval, evidence. */
export function arabicCitation(article, evidence, today) {
  return sentence('، ', [
    plain(article.author),
    quoted(article, '«', '»'),
    plain(article.outlet),
    arabicDate(article.date) || plain(article.date?.written) || 'بلا تاريخ',
    readable(article.url),
    `اطُّلع عليه في ${arabicDate(today)}`,
  ], `نسخة محفوظة: ${readableAddress(evidence)}`);
}

/** The citation in English, in the same order. */
export function englishCitation(article, evidence, today) {
  return sentence(', ', [
    plain(article.author),
    quoted(article, '“', '”'),
    plain(article.outlet),
    englishDate(article.date) || plain(article.date?.written) || 'n.d.',
    readable(article.url),
    `accessed ${englishDate(today)}`,
  ], `Archived text: ${readableAddress(evidence)}`);
}

/**
 * A passage in quotation marks and its source: passage, credits, address and evidence on a line each. `pages`
 * are the pages of a document, `{first, last}`, or undefined.
 */
export function quotation(article, words, evidence, pages) {
  const credits = [
    article.author, quoted(article, '«', '»'), article.outlet, arabicDate(article.date) || article.date?.written,
    pages && `ص ${[...new Set([pages.first, pages.last])].map((page) => page.toLocaleString('ar-u-nu-arab')).join('–')}`,
  ];
  return [
    `«${plain(words)}»`,
    credits.map(plain).filter(Boolean).join('، '),
    readable(article.url),
    readableAddress(evidence),
  ].filter(Boolean).join('\n');
}

/** The article as plain text, followed by its source. */
export function plainText(article, evidence) {
  const credits = [article.outlet, article.place, article.author, arabicDate(article.date) || article.date?.written];
  return [
    article.title.text,
    credits.map(plain).filter(Boolean).join('، '),
    (article.paragraphs ?? []).map((paragraph) => paragraph.text).join('\n\n'),
    [readable(article.url), readableAddress(evidence)].filter(Boolean).join('\n'),
  ].filter(Boolean).join('\n\n');
}

/** The day of a moment in the reader's time zone, in the server's form of a date. */
export function day(moment) {
  const padded = (part) => String(part).padStart(2, '0');
  return {
    iso: `${moment.getFullYear()}-${padded(moment.getMonth() + 1)}-${padded(moment.getDate())}`, precision: 'day',
  };
}

/** «٢١ كانون الثاني/يناير ٢٠١٧», as precisely as it is known. */
export function arabicDate(date) {
  const [levant, egypt] = [partsOf(date, LEVANT), partsOf(date, EGYPT)];
  if (!levant) return '';
  const month = levant.month === egypt.month ? levant.month : [levant.month, egypt.month].join('/');
  return [levant.day, month, levant.year].filter(Boolean).join(' ');
}

/** “21 January 2017”. */
export function englishDate(date) {
  const parts = partsOf(date, ENGLISH);
  return parts ? [parts.day, parts.month, parts.year].filter(Boolean).join(' ') : '';
}

function partsOf(date, locale) {
  const read = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date?.iso ?? '');
  if (!read) return null;
  const known = PARTS.slice(0, { year: 1, month: 2 }[date.precision] ?? 3);
  const moment = new Date(Date.UTC(Number(read[1]), Number(read[2] ?? 1) - 1, Number(read[3] ?? 1)));
  const written = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' })
    .formatToParts(moment);
  return Object.fromEntries(known.map((name) => [name, written.find(({ type }) => type === name).value]));
}

function quoted({ title }, open, close) {
  const words = plain(title.text);
  return words && open + words + close;
}

function sentence(comma, parts, last) {
  return `${parts.filter(Boolean).join(comma)}. ${last}`;
}

/** Puts a text on one line and removes control characters that change its direction. */
function plain(words) {
  return (words ?? '').replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
}

/** The address of the original in readable form, or null. */
function readable(url) {
  const address = originalHost(url);
  return address && readableAddress(address.href);
}
