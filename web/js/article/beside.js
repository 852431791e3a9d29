import { articleAddress } from '../shell/address.js';
import { alike, articleNames, Problem, similar, versions } from '../shell/api.js';
import { credits } from '../drawing/credits.js';
import { foreign } from '../drawing/direction.js';
import { el } from '../drawing/dom.js';
import { filled, percent } from '../text/format.js';
import { runs } from '../drawing/runs.js';
import { namesOf } from './names.js';
import { sharedText } from './shared-text.js';
import { withStyles } from '../drawing/styles.js';
import { text as compared } from '../text/comparison-text.js';
import { text } from '../text/text.js';
import { versionSection } from './versions.js';

/**
 * The smallest share of common text for which a comparison is offered. Below it, nearly every word would be
 * marked.
 */
const MIN_COMPARED = 0.3;

/**
 * Draws the lists about an article: its versions, the articles that carry its text (earliest first), the names
 * in it, and similar articles. The article does not wait for them. They appear below the article, and the
 * footer stays out of sight until then, so no visible content moves. `drawn` resolves when all lists are drawn.
 */
export function relatedLists(article, body, view, { signal, again }) {
  const place = el('div', { id: 'beside', class: 'beside', 'aria-busy': 'true' });
  const drawn = Promise.all([
    drawFrom(versions(article.id, {}, signal), versionSection),
    drawFrom(alike(article.id, signal, again), (answer) => sameTextList(answer, article, body, view)),
    drawFrom(articleNames(article.id, signal, again), (answer) => namesOf(answer, article, body)),
    drawFrom(similar(article.id, signal, again), (answer) => similarList(answer, view)),
  ]).then((lists) => place.append(...lists.filter(Boolean))).finally(() => place.removeAttribute('aria-busy'));
  return { place, drawn };
}

/**
 * Draws the answer of a request. If the request fails, nothing is drawn, because the article is complete
 * without it.
 */
async function drawFrom(answering, draw) {
  try {
    return draw(await answering);
  } catch (failure) {
    if (failure instanceof Problem || failure.name === 'AbortError') return null;
    throw failure;
  }
}

function sameTextList({ articles }, article, body, view) {
  if (articles.length === 0) return null;
  const others = articles.map((carrier) => el('li', { class: 'neighbour', 'data-id': carrier.id },
    headline(carrier, view), credits(carrier, 'day'),
    carrier.share > 0 && el('p', { class: 'share' }, filled(text.share, { share: percent(carrier.share) })),
    sharedText(carrier, article, body), compareButton(carrier, article)));
  others.splice(placeAmong(articles, article), 0, el('li', { class: 'neighbour self' },
    el('p', { class: 'neighbour-title' }, text.thisArticle), credits({ ...article, place: '', author: '' }, 'day')));
  return section('alike', text.alikeTitle, el('ol', {}, others));
}

/** A button that shows word by word how the text of a copy differs. The comparison is loaded on the first press. */
function compareButton({ id, title, share }, article) {
  if (share < MIN_COMPARED) return null;
  const place = el('div', { id: `compare-${id}`, class: 'compare-place', hidden: true });
  const button = el('button', {
    type: 'button', class: 'quiet-button compare', 'aria-expanded': 'false', 'aria-controls': place.id,
    'aria-label': filled(compared.compareNamed, { title: title.trim() || text.untitled }),
  }, compared.compare);
  button.addEventListener('click', async () => {
    const [{ toggleComparison }] = await Promise.all([import('./comparison.js'), withStyles('article/comparison')]);
    toggleComparison(button, place, id, article);
  });
  return [button, place];
}

/** The index of this article among the others in order of date. An article without a date comes last. */
function placeAmong(articles, { date }) {
  const later = date?.iso ? articles.findIndex((other) => !other.date?.iso || other.date.iso > date.iso) : -1;
  return later < 0 ? articles.length : later;
}

function similarList({ articles }, view) {
  if (articles.length === 0) return null;
  return section('similar', text.similarTitle, el('ul', {}, articles.map((other) =>
    el('li', { class: 'neighbour', 'data-id': other.id },
      headline(other, view), credits(other, 'day'),
      other.words.length > 0 && el('p', { class: 'common' }, text.common, ' ',
        other.words.flatMap((word, at) => [at > 0 && text.listComma, el('bdi', foreign(word), runs(word))]))))));
}

function section(id, title, list) {
  return el('section', { id, class: 'neighbours', 'aria-labelledby': `${id}-title` },
    el('h2', { id: `${id}-title` }, title), list);
}

function headline({ id, title }, view) {
  const known = title.trim() !== '';
  return el('h3', { class: 'neighbour-title', ...(known && foreign(title)) },
    el('a', { href: articleAddress(id, { ...view, name: 'article', evidence: null }) }, known ? runs(title) : text.untitled));
}
