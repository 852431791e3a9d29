import { dates } from './dates.js';
import { el } from '../drawing/dom.js';
import { facets } from './facets.js';
import { counted, filled, number } from '../text/format.js';
import { text } from '../text/narrowing-text.js';
import { text as words } from '../text/text.js';
import { timeline } from './timeline.js';

/**
 * The panel of filters. It stands beside the results, or, where there is no room, in a sheet over them that a
 * button opens. While the sheet is open, nothing behind it can get the focus.
 */

const NO_ROOM = matchMedia('(max-width: 62.99rem)');

/** Whether the sheet is open, and its scroll position: the sheet is drawn again after each choice. */
const sheet = { open: false, y: 0 };

/** The button and the panel; empty when there is nothing to choose from. */
export function narrowingPanel(answer, view, context) {
  const parts = [dates(answer, view, context), timeline(answer, view, context.go), ...facets(answer, view, context)]
    .filter(Boolean);
  if (parts.length === 0) {
    sheet.open = false;
    return [];
  }
  const { chosen, from, to } = view.narrowing;
  const count = chosen.length + (from || to ? 1 : 0);
  const button = el('button', { id: 'narrow', type: 'button', class: 'quiet-button', 'aria-controls': 'narrowing' },
    count > 0 ? filled(text.openChosen, { count: number(count) }) : text.open);
  const done = el('button', { id: 'narrowed', type: 'button' },
    filled(text.showResults, { articles: counted(answer.total.articles, words.articles) }));
  const panel = el('section', { id: 'narrowing', class: 'narrowing', 'aria-label': text.panelLabel },
    el('div', { class: 'narrowing-parts' }, parts), el('p', { class: 'narrowed' }, done));
  wire(button, panel, done);
  return [button, panel];
}

function wire(button, panel, done) {
  const parts = panel.firstElementChild;
  const showAlone = () => {
    button.setAttribute('aria-expanded', String(sheet.open));
    panel.toggleAttribute('data-open', sheet.open);
  };
  const show = () => {
    showAlone();
    setInert(panel, sheet.open && NO_ROOM.matches);
  };
  const close = () => {
    sheet.open = false;
    sheet.y = 0;
    show();
    document.getElementById('summary')?.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
  };
  button.addEventListener('click', () => {
    sheet.open = !sheet.open;
    show();
    if (sheet.open) parts.querySelector('a, button, input')?.focus({ preventScroll: true });
  });
  done.addEventListener('click', close);
  parts.addEventListener('scroll', () => { sheet.y = parts.scrollTop; });
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !sheet.open || !NO_ROOM.matches || event.defaultPrevented) return;
    event.preventDefault();
    close();
  });
  showAlone();
  // The elements behind the sheet are in the page only after this call.
  requestAnimationFrame(() => {
    if (!panel.isConnected) return;
    show();
    parts.scrollTop = sheet.y;
  });
}

/** Makes everything but the sheet inert, or active again. */
function setInert(panel, behind) {
  document.body.toggleAttribute('data-sheet', behind);
  const others = [...document.querySelectorAll('body > :is(a, header, footer)'), ...(panel.parentElement?.children ?? [])];
  for (const other of others) {
    if (other !== panel) other.inert = behind;
  }
}
