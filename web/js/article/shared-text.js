import { announce } from '../shell/announce.js';
import { wrap } from './cited-text.js';
import { foreign } from '../drawing/direction.js';
import { el } from '../drawing/dom.js';
import { counted } from '../text/format.js';
import { runs } from '../drawing/runs.js';
import { text } from '../text/text.js';

const SHOWN = 3;
const PASSAGE_LIMIT = 320;

/**
 * The passages that an article shares with another one, the longest first, and a button that marks them in the
 * article above. The passages of one article are marked at a time.
 */
export function sharedText({ passages }, article, body) {
  if (passages.length === 0) return null;
  const whole = (article.paragraphs ?? []).map((paragraph) => paragraph.text).join('\n');
  const button = el('button', { type: 'button', class: 'quiet-button show-shared', 'aria-pressed': 'false' }, text.showShared);
  button.addEventListener('click', () => {
    const show = button.getAttribute('aria-pressed') === 'false';
    unmark(body);
    for (const other of document.querySelectorAll('.show-shared')) other.setAttribute('aria-pressed', 'false');
    if (show) mark(passages, body, button);
  });
  const more = passages.length - SHOWN;
  return el('div', { class: 'shared-text' },
    passages.slice(0, SHOWN).map(({ here }) => quotation(whole.slice(here.start, here.end))),
    more > 0 && el('p', { class: 'share' }, counted(more, text.morePassages)),
    button);
}

function quotation(passage) {
  const short = passage.length > PASSAGE_LIMIT ? `${passage.slice(0, cut(passage))}…` : passage;
  return el('blockquote', { class: 'shared-passage', ...foreign(passage) }, runs(short));
}

/** The position where a long passage is cut: after a word if one ends nearby. */
function cut(passage) {
  const space = passage.lastIndexOf(' ', PASSAGE_LIMIT);
  return space > PASSAGE_LIMIT / 2 ? space : PASSAGE_LIMIT;
}

function mark(passages, body, button) {
  const parts = [...body.querySelectorAll('[data-start]')].map((element) => (
    { element, start: Number(element.dataset.start), length: element.textContent.length }));
  const marked = passages.flatMap(({ here }) =>
    wrap(parts, here.start, here.end, () => el('span', { class: 'shared' })));
  button.setAttribute('aria-pressed', 'true');
  body.querySelector('.shared')?.scrollIntoView({ block: 'center', behavior: 'instant' });
  announce(counted(marked.length > 0 ? passages.length : 0, text.sharedMarked));
}

function unmark(body) {
  for (const span of body.querySelectorAll('.shared')) span.replaceWith(...span.childNodes);
  body.normalize();
}
