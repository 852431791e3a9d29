import { el } from '../drawing/dom.js';
import { counted, filled, number } from '../text/format.js';
import { text } from '../text/text.js';

/**
 * Why a hit was found: for each word, in which forms and how often; then the words that it lacks.
 * It is one line, which a button unfolds.
 */

const FORM_LIMIT = 40;
const FORMS_SHOWN = 3;
const MISSING_SHOWN = 4;

/**
 * Draws them for the words of a query; `ways` says what each was typed as. Null when there is nothing to say.
 * An answer that is not `complete` does not know which words a hit lacks.
 */
export function reasons(matches, { words, ways, complete }) {
  const found = words.map((typed, word) => reason(typed, ways[word].label, matches.filter((match) => match.word === word)))
    .filter(Boolean);
  const missing = !complete ? [] : words.filter((_, word) => ways[word].stands[0] === word
    && !matches.some((match) => ways[word].stands.includes(match.word)));
  if (found.length === 0 && missing.length === 0) return null;
  const line = el('p', { class: 'why-line' },
    found.length > 0 && el('span', { class: 'why-found' }, found),
    missing.length > 0 && el('span', { class: 'why-missing' },
      el('span', { class: 'why-label' }, text.without), ' ', lacking(missing)));
  return el('div', { class: 'why' }, line, unfolding(line));
}

/** «معركة: كما كُتبت ×٢، معارك ×٣ (من العائلة نفسها)» */
function reason(typed, label, matches) {
  if (matches.length === 0) return null;
  const levels = label ? [matches[0].level] : Object.keys(text.levels);
  const groups = levels.map((level) => ofLevel(typed, level, label,
    label ? matches : matches.filter((match) => match.level === level))).filter(Boolean);
  return el('span', { class: 'why-word' },
    el('bdi', { class: 'typed-word' }, shortened(typed)), text.colon, ' ', apart(groups));
}

function ofLevel(typed, level, label, matches) {
  if (matches.length === 0) return null;
  const shown = matches.slice(0, FORMS_SHOWN).map((match) => found(match, typed));
  const more = matches.length - shown.length;
  const plain = !label && matches.every(({ form }) => form === typed);
  return el('span', { class: 'reason', 'data-level': level },
    apart(shown), more > 0 && ` ${counted(more, text.moreForms)}`,
    !plain && [' ', el('small', {}, label ?? text.levels[level])]);
}

/** A form, and how often it was found. A word found as it was typed is not written twice. */
function found({ form, level, count }, typed) {
  return el('span', { class: 'form' },
    el('mark', { 'data-level': level }, form === typed ? text.levels.exact : el('bdi', {}, shortened(form))),
    '\u00a0', el('span', { class: 'times' }, filled(text.times, { count: number(count) })));
}

/** The first words that are missing, then the number of the others, which a button shows. */
function lacking(missing) {
  const crossed = (word) => el('s', {}, el('bdi', {}, shortened(word)));
  const rest = missing.slice(MISSING_SHOWN);
  return [
    apart(missing.slice(0, MISSING_SHOWN).map(crossed)),
    rest.length > 0 && el('span', { class: 'why-others' }, text.listComma, counted(rest.length, text.moreWords)),
    rest.length > 0 && el('span', { class: 'why-rest' }, text.listComma, apart(rest.map(crossed))),
  ];
}

/** Unfolds the line. It is only in sight where the line is longer than its place. */
function unfolding(line) {
  const button = el('button', {
    type: 'button', class: 'why-more', 'aria-expanded': 'false', 'aria-label': text.allReasons,
  }, text.moreReasons);
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-expanded') === 'false';
    button.setAttribute('aria-expanded', String(open));
    button.textContent = open ? text.fewerReasons : text.moreReasons;
    line.toggleAttribute('data-open', open);
  });
  return button;
}

/** Shows the button beside each line that does not fit; called when hits are in the page. */
export function measureReasons(list) {
  const lines = [...list.querySelectorAll('.why-line')];
  const long = lines.map((line) => line.scrollWidth > line.clientWidth + 1 || line.querySelector('.why-rest') !== null);
  lines.forEach((line, at) => line.parentElement.toggleAttribute('data-long', long[at]));
}

function apart(nodes) {
  return nodes.flatMap((node, at) => (at === 0 ? [node] : [text.listComma, node]));
}

function shortened(word) {
  const letters = Array.from(word.slice(0, 2 * FORM_LIMIT));
  return letters.length <= FORM_LIMIT && word.length <= 2 * FORM_LIMIT
    ? word : `${letters.slice(0, FORM_LIMIT).join('')}…`;
}
