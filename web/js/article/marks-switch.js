import { announce } from '../shell/announce.js';
import { prefer, preference } from '../shell/preferences.js';
import { el, icon } from '../drawing/dom.js';
import { text } from '../text/text.js';

/** Shows or hides the marks of matches. */

const PEN = 'm5 19 3.5-.8L19 7.7 16.3 5 5.8 15.5zM12 20h8';

/** The button and the action of its key: `{button, toggle}`. The button is null when the article has no marks. */
export function marksSwitch(hasMarks) {
  if (!hasMarks) return { button: null, toggle: () => false };
  const button = el('button', {
    id: 'marks-switch', type: 'button', class: 'tool', 'aria-label': text.showMarks, title: text.showMarks,
    'aria-pressed': String(preference('marks') === 'on'),
  }, icon(PEN));
  const toggle = () => {
    const on = preference('marks') === 'off';
    prefer('marks', on ? 'on' : 'off');
    button.setAttribute('aria-pressed', String(on));
    announce(on ? text.marksShown : text.marksHidden);
    return true;
  };
  button.addEventListener('click', toggle);
  return { button, toggle };
}
