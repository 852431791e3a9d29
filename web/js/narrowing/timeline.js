import { readAddress, resultsAddress } from '../shell/address.js';
import { bars } from './bars.js';
import { el } from '../drawing/dom.js';
import { counted, number } from '../text/format.js';
import { narrowed, withPeriod } from './narrowing.js';
import { text } from '../text/narrowing-text.js';
import { overlaps, shownPeriod, shownSpan } from './periods.js';
import { range } from './range.js';

/** When the results were published, and the period chosen: bars, two sliders, and a table to hear. */
export function timeline(answer, view, go) {
  const { histogram, detail, undated } = answer;
  const { from, to } = view.narrowing;
  const period = Boolean(from || to);
  const there = histogram.bars.length > 1 || (period && histogram.bars.length > 0);
  const closer = detail && detail.unit !== histogram.unit && detail.bars.length > 1;
  if (!there && !period && undated.articles === 0) return null;
  return el('section', { id: 'timeline', class: 'timeline', 'aria-labelledby': 'timeline-title' },
    el('h2', { id: 'timeline-title' }, text.dates),
    there && chart('period', histogram, { view, go }),
    period && el('p', { class: 'period-clear' }, el('a', {
      id: 'clear-period', href: resultsAddress(withPeriod(view, '', '')), 'data-control': 'period from',
    }, text.clearPeriod)),
    closer && el('h3', {}, text.detail),
    closer && chart('detail', detail, { view, go }),
    (closer ? detail : histogram).imprecise > 0
      && el('p', {}, counted((closer ? detail : histogram).imprecise, text.imprecise)),
    undatedLine(undated, view));
}

function chart(name, { bars: all }, { view, go }) {
  const { from, to } = view.narrowing;
  const inside = all.map((bar) => overlaps(bar, from, to));
  const chosen = inside.includes(true)
    ? { first: inside.indexOf(true), last: inside.lastIndexOf(true) } : { first: 0, last: all.length - 1 };
  const said = el('output', { class: 'period', id: `${name}-said` });
  const say = ({ first, last }) => { said.textContent = shownPeriod(all[first].from, all[last].to); };
  const ask = ({ first, last }, used) => {
    const now = readAddress(location.search);
    const everything = first === 0 && last === all.length - 1;
    if (everything && name === 'detail') return;
    go(everything ? withPeriod(now, '', '') : withPeriod(now, all[first].from, all[last].to), used);
  };
  const drawn = bars(name, all, { preview: (ends) => { sliders.show(ends); say(ends); }, ask, chosen });
  const sliders = range(name, all, { preview: (ends) => { drawn.show(ends); say(ends); }, ask, chosen });
  say(chosen);
  return el('div', { class: 'chart', id: `${name}-chart` }, drawn.node, sliders.node, said, table(all));
}

function undatedLine({ articles, leftOut }, view) {
  const { from, to, undated } = view.narrowing;
  if (!from && !to) return articles > 0 && el('p', { id: 'undated' }, counted(articles, text.undated));
  if (!undated && leftOut === 0) return null;
  return el('p', { id: 'undated' },
    undated ? text.included : counted(leftOut, text.leftOut), ' ',
    el('a', { href: resultsAddress(narrowed(view, { undated: !undated })), 'data-control': 'undated' },
      undated ? text.leaveOut : text.include));
}

/** What the bars show, for those who do not see them; bars without an article are left out. */
function table(all) {
  return el('div', { class: 'unseen' }, el('table', {},
    el('caption', {}, text.tableCaption),
    el('thead', {}, el('tr', {},
      el('th', { scope: 'col' }, text.tablePeriod), el('th', { scope: 'col' }, text.tableCount))),
    el('tbody', {}, all.filter(({ articles }) => articles > 0).map((bar) => el('tr', {},
      el('th', { scope: 'row' }, shownSpan(bar)), el('td', {}, number(bar.articles)))))));
}
