import { el } from '../drawing/dom.js';
import { filled, number } from '../text/format.js';
import { runs } from '../drawing/runs.js';
import { text } from '../text/text.js';

const LONGEST = 80;

/**
 * How often each word was found in the article, and at which level. The shades of the levels explain the marks
 * in the text. Null when the article was not opened from a search.
 */
export function counts({ words = [], matches = [] }) {
  if (words.length === 0 || matches.length === 0) return null;
  return el('dl', { id: 'counts', class: 'counts', 'aria-label': text.countsLabel },
    words.map((word, at) => el('div', { 'data-word': at },
      el('dt', {}, el('bdi', {}, runs(word.slice(0, LONGEST)))),
      ofWord(matches.filter((match) => match.word === at)))));
}

/** One entry for each level, the most similar level first. */
function ofWord(matches) {
  if (matches.length === 0) return el('dd', { 'data-count': 0 }, text.notInArticle);
  return Object.keys(text.levels).flatMap((level) => {
    const found = matches.filter((match) => match.level === level).reduce((sum, { count }) => sum + count, 0);
    return found === 0 ? [] : [el('dd', { 'data-count': found },
      el('span', { class: 'shade', 'data-level': level }, text.levels[level]), '\u00a0',
      filled(text.times, { count: number(found) }))];
  });
}
