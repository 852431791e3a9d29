import { announce } from '../shell/announce.js';
import { resultsAddress } from '../shell/address.js';
import { Problem } from '../shell/api.js';
import { foreign } from '../drawing/direction.js';
import { el, sentence } from '../drawing/dom.js';
import { csv } from '../keep/csv.js';
import { saveAs } from '../keep/exports.js';
import { trendAddress, QUERIES_AT_MOST } from '../keep/own-address.js';
import { UNFILTERED } from '../narrowing/narrowing.js';
import { shownSpan } from '../narrowing/periods.js';
import { counted, number, percent } from '../text/format.js';
import { text } from '../text/trend-text.js';
import { text as common } from '../text/text.js';
import { drawLines, drawPicture, layout } from './trend-chart.js';
import { peakOf, trendOf } from './trend-data.js';

/**
 * The trend view: two to five searches as lines over time, by count or by share. Each peak links to its
 * articles.
 */

const FIELDS_AT_LEAST = 2;

export async function draw(view, { signal, again, go }) {
  const { queries } = view;
  const [trend, failure] = queries.length === 0 ? [null, null]
    : await trendOf(queries, signal, again).then((found) => [found, null], (failed) => {
      if (failed instanceof Problem) return [null, failed];
      throw failed;
    });
  if (failure && failure.status === 0) throw failure;
  return {
    title: queries.length > 0 ? `${text.title}: ${queries.join(text.listComma)}` : text.title,
    heading: queries.length > 0 ? '#trend-title' : '#trend-0',
    keys: {},
    nodes: [el('section', { class: 'trend', 'aria-labelledby': 'trend-title' },
      el('h1', { id: 'trend-title', tabindex: '-1' }, text.title),
      el('p', { class: 'trend-intro' }, text.intro),
      searchForm(view, go),
      failure && el('p', { id: 'trend-failed', class: 'trend-failed', role: 'alert' }, text.failed),
      trend && drawn(view, trend))],
  };
}

function searchForm(view, go) {
  const shown = Math.min(QUERIES_AT_MOST, Math.max(FIELDS_AT_LEAST, view.queries.length + 1));
  const fields = Array.from({ length: shown }, (_, at) => {
    const input = el('input', {
      id: `trend-${at}`, type: 'text', dir: 'auto', maxlength: 300, autocomplete: 'off', spellcheck: 'false',
      'aria-label': text.fields[at], 'data-control': `trend ${at}`,
    });
    input.value = view.queries[at] ?? '';
    return input;
  });
  const form = el('form', { class: 'trend-form', 'aria-label': text.formLabel },
    fields.map((field, at) => el('span', { class: 'trend-field', 'data-line': at }, field)),
    el('button', { id: 'ask-trend', type: 'submit', class: 'main-button' }, text.ask));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const queries = [...new Set(fields.map(({ value }) => value.trim()).filter(Boolean))];
    if (queries.length > 0) go({ ...view, queries }, form);
    else fields[0].focus();
  });
  return form;
}

function drawn(view, { steps, complete, lines }) {
  if (steps.length === 0) return el('p', {}, text.noDates);
  const rows = lines.map(({ counts, shares }) => (view.share ? shares : counts));
  const peaks = rows.map(peakOf);
  const placed = layout(steps, rows, view.share);
  const label = lines.map(({ q }, at) => `${q}: ${peakWords(steps, lines[at], peaks[at])}`).join(text.listComma);
  const chart = drawLines(placed, peaks, label);
  return [
    choices(view),
    !complete && el('p', { id: 'trend-incomplete', class: 'trend-intro' }, common.incomplete),
    el('div', { class: 'trend-chart' }, chart),
    el('ul', { id: 'trend-legend', class: 'trend-legend' }, lines.map((line, at) => legend(line, at, steps, peaks[at]))),
    el('p', { class: 'trend-tools' },
      button('trend-csv', text.csv, () => saveAs(`${text.title}.csv`, 'text/csv', csv(table(steps, lines)))),
      button('trend-png', text.png, async () => {
        saveAs(`${text.title}.png`, 'image/png', await drawPicture(placed, peaks, lines.map(({ q }) => q)));
        announce(text.saved);
      })),
    asTable(view, steps, lines),
  ];
}

/** Two links, for counts and for shares; one of them is the current view. */
function choices(view) {
  return el('p', { class: 'trend-choices', role: 'group', 'aria-label': text.choicesLabel },
    [['counts', false], ['share', true]].map(([name, share]) => el('a', {
      href: trendAddress(view.queries, share), 'data-choice': name, 'data-control': `trend ${name}`,
      'aria-current': view.share === share ? 'true' : null,
    }, text[name])));
}

function legend(line, at, steps, peak) {
  const { q, asked, total, exact } = line;
  return el('li', { 'data-line': at },
    swatch(at),
    el('a', { href: resultsAddress({ q }), ...foreign(q) }, q),
    ' ', el('span', { class: 'trend-total' }, exact ? counted(total, common.articles)
      : sentence(common.atLeast, { count: counted(total, common.articles) })),
    asked !== q && el('span', { class: 'trend-asked' }, ...sentence(text.asked, { q: el('bdi', {}, asked) })),
    peak >= 0 && el('span', { class: 'trend-top' }, text.peak, ' ', el('a', {
      href: resultsAddress({ q, narrowing: { ...UNFILTERED, from: steps[peak].from, to: steps[peak].to } }), 'data-peak': at,
    }, peakWords(steps, line, peak))));
}

function swatch(at) {
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  line.setAttribute('class', 'trend-swatch');
  line.setAttribute('viewBox', '0 0 40 10');
  line.setAttribute('aria-hidden', 'true');
  const stroke = document.createElementNS('http://www.w3.org/2000/svg', 'line');
  for (const [name, value] of Object.entries({ class: 'trend-line', 'data-line': at, x1: 0, x2: 40, y1: 5, y2: 5 })) {
    stroke.setAttribute(name, String(value));
  }
  line.append(stroke);
  return line;
}

function peakWords(steps, { counts, shares }, peak) {
  if (peak < 0) return text.nothing;
  return `${shownSpan(steps[peak])}: ${counted(counts[peak], common.articles)} (${percent(shares[peak])})`;
}

/** The values of the lines as a table, for screen readers and for readers who need the numbers. */
function asTable(view, steps, lines) {
  const value = (line, at) => (view.share ? percent(line.shares[at]) : number(line.counts[at]));
  const filledSteps = steps.map((step, at) => ({ step, at })).filter(({ at }) => lines.some(({ counts }) => counts[at] > 0));
  return el('details', { class: 'as-table trend-table' }, el('summary', {}, text.asTable),
    el('div', { class: 'trend-scroll', role: 'region', tabindex: '0', 'aria-label': text.tableCaption },
      el('table', {}, el('caption', {}, view.share ? text.tableShares : text.tableCaption),
        el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, text.period),
          lines.map(({ q }) => el('th', { scope: 'col', ...foreign(q) }, q)))),
        el('tbody', {}, filledSteps.map(({ step, at }) => el('tr', {},
          el('th', { scope: 'row' }, shownSpan(step)), lines.map((line) => el('td', {}, value(line, at)))))))));
}

/** The rows for a spreadsheet: for each search its count and its share of all articles. */
function table(steps, lines) {
  const head = ['from', 'to', 'all', ...lines.flatMap(({ q }) => [q, `${q} (share)`])];
  return [head, ...steps.map(({ from, to, articles }, at) => [
    from, to, articles, ...lines.flatMap(({ counts, shares }) => [counts[at], shares[at].toFixed(6)]),
  ])];
}

function button(id, label, press) {
  const element = el('button', { id, type: 'button', class: 'quiet-button' }, label);
  element.addEventListener('click', press);
  return element;
}
