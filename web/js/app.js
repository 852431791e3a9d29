/**
 * The page. The address bar says which view is wanted (address.js), a view asks the server (api.js)
 * and hands back its nodes (start.js, results.js, article.js), and this module puts them in place.
 */
import { readAddress, writeAddress } from './shell/address.js';
import { announce } from './shell/announce.js';
import { Problem } from './shell/api.js';
import { article } from './article/article.js';
import { el } from './drawing/dom.js';
import { wireFooter } from './shell/footer.js';
import { filled } from './text/format.js';
import { helpButton } from './search/help-dialog.js';
import { listen } from './shell/keyboard.js';
import { showKeys } from './shell/keys-dialog.js';
import { turnPage } from './shell/preferences.js';
import { drawProblem } from './shell/problems.js';
import { returnedTo } from './shell/reloading.js';
import { results } from './results/results.js';
import { focusBox, showSearch, whenAsked } from './search/search-form.js';
import { start } from './start/start.js';
import { fillIn, text } from './text/text.js';
import * as visits from './shell/visits.js';

const draw = { start, results, article };
const main = document.getElementById('main');

let asking = new AbortController();
let shown = { view: null, keys: {} };

/**
 * Shows a view. `arrival` is how it came: `load`, `push` or `traverse`; `used` is what led there.
 */
async function show(view, arrival, used = null) {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  showSearch(view);
  prepare(view);
  const retry = () => show(view, 'push');
  let drawn;
  try {
    drawn = await draw[view.name](view, { signal, again: arrival === 'traverse', retry, go });
  } catch (failure) {
    if (signal.aborted) return;
    const problem = drawProblem(failure instanceof Problem ? failure : pageFault(failure), view, retry);
    drawn = { title: problem.title, heading: '#problem h1', keys: {}, nodes: [problem.node] };
  }
  if (signal.aborted) return;
  put(view, drawn);
  settle(drawn, arrival, used);
}

/** Before the answer: the frame of the view at once, the old content dimmed and not emptied. */
function prepare(view) {
  const fresh = shown.view === null || shown.view.name === 'start' || view.name === 'start';
  document.body.dataset.view = view.name;
  main.setAttribute('aria-busy', 'true');
  if (fresh && view.name !== 'start') {
    main.replaceChildren(el('p', { class: 'loading' },
      view.name === 'article' ? text.loadingArticle : text.loading));
  }
}

function put(view, drawn) {
  main.replaceChildren(...drawn.nodes);
  main.removeAttribute('aria-busy');
  document.title = drawn.title ? filled(text.titled, { title: drawn.title }) : text.name;
  document.body.dataset.drawn = view.name;
  shown = { view, keys: drawn.keys };
  announce('');
}

/** Puts scroll and focus where a reader expects them; a view may know better, and does it itself. */
function settle({ heading, arrive, said }, arrival, used) {
  const returned = arrival === 'load' ? returnedTo() : null;
  if (arrive && arrival !== 'traverse' && !returned) {
    arrive();
    return;
  }
  if (used && stay(used, said)) return;
  const place = arrival === 'push' ? { y: 0, focus: null } : visits.place();
  const target = (place.focus && main.querySelector(`[data-id="${CSS.escape(place.focus)}"] a`))
    ?? (arrival === 'load' && heading !== '#q' ? null : document.querySelector(heading));
  (returned ?? target)?.focus({ preventScroll: true });
  scrollTo({ top: place.y, behavior: 'instant' });
}

/** What was used to change a view keeps the focus where it is drawn again, and the page its place. */
function stay({ control, y }, said) {
  const again = [...main.querySelectorAll(`[data-control="${CSS.escape(control)}"]`)]
    .find((element) => element.tabIndex >= 0);
  again?.focus({ preventScroll: true });
  if (again) {
    scrollTo({ top: y, behavior: 'instant' });
    announce(said ?? '');
  }
  return Boolean(again);
}

function go(view, from) {
  const control = from?.closest?.('[data-control]')?.dataset.control;
  const used = control && { control, y: scrollY };
  visits.leave(from);
  visits.push(writeAddress(view), shown.view?.name ?? null);
  show(view, 'push', used);
}

/** A fault in the page itself is shown as what it is, and stays in the console. */
function pageFault(failure) {
  console.error(failure);
  return new Problem(-1, { detail: `${text.pageTitle}: ${failure}` });
}

/** The view that a click asks for, when it is a plain click on a link of ours. */
function clickedView(event) {
  const link = event.target.closest?.('a[href]');
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !plain || event.defaultPrevented || link.target) return null;
  const address = new URL(link.href);
  const ours = address.origin === location.origin && address.pathname === '/' && !address.hash;
  return ours ? readAddress(address.search) : null;
}

turnPage();
fillIn(document);
wireFooter();
whenAsked((view) => go(view));
document.addEventListener('click', (event) => {
  const view = clickedView(event);
  if (view) {
    event.preventDefault();
    go(view, event.target);
  }
});
document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  main.focus();
});
addEventListener('popstate', () => {
  visits.leave();
  visits.arrive();
  show(readAddress(location.search), 'traverse');
});
document.querySelector('#search .options').append(helpButton('help-button'));
listen(() => ({ ...shown.keys, '/': () => (focusBox(), true), '?': showKeys }), {
  Escape: (event) => event.target.id === 'q' && (main.focus({ preventScroll: true }), true),
});
show(readAddress(location.search), 'load');
