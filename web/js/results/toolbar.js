import { togetherAddress } from '../shell/address.js';
import { announce } from '../shell/announce.js';
import { exportAddress } from '../shell/api.js';
import { prefer, preference } from '../shell/preferences.js';
import { shareButton } from './sharing.js';
import { el, icon } from '../drawing/dom.js';
import { menu } from '../drawing/menu.js';
import { oneTabStop } from '../drawing/tool-row.js';
import { trendAddress } from '../keep/own-address.js';
import { forgetView, isSaved, save } from '../start/searches.js';
import { grouping, sorting } from './sorting.js';
import { text } from '../text/results-text.js';

/** The row above the hits: their order, the density, and actions on all of them. */

const ICONS = {
  list: 'M4 6h16M4 10h10M4 15h16M4 19h10',
  excerpts: 'M4 5h16M4 9h16M4 13h16M4 17h16M4 21h8',
  compact: 'M4 6h16M4 12h16M4 18h16',
  star: 'm12 4 2.4 5 5.6.7-4.1 3.8 1.1 5.5-5-2.7-5 2.7 1.1-5.5L4 9.7 9.6 9z',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
};

/**
 * Draws the row. `answered` is the view whose query was searched for, which differs from `view` after a
 * correction. `summary` is the total that begins the row. `redraw` shows the hits in another density.
 */
export function toolbar(view, answered, answer, { summary, redraw }) {
  return el('div', { id: 'toolbar', class: 'toolbar' },
    summary,
    oneTabStop(el('div', { class: 'tools', role: 'toolbar', 'aria-label': text.moreTools },
      sorting(view),
      density(redraw),
      saveButton(answered, answer),
      menu('result-tools', text.moreTools, icon(ICONS.more, 'dots'), [
        shareButton(answered),
        download('export-csv', answered, 'csv', text.exportCsv),
        download('export-jsonl', answered, 'jsonl', text.exportJsonl),
        printButton(),
        el('a', { id: 'to-together', class: 'menu-item', href: togetherAddress(answered) }, text.together),
        answered.q && el('a', { id: 'to-trend', class: 'menu-item', href: trendAddress([answered.q]) }, text.compare),
        grouping(view, answer),
      ].filter(Boolean)))));
}

/** The choice of density: three buttons, one of which is pressed. */
function density(redraw) {
  return el('div', { id: 'density', class: 'density', role: 'group', 'aria-label': text.densityLabel },
    Object.entries(text.densities).map(([name, label]) => {
      const button = el('button', {
        type: 'button', class: 'tool', 'data-density': name, 'data-control': `density ${name}`,
        'aria-pressed': String(preference('density') === name), 'aria-label': label, title: label,
      }, icon(ICONS[name], 'along'));
      button.addEventListener('click', () => {
        prefer('density', name);
        redraw(button, label);
      });
      return button;
    }));
}

function download(id, view, format, label) {
  return el('a', { id, class: 'menu-item', href: exportAddress(view, format), download: true }, label);
}

function printButton() {
  const button = el('button', { id: 'print-results', type: 'button', class: 'menu-item' }, text.print);
  button.addEventListener('click', () => print());
  return button;
}

function saveButton(view, answer) {
  const label = el('span', { class: 'tool-word' });
  const button = el('button', { id: 'save-search', type: 'button', class: 'tool' }, icon(ICONS.star, 'star'), label);
  const show = () => {
    button.setAttribute('aria-pressed', String(isSaved(view)));
    label.textContent = isSaved(view) ? text.searchSaved : text.saveSearch;
    // On a phone only the star is visible.
    button.setAttribute('aria-label', label.textContent);
  };
  button.addEventListener('click', () => {
    const saved = isSaved(view);
    if (saved) forgetView(view);
    else save(view, answer);
    show();
    announce(saved ? text.forgotten : text.searchSaved);
  });
  show();
  return button;
}
