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
export function evidence(article, body) {
  const { evidence: check } = article;
  if (!check) return null;
  const found = ['in_place', 'moved'].includes(check.passage);
  const spans = found
    ? wrap(citedParts(article, body), check.start, check.end, () => el('span', { class: 'cited' })) : [];
  spans[0]?.setAttribute('id', 'cited');
  spans[0]?.setAttribute('tabindex', '-1');
  const message = messageOf(article);
  const holds = check.text !== 'changed' && ['whole', 'in_place'].includes(check.passage);
  const notice = el('section', {
    id: 'evidence', class: holds ? 'evidence' : 'evidence broken', tabindex: '-1',
    'aria-label': text.evidenceLabel, 'data-text-state': check.text, 'data-passage': check.passage,
  }, el('p', {}, message), check.text === 'changed' && hashes(article),
  check.text === 'changed' && changesSince(article.id, check.sha256));
  return { notice, arrive: () => arrive(spans[0] ?? notice, message) };
}

/** The notice: a sentence about the text, then one about the passage. */
function messageOf({ evidence: check }) {
  const ofText = text.evidenceText[check.text];
  const ofPassage = filled(text.evidencePassage[check.passage], { start: number(check.start + 1) });
  return [ofText, ofPassage].filter(Boolean).join(' ');
}

function hashes(article) {
  return el('dl', { class: 'hashes' },
    el('dt', {}, text.citedHash), el('dd', {}, el('code', { dir: 'ltr' }, article.evidence.sha256)),
    el('dt', {}, text.presentHash), el('dd', {}, el('code', { dir: 'ltr' }, article.sha256)));
}

function arrive(target, message) {
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  target.focus({ preventScroll: true });
  announce(message);
}
