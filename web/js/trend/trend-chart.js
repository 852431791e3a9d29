import { direction } from '../drawing/direction.js';
import { number, percent } from '../text/format.js';
import { shownDate } from '../narrowing/periods.js';

/** Lines over time, drawn as SVG for the page and on a canvas for an image file. */

/** On a narrow screen the chart has fewer units, so that its text stays readable. */
const WIDE_UNITS = 960;
const NARROW_UNITS = 420;
const NARROW_SCREEN = 640;
const HEIGHT = 320;
/** The margins of the chart. The values stand at the side where reading begins. */
const EDGE = { top: 16, bottom: 34, values: 52, end: 28 };
const WIDTH_OF_A_DATE = 140;
const RADIUS = 4.5;

/** Stroke patterns, so that lines do not differ by colour alone. */
const DASHES = [[], [9, 5], [2, 5], [14, 4, 2, 4], [5, 3]];

/**
 * Computes all positions: `{width, left, right, lines: [[{x, y}]], dates: [{x, label}], rows: [{y, label}],
 * mirrored}`.
 */
export function layout(steps, rows, share) {
  const mirrored = getComputedStyle(document.documentElement).direction === 'rtl';
  const highest = Math.max(...rows.flat(), share ? 0.01 : 1);
  const width = innerWidth < NARROW_SCREEN ? NARROW_UNITS : WIDE_UNITS;
  const [left, right] = mirrored ? [EDGE.end, width - EDGE.values] : [EDGE.values, width - EDGE.end];
  const across = (at) => {
    const part = steps.length > 1 ? at / (steps.length - 1) : 0.5;
    return left + (right - left) * (mirrored ? 1 - part : part);
  };
  const up = (value) => HEIGHT - EDGE.bottom - (value / highest) * (HEIGHT - EDGE.top - EDGE.bottom);
  const every = Math.ceil(steps.length / Math.floor(width / WIDTH_OF_A_DATE));
  return {
    width,
    left,
    right,
    mirrored,
    lines: rows.map((values) => values.map((value, at) => ({ x: across(at), y: up(value) }))),
    dates: steps.flatMap((step, at) => (at % every === 0 ? [{ x: across(at), label: shownDate(step.from) }] : [])),
    rows: [0, highest / 2, highest].map((value) => ({ y: up(value), label: share ? percent(value) : number(Math.round(value)) })),
  };
}

/** Draws the lines as SVG. The table beside them holds the same values. */
export function drawLines(placed, peaks, label) {
  const { width } = placed;
  const node = svg('svg', { class: 'trend-lines', viewBox: `0 0 ${width} ${HEIGHT}`, role: 'img', 'aria-label': label });
  for (const { y, label: value } of placed.rows) {
    node.append(svg('line', { class: 'grid', x1: placed.left, x2: placed.right, y1: y, y2: y }),
      words(value, placed.mirrored ? placed.right + 8 : placed.left - 8, y + 5, placed.mirrored ? 'start' : 'end'));
  }
  for (const { x, label: date } of placed.dates) node.append(words(date, x, HEIGHT - 8, 'middle'));
  placed.lines.forEach((points, at) => {
    node.append(svg('polyline', {
      class: 'trend-line', 'data-line': at, points: points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' '),
      'stroke-dasharray': DASHES[at].join(' '),
    }));
    const peak = points[peaks[at]];
    if (peak) node.append(svg('circle', { class: 'trend-peak', 'data-line': at, cx: peak.x, cy: peak.y, r: RADIUS }));
  });
  return node;
}

/** Draws the same as an image, with the searches named below it, in the colours of the page. */
export function drawPicture(placed, peaks, names) {
  const row = 26;
  const { width } = placed;
  const canvas = Object.assign(document.createElement('canvas'), { width: 2 * width, height: 2 * (HEIGHT + row * (names.length + 1)) });
  const pen = canvas.getContext('2d');
  const style = getComputedStyle(document.querySelector('.trend'));
  pen.scale(2, 2);
  pen.fillStyle = colourOf('--paper');
  pen.fillRect(0, 0, width, canvas.height);
  pen.font = `14px ${style.fontFamily}`;
  for (const { y, label } of placed.rows) {
    stroke(pen, colourOf('--rule'), [], 1, [{ x: placed.left, y }, { x: placed.right, y }]);
    say(pen, label, placed.mirrored ? placed.right + 8 : placed.left - 8, y + 5, placed.mirrored ? 'left' : 'right', colourOf('--quiet'));
  }
  for (const { x, label } of placed.dates) say(pen, label, x, HEIGHT - 8, 'center', colourOf('--quiet'));
  placed.lines.forEach((points, at) => {
    const ink = colourOf(`--line-${at + 1}`);
    stroke(pen, ink, DASHES[at], 2.5, points);
    const peak = points[peaks[at]];
    if (peak) {
      pen.fillStyle = ink;
      pen.beginPath();
      pen.arc(peak.x, peak.y, RADIUS, 0, 7);
      pen.fill();
    }
    const y = HEIGHT + row * (at + 0.7);
    const [start, end] = placed.mirrored ? [placed.right, placed.right - 40] : [placed.left, placed.left + 40];
    stroke(pen, ink, DASHES[at], 2.5, [{ x: start, y: y - 4 }, { x: end, y: y - 4 }]);
    pen.direction = direction(names[at]) === 'ltr' ? 'ltr' : 'rtl';
    say(pen, names[at], placed.mirrored ? end - 10 : end + 10, y, placed.mirrored ? 'right' : 'left', colourOf('--ink'));
  });
  return new Promise((resolve) => { canvas.toBlob(resolve, 'image/png'); });
}

/** The current value of a colour of the page: a canvas supports neither variables nor light and dark themes. */
function colourOf(name) {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  document.querySelector('.trend').append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

function stroke(pen, ink, dashes, thickness, points) {
  pen.strokeStyle = ink;
  pen.lineWidth = thickness;
  pen.setLineDash(dashes);
  pen.beginPath();
  points.forEach(({ x, y }, at) => (at === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.stroke();
}

function say(pen, label, x, y, align, ink) {
  pen.fillStyle = ink;
  pen.textAlign = align;
  pen.fillText(label, x, y);
}

function words(label, x, y, anchor) {
  const node = svg('text', { x, y, 'text-anchor': anchor });
  node.textContent = label;
  return node;
}

function svg(name, attributes) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
