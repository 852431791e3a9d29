import { readAddress, resultsAddress } from '../shell/address.js';
import { search } from '../shell/api.js';
import { announce } from '../shell/announce.js';
import { el } from '../drawing/dom.js';
import { filled } from '../text/format.js';
import { UNFILTERED, withPeriod } from './narrowing.js';
import { text } from '../text/narrowing-text.js';
import { shownDate } from './periods.js';

/** The period of a search: chosen by a preset, which ends on the archive's newest day, or typed. */

const BACK = { week: { days: 6 }, month: { months: 1 }, year: { months: 12 } };

/** The date operator in the syntax of the search box. */
const SAME_DAY = 'تاريخ:';
const YEARS_AT_MOST = 30;

/** Draws presets and two date fields; null when no result has a date. */
export function dates(answer, view, { go, signal }) {
  const { from, to } = view.narrowing;
  if (answer.histogram.bars.length === 0 && !from && !to) return null;
  return el('section', { id: 'dates', class: 'dates', 'aria-labelledby': 'dates-title' },
    el('h2', { id: 'dates-title' }, text.dates),
    el('div', { class: 'presets', role: 'group', 'aria-label': text.presetsLabel },
      Object.entries(text.presets).map(([name, label]) => preset(name, label, { go, signal })),
      sameDay(answer, view)),
    dateFields(from, to, go));
}

/** A link to a search for today's date in each year that has articles. */
function sameDay({ histogram: { bars } }, view) {
  const years = [...new Set(bars.filter(({ articles }) => articles > 0).flatMap(({ from, to }) => spanOfYears(from, to)))];
  const now = new Date();
  const today = `-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  const known = years.slice(-YEARS_AT_MOST).filter((year) => isDay(`${year}${today}`));
  if (known.length === 0 || view.syntax === 'lucene' || view.q.includes(SAME_DAY)) return null;
  const days = known.map((year) => `${SAME_DAY}${year}${today}`).join(' | ');
  return el('a', {
    class: 'preset', 'data-preset': 'same-day', href: resultsAddress({ ...withPeriod(view, '', ''), q: view.q ? `(${view.q}) ـوـ (${days})` : `(${days})` }),
  }, text.sameDay);
}

function spanOfYears(from, to) {
  const [first, last] = [from, to].map((date) => Number(date.slice(0, 4)));
  return Array.from({ length: Math.min(last - first + 1, YEARS_AT_MOST) }, (_, at) => first + at);
}

function isDay(iso) {
  return new Date(`${iso}T00:00Z`).toJSON()?.slice(0, 10) === iso;
}

function preset(name, label, { go, signal }) {
  const button = el('button', { type: 'button', class: 'preset', 'data-preset': name, 'data-control': `preset ${name}` }, label);
  button.addEventListener('click', async () => {
    const last = await newestDay(signal).catch(() => '');
    if (!last || !button.isConnected) return;
    const [from, to] = [earlierDay(last, BACK[name]), last];
    go(withPeriod(readAddress(location.search), from, to), button);
  });
  return button;
}

/** The day of the newest article of the archive, regardless of the search; empty if it is not known. */
async function newestDay(signal) {
  const { hits } = await search({ q: '', narrowing: { ...UNFILTERED, sort: 'newest' } }, signal, true, { size: 1 });
  const iso = hits[0]?.date.iso ?? '';
  return /^\d{4}-\d\d-\d\d/.test(iso) ? iso.slice(0, 10) : '';
}

/** The day that is a number of days or months earlier. Where the month is shorter, it is its last day. */
function earlierDay(iso, { days = 0, months = 0 }) {
  const [year, month, day] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(day, last) - days)).toISOString().slice(0, 10);
}

/** Two fields for dates in the forms of typed-dates.js. */
function dateFields(from, to, go) {
  const [first, last] = [field('from', text.fromField, from), field('to', text.toField, to)];
  const wrong = el('p', { id: 'dates-wrong', class: 'dates-wrong', role: 'alert', hidden: true });
  const form = el('form', { class: 'typed-dates', novalidate: true },
    first.node, last.node,
    el('button', { type: 'submit', class: 'quiet-button', id: 'ask-dates' }, text.askDates), wrong);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const { readTypedDate } = await import('./typed-dates.js');
    const ends = [first, last].map((end) => end.read(readTypedDate));
    const bad = [first, last].find((_, at) => ends[at] === null);
    const backward = !bad && ends[0] && ends[1] && ends[0].slice(0, ends[1].length) > ends[1];
    wrong.hidden = !bad && !backward;
    if (bad || backward) {
      wrong.textContent = bad ? filled(text.notADate, { written: bad.input.value.trim() }) : text.backward;
      announce(wrong.textContent);
      (bad ?? last).input.focus();
      return;
    }
    go(withPeriod(readAddress(location.search), ...ends), first.input);
  });
  return form;
}

function field(name, label, written) {
  const input = el('input', {
    id: `date-${name}`, type: 'text', dir: 'auto', autocomplete: 'off', spellcheck: 'false', maxlength: 40,
    placeholder: text.dateExample, 'data-control': `date ${name}`,
  });
  input.value = written ? shownDate(written) : '';
  return {
    input,
    node: el('label', { class: 'date-field' }, el('span', {}, label), input),
    read: (readTypedDate) => (input.value.trim() ? readTypedDate(input.value, name === 'to') : ''),
  };
}
