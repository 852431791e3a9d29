/**
 * The entry point of the page. The address bar names the view (address.js), the view asks the server (api.js)
 * and returns its nodes (start.js, results.js, article.js), and this module inserts them into the page.
 */
import { BASE } from './shell/base.js';
import { readAddress, writeAddress } from './shell/address.js';
import { announce } from './shell/announce.js';
import { Problem } from './shell/api.js';
import { el } from './drawing/dom.js';
import { withStyles } from './drawing/styles.js';
import { openKeys, wireFooter } from './shell/footer.js';
import { filled } from './text/format.js';
import { helpButton } from './search/help-button.js';
import { listen } from './shell/keyboard.js';
import { onDeskChange } from './shell/desk.js';
import { applyPreferences } from './shell/preferences.js';
import { drawProblem } from './shell/problems.js';
import { takeReturnTarget } from './shell/reloading.js';
import { results } from './results/results.js';
import { ownViews } from './keep/own-views.js';
import { wireStars } from './keep/star.js';
import { focusBox, showSearch, startCompleting, onSearch } from './search/search-form.js';
import { start } from './start/start.js';
import { fillIn, text } from './text/text.js';
import * as visits from './shell/visits.js';

/** Few readers begin with an article, so the modules of the article view are loaded after the first view. */
const reading = () => Promise.all([import('./article/reading.js'), withStyles('article/article', 'article/desk')])
  .then(([module]) => module, () => { throw new Problem(0); });
const draw = {
  start, results, article: async (view, context) => (await reading()).reading(view, context),
  ...ownViews,
};
const main = document.getElementById('main');

/** After this time without an answer the page says that it is still searching. */
const NOTICED_MILLIS = 500;

let request = new AbortController();
let shown = { view: null, keys: {}, desk: false };
let waiting = 0;

/**
 * Shows a view. `arrival` is `load`, `push` or `traverse`: the page was loaded, a link was followed, or the
 * reader went back or forward. `used` is the control that led to the view, `{control, y}`, or null.
 */
async function show(view, arrival, used = null) {
  request.abort();
  request = new AbortController();
  const { signal } = request;
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
  const beside = shown.desk && Boolean(drawn.desk) && arrival === 'push';
  put(view, drawn);
  if (beside) settleBeside(drawn);
  else settle(drawn, arrival, used);
}

/**
 * Prepares the page before the answer comes: shows the frame of the view at once, and dims the old content
 * without removing it.
 */
function prepare(view) {
  const fresh = shown.view === null || shown.view.name === 'start' || view.name === 'start';
  if (fresh) document.body.dataset.view = view.name;
  main.setAttribute('aria-busy', 'true');
  clearTimeout(waiting);
  waiting = setTimeout(() => announce(view.name === 'article' ? text.loadingArticle : text.loading), NOTICED_MILLIS);
  if (fresh && view.name !== 'start') {
    main.replaceChildren(el('p', { class: 'loading' },
      view.name === 'article' ? text.loadingArticle : text.loading));
  }
}

function put(view, drawn) {
  clearTimeout(waiting);
  document.body.dataset.view = view.name;
  document.body.toggleAttribute('data-desk', Boolean(drawn.desk));
  document.body.removeAttribute('data-sheet');
  for (const frame of document.querySelectorAll('body > [inert]')) frame.inert = false;
  main.replaceChildren(...drawn.nodes.flat().filter(Boolean));
  main.removeAttribute('aria-busy');
  drawn.shown?.();
  document.title = drawn.title ? filled(text.titled, { title: drawn.title }) : text.name;
  document.body.dataset.drawn = view.name;
  shown = { view, keys: drawn.keys, desk: Boolean(drawn.desk) };
  announce('');
}

/** Restores or sets scroll position and focus after a view is drawn. A view with `arrive` does this itself. */
function settle({ heading, arrive, announcement }, arrival, used) {
  const returned = arrival === 'load' ? takeReturnTarget() : null;
  if (arrive && arrival !== 'traverse' && !returned) {
    arrive();
    return;
  }
  if (used && stay(used, announcement)) return;
  const place = arrival === 'push' ? { y: 0, focus: null } : visits.savedPlace();
  const target = (place.focus && main.querySelector(`li[data-id="${CSS.escape(place.focus)}"] a`))
    ?? (arrival === 'load' && heading !== '#q' ? null : document.querySelector(heading));
  (returned ?? target)?.focus({ preventScroll: true });
  scrollTo({ top: place.y, behavior: 'instant' });
}

/**
 * Focuses an article that is drawn beside the same results. The results keep their scroll position, and the
 * article is scrolled into view.
 */
function settleBeside({ heading, desk }) {
  document.querySelector(heading)?.focus({ preventScroll: true });
  desk.scrollIntoView({ block: 'nearest' });
}

/** After a control changed the view, the same control gets the focus again, and the page keeps its scroll position. */
function stay({ control, y }, announcement) {
  const same = [...main.querySelectorAll(`[data-control="${CSS.escape(control)}"]`)];
  const again = same.find((element) => element.tabIndex >= 0) ?? same.find((element) => element.matches('a, button'));
  again?.focus({ preventScroll: true });
  if (again) {
    scrollTo({ top: y, behavior: 'instant' });
    announce(announcement ?? '');
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

/** A fault of the page's own code is shown as such, and logged to the console. */
function pageFault(failure) {
  console.error(failure);
  return new Problem(-1, { detail: `${text.pageTitle}: ${failure}` });
}

/** The view that a link of this page leads to; null unless the event is a plain click on such a link. */
function clickedView(event) {
  const link = event.target.closest?.('a[href]');
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !plain || event.defaultPrevented || link.target) return null;
  // A link in a drawing has no text for its address.
  const address = new URL(link.getAttribute('href'), location.href);
  const ours = address.origin === location.origin && address.pathname === `${BASE}/` && !address.hash;
  return ours ? readAddress(address.search) : null;
}

/** Lets the browser read the manifest after the first click or key. Nobody installs a page before using it. */
function offerToInstall() {
  document.head.querySelector('link[rel="install"]')?.setAttribute('rel', 'manifest');
}

applyPreferences();
fillIn(document);
delete document.documentElement.dataset.turning;
wireFooter();
wireStars();
onSearch((view) => go(view));
document.addEventListener('click', (event) => {
  const view = clickedView(event);
  if (view) {
    event.preventDefault();
    go(view, event.target);
  }
});
document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  (main.querySelector('.hit-title a') ?? main).focus();
});
onDeskChange(() => shown.view?.name === 'article' && show(shown.view, 'traverse'));
addEventListener('popstate', () => {
  visits.leave();
  visits.arrive();
  show(readAddress(location.search), 'traverse');
});
for (const use of ['pointerdown', 'keydown']) addEventListener(use, offerToInstall, { once: true });
document.getElementById('options').append(helpButton('help-button'));
listen(() => ({ ...shown.keys, '/': () => (focusBox(), true), '?': openKeys }), {
  Escape: (event) => event.target.id === 'q' && (main.focus({ preventScroll: true }), true),
});
show(readAddress(location.search), 'load')
  .then(() => Promise.all([startCompleting(), reading()]))
  .then(() => { document.body.dataset.whole = 'true'; })
  .catch(() => {
    // Without these modules the page still searches. The article view loads its modules when it is opened.
  });
