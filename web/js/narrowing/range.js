import { el } from '../drawing/dom.js';
import { text } from '../text/narrowing-text.js';
import { shownDate } from './periods.js';

/** The pause after an arrow key before the request is sent. */
const PAUSE_MILLIS = 600;

/**
 * Two sliders at the edges of bars: `{node, show}`. `preview` is called at each step, `select` when a slider comes
 * to rest; both get `{first, last}`. `show` moves the sliders to a range that was selected elsewhere. If no bar
 * is selected, both stand at the beginning.
 */
export function range(name, all, { preview, select, chosen }) {
  const from = slider(`${name} from`, text.fromSlider, 0, all.length);
  const to = slider(`${name} to`, text.toSlider, 0, all.length);
  const ends = () => ({ first: Number(from.value), last: Number(to.value) - 1 });
  const say = () => {
    from.setAttribute('aria-valuetext', shownDate(all[Math.min(ends().first, all.length - 1)].from));
    to.setAttribute('aria-valuetext', shownDate(all[Math.max(ends().last, 0)].to));
    from.toggleAttribute('data-over', Number(from.value) > all.length / 2);
  };
  const show = ({ first, last }) => {
    from.value = first;
    to.value = last + 1;
    say();
  };
  show(chosen);
  for (const end of [from, to]) {
    listen(end, {
      step: () => {
        if (end === from) from.value = Math.min(Number(from.value), Number(to.value) - 1);
        else to.value = Math.max(Number(to.value), Number(from.value) + 1);
        say();
        preview(ends());
      },
      rest: () => {
        const { first, last } = ends();
        if (first !== chosen.first || last !== chosen.last) select({ first, last }, end);
      },
    });
  }
  return { node: el('div', { class: 'sliders' }, from, to), show };
}

function slider(control, label, min, max) {
  return el('input', { type: 'range', min, max, step: 1, 'aria-label': label, 'data-control': control });
}

/**
 * Calls `step` at each movement. Calls `rest` when a dragged slider is released; after an arrow key, it waits
 * for a pause, Enter or the loss of focus.
 */
function listen(end, { step, rest }) {
  let waiting = 0;
  let held = false;
  const now = () => {
    clearTimeout(waiting);
    if (end.isConnected) rest();
  };
  end.addEventListener('pointerdown', () => { held = true; });
  end.addEventListener('input', step);
  end.addEventListener('change', () => {
    clearTimeout(waiting);
    if (held) now();
    else waiting = setTimeout(now, PAUSE_MILLIS);
    held = false;
  });
  end.addEventListener('keydown', (event) => event.key === 'Enter' && now());
}
