import { el } from './dom.js';
import { runs } from './runs.js';

/**
 * Marked text. The server sends plain text and ranges in UTF-16 units; the page cuts the text at
 * the ranges and never reads it as markup.
 */

/** How far a cut may move to fall between words. */
const WORD_REACH = 24;

/**
 * Cuts text into pieces `{text, mark}`, where `mark` is absent between matches. Ranges that lie
 * outside the text, are empty, or overlap an earlier one are left out.
 */
export function pieces(text, marks) {
  const cut = [];
  let done = 0;
  for (const mark of ordered(text, marks)) {
    if (mark.start < done) continue;
    if (mark.start > done) cut.push({ text: text.slice(done, mark.start) });
    cut.push({ text: text.slice(mark.start, mark.end), mark });
    done = mark.end;
  }
  if (done < text.length) cut.push({ text: text.slice(done) });
  return cut;
}

/** The nodes of marked text. */
export function marked({ text, marks }) {
  return pieces(text, marks).flatMap((piece) =>
    piece.mark ? [el('mark', describe(piece.mark), runs(piece.text))] : runs(piece.text),
  );
}

/**
 * At most `limit` units of a passage, around its first match, cut between words where one is near: a
 * word may have 50,000 letters.
 */
export function clipped({ text, marks }, limit) {
  if (text.length <= limit) return { text, marks };
  const first = ordered(text, marks)[0]?.start ?? 0;
  const wanted = whole(text, Math.max(0, Math.min(first - Math.floor(limit / 3), text.length - limit)));
  const from = wanted > 0 ? afterSpace(text, wanted, Math.min(first, wanted + WORD_REACH)) : 0;
  const end = whole(text, Math.min(text.length, from + limit));
  const to = end < text.length ? beforeSpace(text, end, Math.max(from + Math.floor(limit / 2), end - WORD_REACH)) : end;
  const before = from > 0 ? '…' : '';
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to) + (to < text.length ? '…' : ''),
    marks: (marks ?? [])
      .filter((mark) => mark.start >= from && mark.start < to)
      .map((mark) => ({ ...mark, start: mark.start + shift, end: Math.min(mark.end, to) + shift })),
  };
}

/** The beginning of the next word, if it is before `last`. */
function afterSpace(text, at, last) {
  const space = text.indexOf(' ', at);
  return space >= 0 && space < last ? space + 1 : at;
}

/** The end of the word before, if it is after `first`. */
function beforeSpace(text, at, first) {
  const space = text.lastIndexOf(' ', at);
  return space > first ? space : at;
}

function ordered(text, marks) {
  return (Array.isArray(marks) ? marks : [])
    .filter(({ start, end }) => Number.isInteger(start) && Number.isInteger(end))
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .map((mark) => ({ ...mark, start: whole(text, mark.start), end: wholeEnd(text, mark.end) }))
    .sort((a, b) => a.start - b.start);
}

/** A cut never parts the two halves of a character. */
function whole(text, at) {
  return splits(text, at) ? at - 1 : at;
}

function wholeEnd(text, at) {
  return splits(text, at) ? at + 1 : at;
}

function splits(text, at) {
  return at > 0 && at < text.length && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}

function describe({ level, word }) {
  return { 'data-level': level, 'data-word': Number.isInteger(word) ? word : null };
}
