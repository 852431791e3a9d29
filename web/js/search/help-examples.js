/**
 * Examples for the help that find something in this archive. They are made of the words, the date and the
 * outlet of one article.
 */

const MIN_LETTERS = 4;

/**
 * The values that an article provides for examples: `{words, pair, other, inBody, quote, outlet, author, place,
 * category, id, iso}`; null when its headline has too few words.
 */
export function sourceOf(article, others) {
  const body = article.paragraphs.map(({ text }) => text).join('\n');
  const words = [...new Set(wordsOf(article.title.text))];
  const pair = pairOf(article.title.text);
  if (words.length < 3 || !pair) return null;
  const everything = `${article.title.text}\n${body}`;
  const other = others.flatMap(({ title }) => wordsOf(title.text)).find((word) => !everything.includes(word));
  const inBody = wordsOf(body).find((word) => !article.title.text.includes(word));
  return {
    words, pair, other, inBody,
    quote: wordsOf(/[«"“]([^»"”\n]{4,80})[»"”]/u.exec(body)?.[1] ?? '')[0],
    outlet: plain(article.outlet), author: plain(article.author), place: plain(article.place), category: plain(article.category),
    id: /^[\p{L}\p{N}.-]+$/u.test(article.id) ? article.id : '',
    iso: /^\d{4}-\d\d/.test(article.date?.iso ?? '') ? article.date.iso : '',
  };
}

function wordsOf(text) {
  return text.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length >= MIN_LETTERS && /^\p{Script=Arabic}+$/u.test(word));
}

/** The first two adjacent Arabic words of a headline, or null. */
function pairOf(headline) {
  const parts = headline.split(/\s+/);
  const whole = (word) => word !== undefined && word.length >= MIN_LETTERS && /^\p{Script=Arabic}+$/u.test(word);
  const at = parts.findIndex((word, place) => whole(word) && whole(parts[place + 1]));
  return at < 0 ? null : [parts[at], parts[at + 1]];
}

/** A value that can follow a colon in a query: without quotation marks of its own. */
function plain(value) {
  return (value ?? '').replace(/["«»“”]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** The examples of an operator, or null when the article has no value for it. */
export function examplesOf(operator, source) {
  const examples = MAKERS[operator]?.(source);
  const all = examples && (Array.isArray(examples) ? examples : [examples]).filter(Boolean);
  return all?.length > 0 ? all : null;
}

const phrase = ({ pair }) => pair.join(' ');
const named = (names, value) => value && names.map((name) => `${name}:${/\s/.test(value) ? `"${value}"` : value}`);
const month = (iso, ahead = 0) => {
  const [year, number] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + ahead)).toISOString().slice(0, 7);
};
const year = (iso, ahead = 0) => String(Number(iso.slice(0, 4)) + ahead);

const MAKERS = {
  word: ({ words: [a, b] }) => `${a} ${b}`,
  phrase: (source) => [`"${phrase(source)}"`, `«${phrase(source)}»`],
  exact: ({ words: [a] }) => `=${a}`,
  'exact-phrase': (source) => `="${phrase(source)}"`,
  near: ({ pair: [a, b] }) => `"${b} ${a}"~5`,
  wildcard: ({ words: [a] }) => `${a.slice(0, -1)}*`,
  'wildcard-one': ({ words: [a] }) => `${a.slice(0, 1)}?${a.slice(2)}`,
  fuzzy: ({ words: [a] }) => `${a}~`,
  'fuzzy-edits': ({ words: [a] }) => `${a}~2`,
  must: ({ words: [a, b] }) => `+${a} ${b}`,
  'must-not': ({ words: [a], other }) => other && [`${a} -${other}`, `${a} NOT ${other}`, `${a} ـليسـ ${other}`],
  and: ({ words: [a, b] }) => [`${a} ـوـ ${b}`, `${a} AND ${b}`, `${a} & ${b}`],
  or: ({ words: [a], other }) => other && [`${a} | ${other}`, `${a} OR ${other}`, `${a} ـأوـ ${other}`],
  brackets: ({ words: [a, b], other }) => other && `(${a} | ${other}) ـوـ ${b}`,
  title: ({ words: [a] }) => [`عنوان:${a}`, `title:${a}`],
  body: ({ inBody }) => inBody && [`نص:${inBody}`, `body:${inBody}`],
  quote: ({ quote }) => quote && [`اقتباس:${quote}`, `quote:${quote}`],
  'field-phrase': (source) => `عنوان:"${phrase(source)}"`,
  'field-exact': ({ words: [a] }) => `عنوان:=${a}`,
  'field-brackets': ({ words: [a, b] }) => `عنوان:(${a} ${b})`,
  'field-not': ({ words: [a], other }) => other && `${a} -عنوان:${other}`,
  outlet: ({ words: [a], outlet }) => named([`${a} مصدر`, `${a} outlet`], outlet),
  author: ({ author }) => named(['كاتب', 'author'], author),
  place: ({ place }) => named(['مكان', 'place'], place),
  category: ({ category }) => named(['قسم', 'category'], category),
  id: ({ id }) => named(['معرف', 'id'], id),
  after: ({ words: [a], iso }) => iso && [`${a} بعد:${month(iso)}`, `${a} after:${month(iso)}`],
  before: ({ iso }) => iso && [`قبل:${year(iso, 1)}`, `before:${year(iso, 1)}`],
  until: ({ iso }) => iso && [`حتى:${month(iso)}`, `until:${month(iso)}`],
  between: ({ iso }) => iso && `بعد:${month(iso)} قبل:${month(iso, 2)}`,
  date: ({ iso }) => iso && [`تاريخ:${year(iso)}`, `date:${year(iso)}`],
  'date-span': ({ iso }) => iso && [`تاريخ:${month(iso)}..${month(iso, 2)}`, `date:${month(iso)}..${month(iso, 2)}`],
};
