import { el } from './dom.js';

/**
 * A button that opens a small panel below it. Esc, a press outside the panel and the loss of focus close it.
 * `parts` are the contents of the panel.
 */
export function menu(id, label, face, parts) {
  const button = el('button', {
    id: `${id}-button`, type: 'button', class: 'tool', 'aria-expanded': 'false', 'aria-controls': id, 'aria-label': label, title: label,
  }, face);
  const panel = el('div', { id, class: 'menu-panel', role: 'group', 'aria-label': label, hidden: true }, parts);
  const box = el('div', { class: 'menu' }, button, panel);
  wireMenu(box, button, panel);
  return box;
}

/** Makes a button open and close a panel. `box` is the element that contains both. */
export function wireMenu(box, button, panel) {
  const show = (open) => {
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  button.addEventListener('click', () => show(panel.hidden));
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !box.contains(relatedTarget)) show(false);
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panel.hidden) return;
    event.preventDefault();
    show(false);
    button.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!panel.hidden && !box.contains(target)) show(false);
  });
}
