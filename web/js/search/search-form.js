import { isNarrowing, UNFILTERED } from '../narrowing/narrowing.js';
import { hasComments } from '../shell/api.js';
import { wireMenu } from '../drawing/menu.js';

/** The search box and its options. The form shows the search of a view and reports a new search. */

const form = document.getElementById('search');
const box = document.getElementById('q');
const comments = document.getElementById('comments');
const syntax = document.getElementById('syntax');
const optionsButton = document.getElementById('options-button');

let narrowing = UNFILTERED;
let shownQuery = '';
let closeCompletions = () => {};
let complete = () => {};

/** Shows the search of a view, and keeps its filters for the next search. */
export function showSearch({ q = '', comments: inComments = false, syntax: written = 'box', narrowing: present = UNFILTERED }) {
  narrowing = present;
  shownQuery = q;
  closeCompletions();
  if (box.value.trim() !== q) box.value = q;
  comments.checked = inComments;
  syntax.checked = written === 'lucene';
  optionsButton.toggleAttribute('data-on', comments.checked || syntax.checked);
}

/**
 * Calls back with the view of a new search: after the button or Enter, a changed option, or a chosen
 * completion. An empty box searches for all articles, the newest first.
 */
export function onSearch(callback) {
  const submit = () => {
    const q = box.value.trim();
    const order = !q && !isNarrowing(narrowing) ? { ...narrowing, sort: 'newest' } : narrowing;
    callback({
      name: 'results', q, page: 1, syntax: q && syntax.checked ? 'lucene' : 'box', comments: comments.checked, narrowing: order,
    });
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  for (const option of [comments, syntax]) {
    option.addEventListener('change', () => box.value.trim() && submit());
  }
  complete = ({ completions }) => {
    closeCompletions = completions(box, {
      search: (query) => {
        box.value = query;
        submit();
      },
      open: (article) => callback({
        name: 'article', article, q: '', page: 1, syntax: 'box', comments: false, narrowing: UNFILTERED, evidence: null,
      }),
    });
    if (document.activeElement === box && box.value.trim() !== shownQuery) box.dispatchEvent(new Event('input'));
  };
  box.addEventListener('keydown', clearTyped);
  wireMenu(optionsButton.parentElement, optionsButton, document.getElementById('options'));
  optionsButton.addEventListener('click', offerComments, { once: true });
}

/** Shows the option for comments only if the archive has comments. */
async function offerComments() {
  const offered = await hasComments().catch(() => true);
  comments.closest('label').hidden = !offered && !comments.checked;
}

/**
 * Esc first closes an open list of completions, then clears the typed text. If the box holds the query of the
 * view, Esc leaves the box (app.js).
 */
function clearTyped(event) {
  if (box.getAttribute('aria-expanded') === 'true') return;
  const typed = box.value.trim();
  if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing && typed && typed !== shownQuery) {
    box.value = '';
    event.preventDefault();
  }
}

/** Puts the cursor in the box. */
export function focusBox() {
  box.focus({ preventScroll: true });
}

/** Starts to complete the text of the box, including text that was typed before this call. */
export async function startCompleting() {
  complete(await import('./completion.js'));
}
