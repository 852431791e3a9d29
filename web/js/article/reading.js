import { article } from './article.js';
import { isDesk } from '../shell/desk.js';
import { isOfSearch } from '../shell/address.js';
import { el } from '../drawing/dom.js';
import { results } from '../results/results.js';
import { text } from '../text/text.js';

/** The article view. In a wide window the results stay beside the article; otherwise the article fills the page. */
export async function reading(view, context) {
  if (!isDesk() || !isOfSearch(view) || view.evidence) return article(view, context);
  const [list, read] = await Promise.all([
    results({ ...view, name: 'results', correct: '' }, { ...context, again: true }).catch(() => null),
    article(view, context),
  ]);
  if (!list) return read;
  const current = list.nodes[0].querySelector(`.hit[data-id="${CSS.escape(view.article)}"]`);
  current?.setAttribute('data-current', '');
  current?.querySelector('.hit-title a').setAttribute('aria-current', 'true');
  return {
    ...read,
    desk: current,
    shown: list.shown,
    nodes: [
      el('div', { id: 'desk', class: 'desk' },
        el('div', { class: 'desk-list', role: 'region', 'aria-label': text.hitsLabel }, list.nodes),
        el('div', { id: 'desk-text', class: 'desk-text', role: 'region', 'aria-label': text.readingLabel }, read.nodes)),
    ],
  };
}
