import { articleAddress } from '../shell/address.js';
import { copies, sayFirst } from './copies.js';
import { credits } from '../drawing/credits.js';
import { foreign } from '../drawing/direction.js';
import { el } from '../drawing/dom.js';
import { counted, filled, number } from '../text/format.js';
import { clipped, marked } from '../drawing/marks.js';
import { text } from '../text/text.js';

/** One hit: headline, credits, passages, and why it matched. */

const TITLE_LIMIT = 300;
const PASSAGE_LIMIT = 420;
const FORM_LIMIT = 40;
const FORMS_SHOWN = 3;

/** Draws a hit of an answer to the search of `view`; `ways` says what its words were typed as. */
export function drawHit(hit, view, words, ways) {
  return el('li', { class: 'hit', 'data-id': hit.id },
    el('article', {},
      headline(hit, view),
      sayFirst(credits(hit, 'day'), hit),
      (hit.passages ?? []).map(passage),
      why(hit.matches ?? [], words, ways),
      copies(hit, view)));
}

function headline(hit, view) {
  const title = hit.title?.text?.trim() ? clipped(hit.title, TITLE_LIMIT) : null;
  return el('h2', { class: 'hit-title', ...(title && foreign(title.text)) },
    el('a', { href: articleAddress(hit.id, view), class: title ? null : 'untitled' },
      title ? marked(title) : text.untitled));
}

function passage(piece) {
  const shown = clipped(piece, PASSAGE_LIMIT);
  return el('p', { class: 'passage', 'data-field': piece.field, ...foreign(shown.text) },
    piece.field === 'comment' && el('span', { class: 'passage-origin' }, text.inComment, ' '),
    piece.cutStart && '… ',
    marked(shown),
    piece.cutEnd && shown.text === piece.text && ' …');
}

/** Says what is not plain to see: forms other than the one typed, and words that are not there. */
function why(matches, words, ways) {
  const missing = words.filter((_, word) => ways[word].stands[0] === word
    && !matches.some((match) => ways[word].stands.includes(match.word)));
  const reasons = words.flatMap((typed, word) => reason(typed, ways[word].label, matches.filter(
    (match) => match.word === word && match.form !== typed)));
  if (reasons.length === 0 && missing.length === 0) return null;
  return el('p', { class: 'why' },
    reasons.length > 0 && el('span', { class: 'why-found' },
      el('span', { class: 'why-label' }, text.matched), ' ', reasons),
    missing.length > 0 && el('span', { class: 'why-missing' },
      el('span', { class: 'why-label' }, text.without), ' ', apart(missing.map(
        (word) => el('s', {}, el('bdi', {}, shortened(word)))))));
}

/**
 * The forms of one word, a group for each level, as «والحكومة ×٣ ← حكومة»; for a pattern, where
 * levels mean little, one group with its own label.
 */
function reason(typed, label, matches) {
  const levels = label ? [matches[0]?.level] : Object.keys(text.levels);
  return levels.flatMap((level) => {
    const forms = label ? matches : matches.filter((match) => match.level === level);
    if (forms.length === 0) return [];
    const shown = forms.slice(0, FORMS_SHOWN).map(found);
    const more = forms.length - shown.length;
    return [el('span', { class: 'reason', 'data-level': level },
      apart(shown), more > 0 && ` ${counted(more, text.moreForms)}`,
      ` ${text.becomes} `, el('bdi', {}, shortened(typed)),
      ' ', el('small', {}, label ?? text.levels[level]))];
  });
}

/** A form, and how often it was found when that is more than once. */
function found({ form, level, count }) {
  return el('span', { class: 'form' },
    el('mark', { 'data-level': level }, el('bdi', {}, shortened(form))),
    count > 1
      ? ['\u00a0', el('span', { class: 'times' }, filled(text.times, { count: number(count) }))]
      : null);
}

function apart(nodes) {
  return nodes.flatMap((node, at) => (at === 0 ? [node] : [text.listComma, node]));
}

function shortened(word) {
  const letters = Array.from(word.slice(0, 2 * FORM_LIMIT));
  return letters.length <= FORM_LIMIT && word.length <= 2 * FORM_LIMIT
    ? word : `${letters.slice(0, FORM_LIMIT).join('')}…`;
}
