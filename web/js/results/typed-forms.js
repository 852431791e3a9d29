import { text } from '../text/asking-text.js';

/**
 * How the words of an answer were typed. Each word gets `{label, stands}`: `label` says how a pattern or an
 * approximate word matches, or is null; `stands` are the indexes of the words for the same name in both
 * scripts, including the word itself.
 */
export function typedForms({ query, spelled = [] }) {
  const groups = spelled.map((name) => query.words.flatMap((word, at) => (isOf(name, word) ? [at] : [])));
  return query.words.map((word, at) => ({
    label: label(word, query.text),
    stands: groups.find((group) => group.includes(at)) ?? [at],
  }));
}

/** Whether a word was typed in Latin letters and searched for in Arabic spellings too. */
export function isSpelledIn(spelled, word) {
  return (spelled ?? []).some(({ typed }) => parts(typed).includes(folded(word)));
}

function isOf({ typed, spellings }, word) {
  return [typed, ...spellings].some((name) => parts(name).includes(folded(word)));
}

function parts(name) {
  return [name, ...name.split(/\s+/)].map(folded);
}

/** Unites the spellings of letters that writers confuse. The words of an answer come in this form. */
function folded(word) {
  return word.normalize('NFKC').replace(/[\p{M}\u0640]/gu, '').toLowerCase()
    .replace(/[أإآٱ]/g, 'ا').replace(/[ؤئ]/g, 'ء').replace(/ى/g, 'ي').replace(/ة/g, 'ه');
}

function label(word, query) {
  if (/[*?؟]/.test(word)) return text.pattern;
  return isApproximate(word, query) ? text.close : null;
}

/** Whether the query has the word as `word~`, and not as the end of a longer word. */
function isApproximate(word, query) {
  for (let at = query.indexOf(`${word}~`); at >= 0; at = query.indexOf(`${word}~`, at + 1)) {
    if (!/[\p{L}\p{M}\p{N}]$/u.test(query.slice(0, at))) return true;
  }
  return false;
}
