/** The search box and its options: shows what a view asks, and says when something else is asked. */

const form = document.getElementById('search');
const box = document.getElementById('q');
const comments = document.getElementById('comments');
const syntax = document.getElementById('syntax');

let narrowing;

/** Shows the search of a view, and keeps what narrows it down for the next one. */
export function showSearch({ q = '', comments: inComments = false, syntax: asked = 'box', narrowing: present }) {
  narrowing = present;
  if (box.value.trim() !== q) box.value = q;
  comments.checked = inComments;
  syntax.checked = asked === 'lucene';
}

/** Calls back with the view that was asked for: by the button or Enter, or by changing an option. */
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
}

/** Puts the cursor in the box. */
export function focusBox() {
  box.focus({ preventScroll: true });
}
