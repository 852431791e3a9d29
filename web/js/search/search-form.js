import { completions } from './completion.js';
import { WIDE } from '../narrowing/narrowing.js';

/** The search box and its options: shows what a view asks, and says when something else is asked. */

const form = document.getElementById('search');
const box = document.getElementById('q');
const comments = document.getElementById('comments');
const syntax = document.getElementById('syntax');

let narrowing = WIDE;
let asked = '';
let closeCompletions = () => {};

/** Shows the search of a view, and keeps what narrows it down for the next one. */
export function showSearch({ q = '', comments: inComments = false, syntax: written = 'box', narrowing: present = WIDE }) {
  narrowing = present;
  asked = q;
  closeCompletions();
  if (box.value.trim() !== q) box.value = q;
  comments.checked = inComments;
  syntax.checked = written === 'lucene';
}

/**
 * Calls back with the view that was asked for: by the button or Enter, by changing an option, or by
 * choosing what completes the text.
 */
export function whenAsked(callback) {
  const ask = () => {
    const q = box.value.trim();
    callback(q
      ? { name: 'results', q, page: 1, syntax: syntax.checked ? 'lucene' : 'box', comments: comments.checked, narrowing }
      : { name: 'start' });
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  for (const option of [comments, syntax]) {
    option.addEventListener('change', () => box.value.trim() && ask());
  }
  closeCompletions = completions(box, {
    search: (query) => {
      box.value = query;
      ask();
    },
    open: (article) => callback({
      name: 'article', article, q: '', syntax: 'box', comments: false, narrowing: WIDE, evidence: null,
    }),
  });
  box.addEventListener('keydown', clearTyped);
}

/** Esc takes away what was typed, but not what the view asks: there it leaves the box (app.js). */
function clearTyped(event) {
  const typed = box.value.trim();
  if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing && typed && typed !== asked) {
    box.value = '';
    event.preventDefault();
  }
}

/** Puts the cursor in the box. */
export function focusBox() {
  box.focus({ preventScroll: true });
}
