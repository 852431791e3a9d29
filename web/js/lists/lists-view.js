import { announce } from '../shell/announce.js';
import { el } from '../drawing/dom.js';
import { csv } from '../keep/csv.js';
import { saveAs } from '../keep/exports.js';
import { counted, filled, number } from '../text/format.js';
import { text } from '../text/lists-text.js';
import { askName } from './ask-name.js';
import { csvRows, drawRow, drawTable } from './list-table.js';
import { MAX_NAMES, readNames } from './names.js';

/**
 * The current list of names. Each name is one search, and the table fills row by row. A row whose search fails
 * shows the reason, and the next name follows. The list stays in memory until the page is left, so that a
 * reader who opens a row can return to the table.
 */
let list = { written: '', names: [], rows: [], remarks: '' };

export async function draw(view, { signal }) {
  const parts = {
    table: drawTable(), progress: el('p', { id: 'list-progress', class: 'list-progress', role: 'status' }),
    place: el('div', { class: 'list-rows', 'aria-busy': 'false' }), running: null,
  };
  parts.place.append(parts.table);
  const field = namesField();
  const tools = rowTools(parts, signal);
  show(parts, tools);
  if (list.rows.length < list.names.length) run(parts, tools, signal);
  return {
    title: text.title,
    heading: '#list-title',
    keys: {},
    nodes: [el('section', { class: 'lists', 'aria-labelledby': 'list-title' },
      el('h1', { id: 'list-title', tabindex: '-1' }, text.title),
      el('p', { class: 'list-intro' }, filled(text.intro, { most: number(MAX_NAMES) })),
      namesForm(field, () => begin(field, parts, tools, signal)),
      parts.progress, tools.bar, parts.place)],
  };
}

function namesField() {
  const field = el('textarea', { id: 'names', rows: 6, dir: 'auto', spellcheck: 'false', placeholder: text.example });
  field.value = list.written;
  return field;
}

/** The field for names. It accepts pasted text and files that are dropped onto it or chosen. */
function namesForm(field, ask) {
  const file = el('input', { id: 'names-file', type: 'file', accept: '.txt,.csv,.tsv,text/*', class: 'unseen' });
  const read = async (chosen) => {
    if (!chosen) return;
    field.value = await chosen.text();
    ask();
  };
  file.addEventListener('change', () => read(file.files[0]));
  field.addEventListener('dragover', (event) => event.dataTransfer.types.includes('Files') && event.preventDefault());
  field.addEventListener('drop', (event) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    read(event.dataTransfer.files[0]);
  });
  field.addEventListener('keydown', (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && ask());
  const form = el('form', { class: 'list-form' },
    el('label', { for: 'names' }, text.names), field,
    el('p', { class: 'list-buttons' },
      el('button', { id: 'ask-names', type: 'submit', class: 'main-button' }, text.ask),
      el('label', { class: 'quiet-button' }, file, text.fromFile)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  return form;
}

function begin(field, parts, tools, signal) {
  const { names, repeated, cut } = readNames(field.value);
  const remarks = [
    repeated > 0 && counted(repeated, text.repeated),
    cut > 0 && filled(counted(cut, text.cut), { most: number(MAX_NAMES) }),
  ].filter(Boolean).join(' ');
  list = { written: field.value, names, rows: [], remarks };
  parts.table.tBodies[0].replaceChildren();
  if (names.length === 0) {
    parts.progress.textContent = text.noNames;
    field.focus();
    return;
  }
  run(parts, tools, signal);
}

/** Searches for the names that have no row yet, until the view is left or the reader stops it. */
async function run(parts, tools, signal) {
  parts.running?.abort();
  const running = new AbortController();
  parts.running = running;
  const either = AbortSignal.any([signal, running.signal]);
  const present = list;
  show(parts, tools);
  try {
    for (const name of present.names.slice(present.rows.length)) {
      const row = await askName(name, either);
      present.rows.push(row);
      parts.table.tBodies[0].append(drawRow(row, present.rows.length));
      show(parts, tools);
    }
  } catch (failure) {
    if (!either.aborted) throw failure;
  }
  if (parts.running !== running || signal.aborted) return;
  parts.running = null;
  show(parts, tools);
  announce(parts.progress.textContent);
}

/** Searches again for the names whose rows failed. */
async function retry(parts, tools, signal) {
  const failed = list.rows.filter(({ failure }) => failure).map(({ name }) => name);
  list.names = [...list.names.filter((name) => !failed.includes(name)), ...failed];
  list.rows = list.rows.filter(({ failure }) => !failure);
  run(parts, tools, signal);
}

function rowTools(parts, signal) {
  const button = (id, label, press) => {
    const element = el('button', { id, type: 'button', class: 'quiet-button' }, label);
    element.addEventListener('click', press);
    return element;
  };
  const tools = {
    stop: button('stop-list', text.stop, () => parts.running?.abort()),
    go: button('continue-list', text.goOn, () => run(parts, tools, signal)),
    again: button('retry-list', text.retry, () => retry(parts, tools, signal)),
    save: button('list-csv', text.csv, () => saveAs(`${text.fileName}.csv`, 'text/csv', csv(csvRows(list.rows)))),
  };
  tools.bar = el('p', { class: 'list-buttons list-tools' }, tools.save, tools.stop, tools.go, tools.again);
  return tools;
}

/** Shows the progress of the list and the buttons that apply now. */
function show({ table, progress, place, running }, tools) {
  const { names, rows, remarks } = list;
  const body = table.tBodies[0];
  if (body.rows.length > rows.length) body.replaceChildren();
  for (let at = body.rows.length; at < rows.length; at++) body.append(drawRow(rows[at], at + 1));
  table.hidden = names.length === 0;
  const done = rows.length === names.length;
  const found = rows.filter(({ count }) => count > 0).length;
  const failed = rows.filter(({ failure }) => failure).length;
  progress.textContent = names.length === 0 ? '' : [
    filled(done ? text.doneCount : text.progress, { at: number(rows.length), all: number(names.length), found: number(found) }),
    failed > 0 && counted(failed, text.failed), remarks,
  ].filter(Boolean).join(' ');
  progress.dataset.done = String(done && names.length > 0);
  place.setAttribute('aria-busy', String(Boolean(running)));
  tools.save.disabled = rows.length === 0;
  tools.stop.hidden = !running;
  tools.go.hidden = Boolean(running) || done;
  tools.again.hidden = Boolean(running) || failed === 0;
  tools.bar.hidden = names.length === 0;
}
