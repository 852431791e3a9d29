import { announce } from '../shell/announce.js';
import { el, icon } from '../drawing/dom.js';
import { counted, filled, number } from '../text/format.js';
import { text } from '../text/text.js';

const UP = 'm6 15 6-6 6 6';
const DOWN = 'm6 9 6 6 6-6';
const SAID_AT_MOST = 60;

/** Steps through the marks of an article, with the buttons of a bar or with keys. */
export function steps(marks) {
  if (marks.length === 0) return { bar: null, keys: {} };
  let at = -1;
  const count = el('span', { id: 'step', class: 'steps-count', 'data-count': marks.length, 'data-step': 0 },
    counted(marks.length, text.stepsCount));

  function step(by) {
    marks[at]?.removeAttribute('data-current');
    at = at < 0 && by < 0 ? marks.length - 1 : (at + by + marks.length) % marks.length;
    const mark = marks[at];
    mark.setAttribute('data-current', '');
    mark.closest('details')?.setAttribute('open', '');
    mark.scrollIntoView({ block: 'center', inline: 'nearest' });
    const position = { step: number(at + 1), all: number(marks.length) };
    count.textContent = filled(text.stepOf, position);
    count.dataset.step = at + 1;
    announce(filled(text.stepSaid, { ...position, form: mark.textContent.slice(0, SAID_AT_MOST) }));
    return true;
  }

  const bar = el('div', { id: 'steps', class: 'steps', role: 'group', 'aria-label': text.stepsLabel },
    count,
    button('previous-match', text.previousMatch, UP, () => step(-1)),
    button('next-match', text.nextMatch, DOWN, () => step(1)));
  return {
    bar,
    keys: { n: () => step(1), p: () => step(-1), Enter: () => step(1), 'Shift+Enter': () => step(-1) },
  };
}

function button(id, label, path, press) {
  const element = el('button', { id, type: 'button', 'aria-label': label, title: label }, icon(path));
  element.addEventListener('click', press);
  return element;
}
