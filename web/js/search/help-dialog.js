import { resultsAddress } from '../shell/address.js';
import { queryLanguage, readArticle, search } from '../shell/api.js';
import { UNFILTERED } from '../narrowing/narrowing.js';
import { sourceOf, examplesOf } from './help-examples.js';
import { text } from '../text/asking-text.js';
import { el, sentence } from '../drawing/dom.js';
import { language } from '../text/language.js';

/** The number of articles that are tried as a source of example words. After them the help shows no examples. */
const TRIED = 4;

/**
 * Opens the help: the operators of the server's table of the query language. The examples are made from the
 * newest articles of the archive, so that they find something. The dialog is built on the first call.
 */
export function showHelp() {
  document.querySelector('dialog[open]')?.close();
  const dialog = document.getElementById('help') ?? document.body.appendChild(makeDialog());
  dialog.showModal();
  if (!dialog.dataset.filled) fill(dialog);
  return true;
}

function makeDialog() {
  const close = el('button', { id: 'close-help', type: 'button', class: 'quiet-button', autofocus: true }, text.closeHelp);
  const dialog = el('dialog', { id: 'help', class: 'help', 'aria-labelledby': 'help-title' },
    el('div', { class: 'help-bar' }, el('h2', { id: 'help-title' }, text.help), close),
    el('div', { id: 'help-content', class: 'help-content' }));
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    const followed = event.target.closest('a') && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (event.target === dialog || followed) dialog.close();
  });
  return dialog;
}

async function fill(dialog) {
  const content = dialog.querySelector('#help-content');
  content.replaceChildren(el('p', {}, text.loading));
  try {
    const { signal } = new AbortController();
    const [{ groups, fieldNames }, source] = await Promise.all([queryLanguage(signal), findSource(signal)]);
    content.replaceChildren(el('p', { class: 'help-intro' }, text.helpIntro),
      ...groups.map((one) => group(one, source)), fields(fieldNames));
    dialog.dataset.filled = 'true';
  } catch {
    const retry = el('button', { type: 'button', class: 'quiet-button' }, text.retry);
    retry.addEventListener('click', () => fill(dialog));
    content.replaceChildren(el('p', { role: 'alert' }, text.helpFailed, ' ', retry));
  }
}

/** The example words of the first new article that has enough of them; null when no article has. */
async function findSource(signal) {
  const { hits } = await search({ q: '', narrowing: UNFILTERED }, signal, true, { size: 10 });
  for (const { id } of hits.slice(0, TRIED)) {
    const source = sourceOf(await readArticle({ article: id }, signal, true), hits);
    if (source) return source;
  }
  return null;
}

function group({ id, heading, operators }, source) {
  return el('section', { 'data-group': id },
    el('h3', {}, heading[language]),
    el('dl', {}, operators.map((operator) => el('div', { 'data-operator': operator.id },
      el('dt', {}, examples(operator, source)),
      el('dd', {}, operator.meaning[language])))));
}

/**
 * Examples from the archive as links. If the archive has none for an operator, the form of the operator is
 * shown.
 */
function examples(operator, source) {
  const found = source && examplesOf(operator.id, source);
  return found ? linked(found) : el('bdi', { class: 'help-form' }, operator.examples[0]);
}

/** Draws the first example, then the others, which mean the same. */
function linked([first, ...others]) {
  return [
    example(first),
    others.length > 0 && el('span', { class: 'help-others' }, sentence(text.helpOther, {
      examples: el('span', {}, others.flatMap((one, at) => [at > 0 && ' ', example(one)]).filter(Boolean)),
    })),
  ].filter(Boolean);
}

function example(q) {
  return el('a', { href: resultsAddress({ q }), class: 'help-example' }, el('bdi', {}, q));
}

/** Lists all field names of a query, a line a field. */
function fields(all) {
  return el('section', { 'data-group': 'field-names' },
    el('h3', {}, text.fieldsTitle),
    el('ul', { class: 'help-fields' }, all.map((names) => el('li', {},
      names.flatMap((name, at) => [at > 0 && ' ', el('bdi', { class: 'fragment' }, `${name}:`)]).filter(Boolean)))));
}
