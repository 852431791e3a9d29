import { el } from '../drawing/dom.js';
import { text } from '../text/narrowing-text.js';
import { shownDate } from './periods.js';

/** How long to wait for another arrow key before the server is asked. */
const PAUSE_MILLIS = 600;

/**
 * Two sliders on the edges between bars. `preview` hears of each step, `ask` of where they come to
 * rest; both get `{first, last}`. `show` moves them from outside. Where no bar is chosen, both stand
 * at the beginning.
 */
export function range(name, all, { preview, ask, chosen }) {
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
        if (first !== chosen.first || last !== chosen.last) ask({ first, last }, end);
      },
    });
  }
  return { node: el('div', { class: 'sliders' }, from, to), show };
}

function slider(control, label, min, max) {
  return el('input', { type: 'range', min, max, step: 1, 'aria-label': label, 'data-control': control });
}

/** A dragged slider asks when it is let go. Arrow keys ask after a pause, or at once with Enter or when the slider loses the focus. */
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
