import { announce } from '../shell/announce.js';
import { complete } from '../shell/api.js';
import { text } from '../text/asking-text.js';
import { direction } from '../drawing/direction.js';
import { el } from '../drawing/dom.js';
import { counted } from '../text/format.js';
import { clipped, pieces } from '../drawing/marks.js';

/**
 * Completions of the search box while typing, as an ARIA combobox: the focus stays in the box, and the arrow
 * keys select an option in the list below it. No option is selected at first, so Enter searches for the typed
 * text.
 */

const SHOWN_AT_MOST = 160;

/**
 * Attaches completions to a box. `search` is called with the query that the reader chose, `open` with the id of
 * the article whose headline the reader chose. Returns a function that closes the list.
 */
export function completions(box, { search, open }) {
  const list = el('ul', {
    id: 'completions', class: 'completions', role: 'listbox', 'aria-label': text.completionsLabel, hidden: true,
  });
  let request = new AbortController();
  let offered = [];
  let active = -1;

  /** Each typed letter asks the server at once; the request before it is cancelled. */
  async function offer() {
    request.abort();
    request = new AbortController();
    const { signal } = request;
    const typed = box.value;
    select(-1);
    if (!typed.trim()) {
      close();
      return;
    }
    try {
      const answer = await complete(typed, box.selectionStart ?? typed.length, signal);
      show(distinct(answer.completions));
      list.dataset.of = typed;
    } catch {
      if (!signal.aborted) close();
    }
  }

  function show(found) {
    if (found.length === 0 || document.activeElement !== box) {
      close();
      return;
    }
    offered = found;
    select(-1);
    list.replaceChildren(...found.map(option));
    list.scrollTop = 0;
    list.hidden = false;
    box.setAttribute('aria-expanded', 'true');
    announce(counted(found.length, text.completions));
  }

  function close() {
    request.abort();
    select(-1);
    offered = [];
    list.hidden = true;
    list.replaceChildren();
    box.setAttribute('aria-expanded', 'false');
  }

  /** Selects the option at an index; -1 selects none. */
  function select(at) {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = at;
    const chosen = list.children[at];
    if (chosen) {
      chosen.setAttribute('aria-selected', 'true');
      chosen.scrollIntoView({ block: 'nearest' });
      box.setAttribute('aria-activedescendant', chosen.id);
    } else {
      box.removeAttribute('aria-activedescendant');
    }
    return true;
  }

  /** Moves the selection by one option. After the last option none is selected, then the first. */
  function moveBy(by) {
    const places = offered.length + 1;
    return select(((active + 1 + by + places) % places) - 1);
  }

  function choose(at) {
    const { query, article } = offered[at];
    close();
    if (article) open(article);
    else search(query);
    return true;
  }

  const keys = {
    ArrowDown: () => !list.hidden && moveBy(1),
    ArrowUp: () => !list.hidden && moveBy(-1),
    Home: () => active >= 0 && select(0),
    End: () => active >= 0 && select(offered.length - 1),
    Enter: () => active >= 0 && choose(active),
    Escape: () => !list.hidden && (close(), true),
    'Alt+ArrowDown': () => (offer(), true),
    'Alt+ArrowUp': () => !list.hidden && (close(), true),
  };

  box.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (keys[event.altKey ? `Alt+${event.key}` : event.key]?.()) event.preventDefault();
  });
  box.addEventListener('input', offer);
  box.addEventListener('blur', close);
  // A press must not move the focus out of the box: that would close the list before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const at = [...list.children].indexOf(event.target.closest('[role=option]'));
    if (at >= 0) choose(at);
  });
  describe(box, list);
  return close;
}

/** Keeps the first of several completions with the same query. */
function distinct(found) {
  return found.filter(({ query, article }, at) =>
    article || !found.slice(0, at).some((other) => other.query === query));
}

function describe(box, list) {
  for (const [name, value] of Object.entries({
    role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false',
  })) {
    box.setAttribute(name, value);
  }
  box.parentElement.append(list);
}

/** Draws an option. It shows the whole query that it would search for, with the typed part in grey. */
function option({ kind, text: whole, typed, query, article }, at) {
  const shown = clipped({ text: whole, marks: typed }, SHOWN_AT_MOST);
  const [before, after] = article ? ['', ''] : contextOf(query, whole);
  const parts = pieces(shown.text, shown.marks).map((piece) =>
    (piece.mark ? el('mark', { class: 'typed' }, piece.text) : piece.text));
  return el('li', { id: `completion-${at}`, role: 'option', 'aria-selected': 'false', 'data-kind': kind },
    el('span', { class: 'completion-text', dir: direction(article ? shown.text : query) },
      before && el('span', { class: 'completion-rest' }, before),
      parts,
      after && el('span', { class: 'completion-rest' }, after)),
    ' ', el('small', { class: 'completion-kind' }, text.kinds[kind] ?? ''));
}

/**
 * The parts of a query before and after the completed part; two empty strings when the query spells the part
 * differently.
 */
function contextOf(query, part) {
  const at = query.lastIndexOf(part);
  return at < 0 ? ['', ''] : [query.slice(0, at), query.slice(at + part.length)].map((rest) => rest.slice(-SHOWN_AT_MOST));
}
