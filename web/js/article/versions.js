import { announce } from '../shell/announce.js';
import { Problem, versions } from '../shell/api.js';
import { foreign } from '../drawing/direction.js';
import { el } from '../drawing/dom.js';
import { runs } from '../drawing/runs.js';
import { withStyles } from '../drawing/styles.js';
import { date, filled, number } from '../text/format.js';
import { text } from '../text/versions-text.js';
import { text as common } from '../text/text.js';
import { drawDifference } from './comparison.js';
import { BREAK } from './difference.js';

/** The versions of an article that the archive keeps, and the changes between two of them. */

const HASH_SHOWN = 12;
const PATIENCE_MILLIS = 30_000;
const KINDS = { same: 'same', removed: 'gone', added: 'new' };

/** A list of the versions, newest first, and a choice of two of them to compare; null when there is only one. */
export function versionSection({ id, versions: all }) {
  if (all.length < 2) return null;
  const place = el('div', { id: 'version-difference', class: 'compare-place' });
  const [from, to] = [choice('version-from', text.from, all, 1), choice('version-to', text.to, all, 0)];
  const button = el('button', { id: 'compare-versions', type: 'button', class: 'quiet-button' }, text.compare);
  const sha256 = (chosen) => chosen.querySelector('select').value;
  button.addEventListener('click', () => show(place, id, { from: sha256(from), to: sha256(to) }));
  return el('section', { id: 'versions', class: 'neighbours', 'aria-labelledby': 'versions-title' },
    el('h2', { id: 'versions-title' }, filled(text.title, { count: number(all.length) })),
    el('ol', { class: 'versions', reversed: true }, all.map((version, at) => el('li', { 'data-sha256': version.sha256 },
      el('span', foreign(version.title), runs(version.title.trim() || common.untitled)), ' ',
      el('small', {}, [date(version.date), at === 0 && text.present].filter(Boolean).join(common.listComma), ' ',
        el('bdi', { class: 'hash', dir: 'ltr' }, version.sha256.slice(0, HASH_SHOWN)))))),
    el('p', { class: 'version-choice' }, from, to, button), place);
}

function choice(id, label, all, chosen) {
  return el('label', { for: id }, label, ' ', el('select', { id }, all.map((version, at) => el('option', {
    value: version.sha256, selected: at === chosen,
  }, filled(text.numbered, { number: number(all.length - at), hash: version.sha256.slice(0, HASH_SHOWN) })))));
}

/** A button that shows or hides how the text changed since the version with a hash. */
export function changesSince(id, sha256) {
  const place = el('div', { class: 'compare-place', hidden: true });
  const button = el('button', { type: 'button', class: 'quiet-button show-changes', 'aria-expanded': 'false' }, text.changes);
  button.addEventListener('click', async () => {
    const open = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!open));
    place.hidden = open;
    if (!open && place.childElementCount === 0) await show(place, id, { from: sha256 });
  });
  return [button, place];
}

async function show(place, id, hashes) {
  const [answer] = await Promise.all([
    versions(id, hashes, AbortSignal.timeout(PATIENCE_MILLIS)).catch(unanswered), withStyles('article/comparison'),
  ]);
  place.replaceChildren(...(answer.comparison ? drawDifference(words(answer.comparison), text)
    : [el('p', { class: 'difference-said' }, answer.status === 404 ? text.notKept : answer.status === undefined ? text.one : text.notRead)]));
  announce(place.querySelector('.difference-said').textContent);
}

/** The result for a request that failed: `{status}`, 404 for a version that is not kept. */
function unanswered(failure) {
  if (failure instanceof Problem) return { status: failure.status };
  if (failure.name === 'TimeoutError') return { status: 0 };
  throw failure;
}

function words({ parts }) {
  return parts.map(({ kind, text: part }) => ({
    kind: KINDS[kind], words: (part.match(/\S+|\n+/gu) ?? []).map((word) => (word.startsWith('\n') ? BREAK : word)),
  })).filter((run) => run.words.length > 0);
}
