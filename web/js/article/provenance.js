import { evidenceAddress } from '../shell/address.js';
import { arabicDate, day, englishDate } from './citations.js';
import { originalHost } from '../drawing/credits.js';
import { readableAddress } from '../drawing/readable.js';
import { el } from '../drawing/dom.js';
import { inLanguage } from '../text/language.js';
import { text } from '../text/text.js';

const dateInWords = inLanguage({ ar: arabicDate, en: englishDate });

/** The hash of the text; in print also its address, its evidence link and the day of retrieval. */
export function provenance(article) {
  const original = originalHost(article.url);
  return el('dl', { id: 'provenance', class: 'provenance' },
    entry(text.hash, article.sha256, ''),
    entry(text.originalAddress, original && readableAddress(original.href), 'printed'),
    entry(text.evidenceLink, readableAddress(evidenceAddress(article.id, { sha256: article.sha256 })), 'printed'),
    entry(text.retrieved, dateInWords(day(new Date())), 'printed'));
}

function entry(label, value, kind) {
  return value && el('div', { class: kind || null },
    el('dt', {}, label), el('dd', {}, el('bdi', { class: 'long' }, value)));
}
