import { el } from './dom.js';

const RUN = 200;
const TOO_LONG = new RegExp(`(\\S{${RUN},})`, 'u');
const STEP = /.{1,20}\p{M}*/gsu;

/**
 * Text as nodes without long runs of letters between spaces. Chromium needs 16 seconds to break a word of
 * 50,000 letters into lines, and 0.03 seconds with `wbr` elements.
 */
export function runs(text) {
  return text.split(TOO_LONG).flatMap((part) => (TOO_LONG.test(part) ? breakable(part) : [part]));
}

function breakable(run) {
  return run.match(STEP).flatMap((step, at) => (at === 0 ? [step] : [el('wbr'), step]));
}
