import { arabicCitation, day, englishCitation } from '../article/citations.js';
import { originalHost } from '../drawing/credits.js';
import { evidenceAddress } from '../shell/address.js';
import { csv } from './csv.js';
import { writeFile } from './folder-file.js';

/** The file formats in which a folder can be exported: each `{label, extension, type, write(folder, items)}`. */
export const EXPORTS = {
  toFile: file('json', 'application/json', (folder, items) => writeFile([{ ...folder, items: items.map(withoutFolder) }])),
  csv: file('csv', 'text/csv', table),
  jsonl: file('jsonl', 'application/x-ndjson', (folder, items) => lines(items, (item) => JSON.stringify(record(item)))),
  citeArabic: file('txt', 'text/plain', (folder, items) => cited(items, arabicCitation)),
  citeEnglish: file('txt', 'text/plain', (folder, items) => cited(items, englishCitation)),
  ris: file('ris', 'application/x-research-info-systems', (folder, items) => lines(items, ris)),
  bibtex: file('bib', 'application/x-bibtex', (folder, items) => lines(items, bibtex)),
};

const COLUMNS = ['id', 'title', 'outlet', 'author', 'place', 'date', 'url', 'sha256', 'evidence', 'added', 'tags', 'note'];

/** The evidence link of an item: the address of the article with the hash of its text. */
export function evidenceOf({ id, sha256 }) {
  return evidenceAddress(id, { sha256 });
}

/** An item without the id and position in its folder; a file nests items in folders. */
export function withoutFolder({ folder, position, ...item }) {
  return item;
}

/** Lets the reader download a text as a file. */
export function saveAs(name, type, written) {
  const address = URL.createObjectURL(new Blob([written], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  Object.assign(link, { href: address, download: name.replace(/[\\/:*?"<>|\p{C}]+/gu, ' ').trim().slice(0, 120) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function file(extension, type, write) {
  return { extension, type, write };
}

function record(item) {
  return {
    id: item.id, title: item.title, outlet: item.outlet, author: item.author, place: item.place,
    date: item.date?.iso || item.date?.written || '', url: item.url, sha256: item.sha256,
    evidence: evidenceOf(item), added: item.added, tags: item.tags, note: item.note,
  };
}

function table(folder, items) {
  return csv([COLUMNS, ...items.map((item) => {
    const cells = { ...record(item), tags: item.tags.join(' | ') };
    return COLUMNS.map((column) => cells[column] ?? '');
  })]);
}

function lines(items, write) {
  return items.map((item) => `${write(item)}\n`).join('');
}

function cited(items, cite) {
  return lines(items, (item) => `${cite({ ...item, title: { text: item.title } }, evidenceOf(item), day(new Date(item.added)))}\n`);
}

/** The RIS format of reference managers. A line is a tag, two spaces, a hyphen, a space and a value. */
function ris(item) {
  const [year, month = '', date = ''] = (item.date?.iso ?? '').slice(0, 10).split('-');
  const fields = [
    ['TY', 'NEWS'], ['TI', item.title], ['AU', item.author], ['T2', item.outlet],
    ['DA', year && [year, month, date, ''].join('/')], ['PY', year], ['CY', item.place],
    ['UR', originalHost(item.url)?.href], ['L2', evidenceOf(item)], ['Y2', item.added.slice(0, 10).replaceAll('-', '/')],
    ['N1', item.sha256 && `SHA-256: ${item.sha256}`], ['N1', item.note], ...item.tags.map((tag) => ['KW', tag]),
  ];
  return `${fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${oneLine(value)}`).join('\r\n')}\r\nER  - \r\n`;
}

function bibtex(item) {
  const [year, month] = (item.date?.iso ?? '').split('-');
  const fields = [
    ['title', `{${escaped(item.title)}}`], ['author', item.author && `{${escaped(item.author)}}`],
    ['journal', escaped(item.outlet)], ['year', year], ['month', month && String(Number(month))],
    ['address', escaped(item.place)], ['url', originalHost(item.url)?.href ?? evidenceOf(item)], ['urldate', item.added.slice(0, 10)],
    ['note', escaped([item.sha256 && `SHA-256: ${item.sha256}`, evidenceOf(item)].filter(Boolean).join('; '))],
    ['annote', escaped(item.note)], ['keywords', escaped(item.tags.join(', '))],
  ];
  const members = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${oneLine(value)}}`);
  return `@article{${key(item)},\n${members.join(',\n')}\n}\n`;
}

/** A BibTeX key: letters and digits of the id, then the beginning of the hash, which distinguishes similar ids. */
function key({ id, sha256 }) {
  return [id.replace(/[^\w.:-]+/g, '_').slice(0, 60), sha256.slice(0, 8)].filter(Boolean).join('_');
}

function escaped(words) {
  const macros = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };
  return (words ?? '').replace(/[\\{}$&%#_~^]/g, (sign) => macros[sign] ?? `\\${sign}`);
}

function oneLine(value) {
  return String(value).replace(/\s+/g, ' ').trim();
}
