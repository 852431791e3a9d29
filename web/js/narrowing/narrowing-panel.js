import { el } from '../drawing/dom.js';
import { facets } from './facets.js';
import { filled, number } from '../text/format.js';
import { text } from '../text/narrowing-text.js';
import { timeline } from './timeline.js';

/** Whether the reader opened the panel, where there is no room for it beside the results. */
let open = false;

/** All that narrows a search down: beside the results, or behind a button above them. */
export function narrowingPanel(answer, view, context) {
  const parts = [timeline(answer, view, context.go), ...facets(answer, context)].filter(Boolean);
  if (parts.length === 0) return [];
  const { chosen, from, to } = view.narrowing;
  const count = chosen.length + (from || to ? 1 : 0);
  const button = el('button', { id: 'narrow', type: 'button', class: 'quiet-button', 'aria-controls': 'narrowing' },
    count > 0 ? filled(text.openChosen, { count: number(count) }) : text.open);
  const done = el('button', { id: 'narrowed', type: 'button' }, text.showResults);
  const panel = el('section', { id: 'narrowing', class: 'narrowing', 'aria-label': text.panelLabel }, parts,
    el('p', { class: 'narrowed' }, done));
  const show = () => {
    button.setAttribute('aria-expanded', String(open));
    panel.toggleAttribute('data-open', open);
  };
  button.addEventListener('click', () => {
    open = !open;
    show();
  });
  done.addEventListener('click', () => {
    open = false;
    show();
    document.getElementById('summary').focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
  });
  show();
  return [button, panel];
}
