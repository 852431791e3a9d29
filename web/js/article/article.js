import { isOfSearch, resultsAddress } from '../shell/address.js';
import { readArticle } from '../shell/api.js';
import { relatedLists } from './beside.js';
import { citeButtons } from './citing.js';
import { counts } from './counts.js';
import { credits, originalHost } from '../drawing/credits.js';
import { foreign } from '../drawing/direction.js';
import { el, icon, sentence } from '../drawing/dom.js';
import { evidence } from './evidence.js';
import { counted, number } from '../text/format.js';
import { marked } from '../drawing/marks.js';
import { marksSwitch } from './marks-switch.js';
import { neighbours } from './neighbours.js';
import { passageButton } from './passage.js';
import { provenance } from './provenance.js';
import { runs } from '../drawing/runs.js';
import { star } from '../keep/star.js';
import { steps } from './steps.js';
import { text as starText } from '../text/star-text.js';
import { text } from '../text/text.js';
import { cameFrom } from '../shell/visits.js';

const BACK = 'M5 12h14m-6-6 6 6-6 6';
const OUT = 'M17 17 7 7m0 8V7h8';

/**
 * Draws a whole article with its matches marked, and after it the parts that are not its text: comments, links,
 * source and similar articles.
 */
export async function article(view, { signal, again }) {
  const answer = await readArticle(view, signal, again);
  const body = el('article', { id: 'article', class: 'article', 'data-id': answer.id },
    heading(answer),
    el('div', { class: 'article-credits' }, credits({ ...answer }, 'time'), original(answer.url),
      star(answer, starText.keep)),
    counts(answer),
    paragraphs(answer.paragraphs ?? []));
  const nearby = relatedLists(answer, body, view, { signal, again });
  // The answers are stored already, so they arrive at once. With them the page is long enough to restore the
  // scroll position.
  if (again) await nearby.drawn;
  const comments = commentList(answer.comments ?? []);
  const cited = evidence(answer, body);
  const passage = passageButton(answer, body, signal);
  const others = neighbours(view, signal);
  const stepping = steps([...body.querySelectorAll('mark'), ...(comments?.querySelectorAll('mark') ?? [])]);
  const marks = marksSwitch(stepping.bar !== null);
  if (again) await others.known;
  return {
    title: answer.title.text.trim() || text.untitled,
    heading: '#article-title',
    arrive: cited?.arrive,
    keys: { ...stepping.keys, ...passage.keys, ...others.keys, m: marks.toggle },
    nodes: [
      el('div', { class: 'article-bar' }, wayBack(view), others.node, marks.button, stepping.bar),
      cited?.notice,
      body,
      passage.bar,
      citeButtons(answer),
      comments,
      ...(answer.related ?? []).filter(({ titles }) => titles?.length).map((list) => related(list)),
      source(answer.source),
      recognised(answer.source),
      provenance(answer),
      nearby.place,
    ].filter(Boolean),
  };
}

function heading({ title }) {
  const known = title.text.trim() !== '';
  return el('h1', {
    id: 'article-title', tabindex: '-1', ...(known ? foreign(title.text) : { class: 'untitled' }),
  }, known ? marked(title) : text.untitled);
}

function wayBack(view) {
  if (!isOfSearch(view)) {
    return el('a', { id: 'back', class: 'back', href: '/' }, icon(BACK, 'along'), text.newSearch);
  }
  const link = el('a', { id: 'back', class: 'back', href: resultsAddress(view) }, icon(BACK, 'along'), text.backToResults);
  link.addEventListener('click', (event) => {
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (plain && cameFrom() === 'results') {
      event.preventDefault();
      history.back();
    }
  });
  return link;
}

function original(url) {
  const address = originalHost(url);
  if (!address) return null;
  // The links stand in a line with the direction of the headline, but their text is in the language of the
  // page.
  const { dir } = document.documentElement;
  return el('p', { class: 'originals' },
    el('a', { id: 'original', class: 'original', href: address.href, rel: 'noopener noreferrer' },
      el('span', { dir }, sentence(text.original, { host: el('bdi', {}, address.hostname) })), icon(OUT, 'along')),
    el('a', {
      id: 'web-archive', class: 'original', href: `https://web.archive.org/web/*/${address.href}`, rel: 'noopener noreferrer',
    }, el('span', { dir }, text.webArchive), icon(OUT, 'along')));
}

function paragraphs(all) {
  if (all.length === 0) return el('p', { class: 'no-body' }, text.emptyBody);
  return all.map((paragraph) => el(paragraph.role === 'subheading' ? 'h2' : 'p', {
    class: paragraph.role, 'data-start': paragraph.start, ...foreign(paragraph.text),
  }, marked(paragraph)));
}

function commentList(all) {
  if (all.length === 0) return null;
  const list = el('ol', {}, all.map((comment) => el('li', { class: 'comment' },
    el('p', { class: 'credits' },
      comment.author && el('span', { class: 'credit' }, el('bdi', {}, runs(comment.author))),
      comment.time && el('span', { class: 'credit' }, el('bdi', {}, runs(comment.time)))),
    el('p', { class: 'comment-text', ...foreign(comment.text) }, marked(comment)))));
  return el('details', {
    id: 'article-comments', class: 'comments', open: list.querySelector('mark') !== null,
  }, el('summary', {}, counted(all.length, text.commentsCount)), list);
}

function related({ heading: named, titles }) {
  return el('section', { class: 'related' },
    named && el('h2', foreign(named), runs(named)),
    el('p', { class: 'related-note' }, text.relatedNote),
    el('ul', {}, titles.map((title) => el('li', foreign(title),
      el('a', { href: resultsAddress({ q: title }) }, runs(title))))));
}

/**
 * The name of the file that the article was read from. Its folder is left out, because the operator's paths are
 * private.
 */
function source(from) {
  if (!from?.path) return null;
  const name = (path) => path.split(/[/\\]/).filter(Boolean).at(-1) ?? '';
  const parts = {
    path: el('bdi', { class: 'path', dir: 'ltr' },
      runs([name(from.path), from.member && name(from.member)].filter(Boolean).join(' › '))),
    position: number(from.position ?? 1),
    format: el('bdi', {}, from.format ?? ''),
  };
  return el('p', { id: 'source', class: 'source' },
    sentence(from.format ? text.sourceLine : text.sourceOnly, parts));
}

/** A note for a text that was recognised in an image of the page. */
function recognised(from) {
  const { engine, confidence } = from?.provenance?.recognition ?? {};
  return engine ? el('p', { id: 'recognised', class: 'source' },
    sentence(text.recognised, { engine: el('bdi', {}, engine), confidence: number(confidence) })) : null;
}
