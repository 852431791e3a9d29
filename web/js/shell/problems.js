import { isOfSearch, resultsAddress } from './address.js';
import { WIDE } from '../narrowing/narrowing.js';
import { el, sentence } from '../drawing/dom.js';
import { filled, number } from '../text/format.js';
import { language } from '../text/language.js';
import { text } from '../text/text.js';

/** The position of the last hit that pages of results can reach. */
const DEEPEST = 10_000;

/** Draws a problem: `{title, node}`. The node explains what went wrong and offers a next step. */
export function drawProblem(problem, view, retry) {
  const { kind, title, parts } = explain(problem, view, retry);
  return {
    title,
    node: el('section', { id: 'problem', class: 'message problem', role: 'alert', 'data-problem': kind },
      el('h1', { tabindex: '-1' }, title), parts.filter(Boolean)),
  };
}

function explain(problem, view, retry) {
  const { status, position } = problem;
  if (status === 0) {
    return says('network', text.networkTitle, [advice(text.networkAdvice), again(retry)]);
  }
  if (status === 503) {
    return says('index', text.indexTitle, [
      advice(text.indexAdvice),
      el('pre', { dir: 'ltr' }, el('code', {}, text.indexCommand)),
      detail(problem),
      again(retry),
    ]);
  }
  if (status === 404 && view.name === 'article') {
    return says('missing', text.missingTitle, [advice(text.missingAdvice), wayOn(view)]);
  }
  if (status === 400 && position !== null && view.q) {
    return says('syntax', text.syntaxTitle, [
      advice(sentence(text.syntaxAdvice, { position: number(position + 1) })),
      pointed(view.q, position),
      detail(problem),
      wayOn(view, text.searchInBox),
    ]);
  }
  if (status === 400 && problem.parameter === 'page') {
    return says('beyond', text.beyondTitle, [advice(filled(text.deepest, { count: number(DEEPEST) })), wayOn(view)]);
  }
  if (status === 429) {
    return says('busy', text.busyTitle, [advice(text.busyAdvice), again(retry)]);
  }
  if (status >= 400 && status < 500) {
    return says('request', text.requestTitle, [
      problem.parameter && advice(sentence(text.requestAdvice, { parameter: el('code', {}, problem.parameter) })),
      detail(problem), wayOn(view),
    ]);
  }
  return says('server', text.serverTitle, [advice(text.serverAdvice), detail(problem), again(retry)]);
}

function says(kind, title, parts) {
  return { kind, title, parts };
}

function advice(words) {
  return el('p', {}, words);
}

/** The server's own message, if it is in the language of the page. */
function detail({ detail: message }) {
  const arabic = /\p{Script=Arabic}/u.test(message.replace(/["«“].*?["»”]/gu, ''));
  return message && arabic === (language === 'ar') && el('p', { class: 'detail', dir: 'auto' }, message);
}

/** The query, with a mark on the character where parsing failed. */
function pointed(q, position) {
  const at = Math.min(position, q.length);
  const length = q.codePointAt(at) > 0xffff ? 2 : 1;
  return el('p', { class: 'pointed', dir: 'auto' },
    q.slice(0, at), el('mark', { 'data-level': 'error' }, q.slice(at, at + length) || '\u00a0'), q.slice(at + length));
}

function again(retry) {
  const button = el('button', { id: 'retry', type: 'button' }, text.retry);
  button.addEventListener('click', retry);
  return el('p', {}, button);
}

function wayOn(view, label) {
  const { name, q, comments } = view;
  const search = { q, comments, narrowing: view.narrowing };
  return isOfSearch({ q, narrowing: view.narrowing ?? WIDE })
    ? el('p', {}, el('a', { href: resultsAddress(search) },
      label ?? (name === 'article' ? text.backToResults : text.toFirstPage)))
    : el('p', {}, el('a', { href: '/' }, text.newSearch));
}
