import { svg } from '../drawing/dom.js';
import { shownDate } from '../narrowing/periods.js';
import { text } from '../text/entity-text.js';
import { counted, filled } from '../text/format.js';
import { text as common } from '../text/text.js';

/** A small bar chart of the articles of each month, from the first to the last. */

const BAR = 4;
const HEIGHT = 40;
const MONTHS_AT_MOST = 120;

/** Draws the chart. Screen readers get the month with the most articles. Null for a single month. */
export function monthChart({ months }) {
  if (months.length < 2) return null;
  const steps = allMonths(months).slice(-MONTHS_AT_MOST);
  const peak = months.reduce((best, month) => (month.articles > best.articles ? month : best));
  const label = filled(text.monthly, { month: shownDate(peak.date), articles: counted(peak.articles, common.articles) });
  return svg('svg', {
    class: 'entity-months', role: 'img', 'aria-label': label, viewBox: `0 0 ${steps.length * BAR} ${HEIGHT}`,
    preserveAspectRatio: 'none',
  }, ...steps.map((articles, at) => {
    const height = articles > 0 ? Math.max(1.5, (articles / peak.articles) * HEIGHT) : 0;
    return svg('rect', { x: at * BAR, y: HEIGHT - height, width: BAR - 1, height });
  }));
}

/** The counts of all months from the first to the last, including months without articles. */
function allMonths(months) {
  const counts = new Map(months.map(({ date, articles }) => [date, articles]));
  const steps = [];
  let [year, month] = months[0].date.split('-').map(Number);
  for (let key = months[0].date; key <= months.at(-1).date && steps.length < 5_000; key = written(year, month)) {
    steps.push(counts.get(key) ?? 0);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return steps;
}

function written(year, month) {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
