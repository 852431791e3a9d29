/**
 * Example searches, made from the archive so that each finds something: names in its newest articles, and words
 * of their headlines.
 */

const EXAMPLES = 4;
const NAMES = 3;
const LONGEST_NAME = 30;
const MIN_LETTERS = 4;
const PHRASE_WORDS = 2;

/** Examples from hits and from names, `{value}`, the most frequent first. */
export function examplesOf(hits, names) {
  const texts = hits.map((hit) => [hit.title.text, ...(hit.passages ?? []).map(({ text }) => text)].join('\n'));
  const found = names.map(({ value }) => value)
    .filter((name) => name.length <= LONGEST_NAME && /^[\p{L}\p{M} ]+$/u.test(name))
    .filter((name) => texts.some((text) => holds(text, name)));
  const chosen = [...new Set(found)].slice(0, NAMES);
  const phrases = hits.map(({ title }) => phraseOf(title.text)).filter(Boolean).map((phrase) => `"${phrase}"`);
  return [...chosen, ...new Set(phrases)].slice(0, EXAMPLES);
}

/** Whether a text contains a name as whole words. */
function holds(text, name) {
  const at = text.indexOf(name);
  const letter = (place) => /[\p{L}\p{M}]/u.test(text[place] ?? ' ');
  return at >= 0 && !letter(at - 1) && !letter(at + name.length);
}

/** The first two adjacent long words of a headline, or null. */
function phraseOf(headline) {
  const parts = headline.split(/\s+/);
  const long = (word) => word !== undefined && word.length >= MIN_LETTERS && /^[\p{L}\p{M}]+$/u.test(word);
  const at = parts.findIndex((word, place) => long(word) && long(parts[place + 1]));
  return at < 0 ? null : parts.slice(at, at + PHRASE_WORDS).join(' ');
}
