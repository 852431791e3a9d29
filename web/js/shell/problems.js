import { isOfSearch, resultsAddress } from './address.js';
import { UNFILTERED } from '../narrowing/narrowing.js';
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
    return explanation('network', text.networkTitle, [advice(text.networkAdvice), again(retry)]);
  }
  if (status === 503) {
    return explanation('index', text.indexTitle, [
      advice(text.indexAdvice),
      el('pre', { dir: 'ltr' }, el('code', {}, text.indexCommand)),
      detail(problem),
      again(retry),
    ]);
  }
  if (status === 404 && view.name === 'article') {
    return explanation('missing', text.missingTitle, [advice(text.missingAdvice), nextStep(view)]);
  }
  if (status === 400 && position !== null && view.q) {
    return explanation('syntax', text.syntaxTitle, [
      advice(sentence(text.syntaxAdvice, { position: number(position + 1) })),
      markedQuery(view.q, position),
      detail(problem),
      nextStep(view, text.searchInBox),
    ]);
  }
  if (status === 400 && problem.parameter === 'page') {
    return explanation('beyond', text.beyondTitle, [advice(filled(text.deepest, { count: number(DEEPEST) })), nextStep(view)]);
  }
  if (status === 429) {
    return explanation('busy', text.busyTitle, [advice(text.busyAdvice), again(retry)]);
  }
  if (status >= 400 && status < 500) {
    return explanation('request', text.requestTitle, [
      problem.parameter && advice(sentence(text.requestAdvice, { parameter: el('code', {}, problem.parameter) })),
      detail(problem), nextStep(view),
    ]);
  }
  return explanation('server', text.serverTitle, [advice(text.serverAdvice), detail(problem), again(retry)]);
}

function explanation(kind, title, parts) {
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
function markedQuery(q, position) {
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

function nextStep(view, label) {
  const { name, q, comments } = view;
  const search = { q, comments, narrowing: view.narrowing };
  return isOfSearch({ q, narrowing: view.narrowing ?? UNFILTERED })
    ? el('p', {}, el('a', { href: resultsAddress(search) },
      label ?? (name === 'article' ? text.backToResults : text.toFirstPage)))
    : el('p', {}, el('a', { href: '/' }, text.newSearch));
}
