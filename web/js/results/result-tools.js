import { announce } from '../shell/announce.js';
import { exportAddress } from '../shell/api.js';
import { el } from '../drawing/dom.js';
import { forgetView, isSaved, save } from '../start/searches.js';
import { text } from '../text/text.js';

/** What can be done with all results of a search: keep the search, take the results along. */
export function resultTools(view) {
  return el('p', { id: 'result-tools', class: 'result-tools' },
    saving(view),
    download('export-csv', view, 'csv', text.exportCsv),
    download('export-jsonl', view, 'jsonl', text.exportJsonl));
}

function download(id, view, format, label) {
  return el('a', { id, class: 'quiet-button', href: exportAddress(view, format), download: true }, label);
}

function saving(view) {
  const button = el('button', { id: 'save-search', type: 'button', class: 'quiet-button' });
  const show = () => {
    button.setAttribute('aria-pressed', String(isSaved(view)));
    button.textContent = isSaved(view) ? text.searchSaved : text.saveSearch;
  };
  button.addEventListener('click', () => {
    const saved = isSaved(view);
    if (saved) forgetView(view);
    else save(view);
    show();
    announce(saved ? text.forgotten : text.searchSaved);
  });
  show();
  return button;
}
