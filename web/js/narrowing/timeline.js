import { readAddress, resultsAddress } from '../shell/address.js';
import { bars } from './bars.js';
import { el } from '../drawing/dom.js';
import { counted, filled, number } from '../text/format.js';
import { withNarrowing, withPeriod } from './narrowing.js';
import { text } from '../text/narrowing-text.js';
import { overlaps, shownDate, shownPeriod, shownSpan } from './periods.js';
import { range } from './range.js';
import { text as words } from '../text/text.js';

/** The dates of the results and the chosen period: bars, years, two sliders and a table. */

/** The selection when no bar overlaps the period. */
const NONE = { first: 0, last: -1 };
const YEARS_SHOWN = 5;

export function timeline(answer, view, go) {
  const { histogram, detail, undated } = answer;
  const { from, to } = view.narrowing;
  const period = Boolean(from || to);
  const hasBars = histogram.bars.length > 1 || (period && histogram.bars.length > 0);
  const closer = detail && detail.unit !== histogram.unit && detail.bars.length > 1;
  if (!hasBars && !period && undated.articles === 0) return null;
  return el('section', { id: 'timeline', class: 'timeline', 'aria-label': text.timelineLabel },
    hasBars && chart('period', histogram, view, go),
    period && el('p', { class: 'period-clear' }, el('a', {
      id: 'clear-period', href: resultsAddress(withPeriod(view, '', '')), 'data-control': 'period from',
    }, text.clearPeriod)),
    closer && el('h3', {}, text.detail),
    closer && chart('detail', detail, view, go),
    (closer ? detail : histogram).imprecise > 0
      && el('p', {}, counted((closer ? detail : histogram).imprecise, text.imprecise)),
    undatedLine(undated, view));
}

/** Draws the bars with their sliders, years and table. `go` shows the period that the reader chooses. */
export function chart(name, { bars: all }, view, go) {
  const { from, to } = view.narrowing;
  const chosen = chosenBars(all, from, to);
  const output = el('output', { class: 'period', id: `${name}-said` });
  const showPeriod = ({ first, last }) => {
    output.textContent = last < first ? shownPeriod(from, to) : shownPeriod(all[first].from, all[last].to);
  };
  const select = ({ first, last }, used) => {
    const now = { ...view, ...readAddress(location.search), name: 'results' };
    const everything = first === 0 && last === all.length - 1;
    if (everything && name === 'detail') return;
    go(everything ? withPeriod(now, '', '') : withPeriod(now, all[first].from, all[last].to), used);
  };
  const drawn = bars(name, all, { preview: (ends) => { sliders.show(ends); showPeriod(ends); }, select, chosen });
  const sliders = range(name, all, { preview: (ends) => { drawn.show(ends); showPeriod(ends); }, select, chosen });
  showPeriod(chosen);
  return el('div', { class: 'chart', id: `${name}-chart` },
    peak(all), drawn.node, sliders.node, name === 'period' && years(all, view), output, table(all));
}

/** The range of bars that overlap a period, `{first, last}`; all bars without a period. */
function chosenBars(all, from, to) {
  const inside = all.map((bar) => overlaps(bar, from, to));
  return inside.includes(true) ? { first: inside.indexOf(true), last: inside.lastIndexOf(true) } : NONE;
}

/** The number of articles in the highest bar. */
function peak(all) {
  const highest = all.reduce((best, bar) => (bar.articles > best.articles ? bar : best), all[0]);
  return el('p', { class: 'peak' }, filled(text.peak, {
    articles: counted(highest.articles, words.articles), span: shownSpan(highest),
  }));
}

/** Draws the years under the bars as links. If there are many, only every second, third and so on. */
function years(all, view) {
  const found = [...new Set(all.map(({ from }) => from.slice(0, 4)))];
  if (found.length < 2) return null;
  const every = Math.ceil(found.length / YEARS_SHOWN);
  return el('ul', { class: 'years', 'aria-label': text.yearsLabel }, found.map((year, at) => {
    const item = el('li', {}, at % every === 0 && el('a', {
      href: resultsAddress(withPeriod(view, year, year)), 'data-year': year,
    }, shownDate(year)));
    item.style.flexGrow = all.filter(({ from }) => from.startsWith(year)).length;
    return item;
  }));
}

function undatedLine({ articles, leftOut }, view) {
  const { from, to, undated } = view.narrowing;
  if (!from && !to) return articles > 0 && el('p', { id: 'undated' }, counted(articles, text.undated));
  if (!undated && leftOut === 0) return null;
  return el('p', { id: 'undated' },
    undated ? text.included : counted(leftOut, text.leftOut), ' ',
    el('a', { href: resultsAddress(withNarrowing(view, { undated: !undated })), 'data-control': 'undated' },
      undated ? text.leaveOut : text.include));
}

/** The numbers of the bars in a folded table, without bars that have no article. */
function table(all) {
  return el('details', { class: 'as-table' }, el('summary', {}, text.asTable), el('table', {},
    el('caption', {}, text.tableCaption),
    el('thead', {}, el('tr', {},
      el('th', { scope: 'col' }, text.tablePeriod), el('th', { scope: 'col' }, text.tableCount))),
    el('tbody', {}, all.filter(({ articles }) => articles > 0).map((bar) => el('tr', {},
      el('th', { scope: 'row' }, shownSpan(bar)), el('td', {}, number(bar.articles)))))));
}
