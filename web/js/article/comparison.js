import { announce } from '../shell/announce.js';
import { Problem, readCurrent } from '../shell/api.js';
import { direction } from '../drawing/direction.js';
import { el } from '../drawing/dom.js';
import { counted } from '../text/format.js';
import { text } from '../text/comparison-text.js';
import { BREAK, difference, wordsOf } from './difference.js';

/** The number of words that are shown at each end of a long common run; the words between are folded away. */
const SHOWN_AT_ENDS = 14;

/** Shows or hides, below `button`, how the text of another article differs from the article on the page. */
export async function toggleComparison(button, place, id, article) {
  const open = button.getAttribute('aria-expanded') === 'true';
  button.setAttribute('aria-expanded', String(!open));
  place.hidden = open;
  if (open || place.childElementCount > 0) return;
  const other = await readCurrent(id, AbortSignal.timeout(30_000)).catch((failure) => {
    if (failure instanceof Problem || failure.name === 'TimeoutError') return null;
    throw failure;
  });
  if (!other) {
    place.replaceChildren(el('p', {}, text.notRead));
    return;
  }
  place.replaceChildren(...drawDifference(difference(words(article), words(other)), text));
  announce(place.querySelector('.difference-said')?.textContent ?? '');
}

function words({ paragraphs }) {
  return wordsOf((paragraphs ?? []).map((paragraph) => paragraph.text));
}

/**
 * Draws runs of words of two texts, and how many words only one of them has. `messages` are the texts to use,
 * with the keys of comparison-text.js. `runs` is null when the texts are too different.
 */
export function drawDifference(runs, messages) {
  if (!runs) return [el('p', { class: 'difference-said' }, messages.tooDifferent)];
  const gone = count(runs, 'gone');
  const added = count(runs, 'new');
  if (gone + added === 0) return [el('p', { class: 'difference-said' }, messages.identical)];
  return [
    el('p', { class: 'difference-said' },
      el('del', {}, counted(gone, messages.onlyHere)), ' ', el('ins', {}, counted(added, messages.onlyThere))),
    el('div', { class: 'difference', dir: direction(runs.flatMap((run) => run.words).join(' ').slice(0, 400)) },
      runs.map((run, at) => part(run, { first: at === 0, last: at === runs.length - 1 }, messages.leftOut))),
  ];
}

function count(runs, kind) {
  return runs.filter((run) => run.kind === kind).flatMap((run) => run.words).filter((word) => word !== BREAK).length;
}

function part({ kind, words: all }, { first, last }, leftOut) {
  if (kind === 'gone') return [el('del', {}, written(all)), ' '];
  if (kind === 'new') return [el('ins', {}, written(all)), ' '];
  const [head, tail] = [first ? 0 : SHOWN_AT_ENDS, last ? 0 : SHOWN_AT_ENDS];
  if (all.length <= head + tail + 4) return `${written(all)} `;
  return [
    head > 0 && `${written(all.slice(0, head))} `,
    el('span', { class: 'gap', role: 'note' }, counted(all.length - head - tail, leftOut)), ' ',
    tail > 0 && `${written(all.slice(-tail))} `,
  ];
}

function written(all) {
  return all.map((word) => (word === BREAK ? '¶' : word)).join(' ');
}
