import { el } from '../drawing/dom.js';
import { counted, filled, number } from '../text/format.js';
import { text } from '../text/text.js';

/**
 * Explains why a hit was found: for each word its forms and how often each occurs, then the words that the hit
 * lacks. The text is one line, which a button expands.
 */

const FORM_LIMIT = 40;
const FORMS_SHOWN = 3;
const MISSING_SHOWN = 4;

/**
 * Draws the reasons for the words of a query; null when there is nothing to show. `ways` comes from
 * typed-forms.js. With an answer that is not `complete`, it is not known which words a hit lacks.
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
      el('span', { class: 'why-label' }, text.without), ' ', missingWords(missing)));
  return el('div', { class: 'why' }, line, expandButton(line));
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

/** A form and its count. A form equal to the typed word is not repeated. */
function found({ form, level, count }, typed) {
  return el('span', { class: 'form' },
    el('mark', { 'data-level': level }, form === typed ? text.levels.exact : el('bdi', {}, shortened(form))),
    '\u00a0', el('span', { class: 'times' }, filled(text.times, { count: number(count) })));
}

/** The first missing words, then the number of the others, which a button shows. */
function missingWords(missing) {
  const crossed = (word) => el('s', {}, el('bdi', {}, shortened(word)));
  const rest = missing.slice(MISSING_SHOWN);
  return [
    apart(missing.slice(0, MISSING_SHOWN).map(crossed)),
    rest.length > 0 && el('span', { class: 'why-others' }, text.listComma, counted(rest.length, text.moreWords)),
    rest.length > 0 && el('span', { class: 'why-rest' }, text.listComma, apart(rest.map(crossed))),
  ];
}

/** The button that expands the line. It is visible only if the line does not fit. */
function expandButton(line) {
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

/** Shows the button beside each line that does not fit. Called when the hits are in the page. */
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
