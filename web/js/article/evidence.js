import { announce } from '../shell/announce.js';
import { citedParts, wrap } from './cited-text.js';
import { el } from '../drawing/dom.js';
import { filled, number } from '../text/format.js';
import { text } from '../text/text.js';
import { changesSince } from './versions.js';

/**
 * Shows whether a citation still holds: a notice, and the cited passage highlighted in the drawn article. Null
 * when the article was not opened from a citation.
 */
export function evidence(told, body) {
  const { evidence: check } = told;
  if (!check) return null;
  const found = ['in_place', 'moved'].includes(check.passage);
  const spans = found
    ? wrap(citedParts(told, body), check.start, check.end, () => el('span', { class: 'cited' })) : [];
  spans[0]?.setAttribute('id', 'cited');
  spans[0]?.setAttribute('tabindex', '-1');
  const said = sayings(told);
  const holds = check.text !== 'changed' && ['whole', 'in_place'].includes(check.passage);
  const notice = el('section', {
    id: 'evidence', class: holds ? 'evidence' : 'evidence broken', tabindex: '-1',
    'aria-label': text.evidenceLabel, 'data-text-state': check.text, 'data-passage': check.passage,
  }, el('p', {}, said), check.text === 'changed' && hashes(told),
  check.text === 'changed' && changesSince(told.id, check.sha256));
  return { notice, arrive: () => arrive(spans[0] ?? notice, said) };
}

/** The notice: a sentence about the text, then one about the passage. */
function sayings({ evidence: check }) {
  const ofText = text.evidenceText[check.text];
  const ofPassage = filled(text.evidencePassage[check.passage], { start: number(check.start + 1) });
  return [ofText, ofPassage].filter(Boolean).join(' ');
}

function hashes(told) {
  return el('dl', { class: 'hashes' },
    el('dt', {}, text.citedHash), el('dd', {}, el('code', { dir: 'ltr' }, told.evidence.sha256)),
    el('dt', {}, text.presentHash), el('dd', {}, el('code', { dir: 'ltr' }, told.sha256)));
}

function arrive(target, said) {
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  target.focus({ preventScroll: true });
  announce(said);
}
