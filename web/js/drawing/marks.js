import { el } from './dom.js';
import { runs } from './runs.js';

/**
 * Marked text. The server sends plain text and ranges in UTF-16 units. The page cuts the text at the ranges and
 * never parses it as markup.
 */

/** The largest number of UTF-16 units by which a cut moves to fall between words. */
const WORD_REACH = 24;

/**
 * Cuts text into pieces `{text, mark}`; pieces between matches have no `mark`. Ranges that are empty, reach
 * beyond the text or overlap an earlier range are left out.
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
 * Shortens a passage to at most `limit` UTF-16 units around its first match. The cut falls between words if a
 * space is near: a single word may have 50,000 letters.
 */
export function clipped({ text, marks }, limit) {
  if (text.length <= limit) return { text, marks };
  const first = ordered(text, marks)[0]?.start ?? 0;
  const wanted = characterStart(text, Math.max(0, Math.min(first - Math.floor(limit / 3), text.length - limit)));
  const from = wanted > 0 ? afterSpace(text, wanted, Math.min(first, wanted + WORD_REACH)) : 0;
  const end = characterStart(text, Math.min(text.length, from + limit));
  const to = end < text.length ? beforeSpace(text, end, Math.max(from + Math.floor(limit / 2), end - WORD_REACH)) : end;
  const prefix = from > 0 ? '…' : '';
  const shift = prefix.length - from;
  return {
    text: prefix + text.slice(from, to) + (to < text.length ? '…' : ''),
    marks: (marks ?? [])
      .filter((mark) => mark.start >= from && mark.start < to)
      .map((mark) => ({ ...mark, start: mark.start + shift, end: Math.min(mark.end, to) + shift })),
  };
}

/** The beginning of the next word if it is before `last`, otherwise `at`. */
function afterSpace(text, at, last) {
  const space = text.indexOf(' ', at);
  return space >= 0 && space < last ? space + 1 : at;
}

/** The end of the previous word if it is after `first`, otherwise `at`. */
function beforeSpace(text, at, first) {
  const space = text.lastIndexOf(' ', at);
  return space > first ? space : at;
}

function ordered(text, marks) {
  return (Array.isArray(marks) ? marks : [])
    .filter(({ start, end }) => Number.isInteger(start) && Number.isInteger(end))
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .map((mark) => ({ ...mark, start: characterStart(text, mark.start), end: characterEnd(text, mark.end) }))
    .sort((a, b) => a.start - b.start);
}

/** Moves a cut before a surrogate pair that it would split. */
function characterStart(text, at) {
  return splitsCharacter(text, at) ? at - 1 : at;
}

function characterEnd(text, at) {
  return splitsCharacter(text, at) ? at + 1 : at;
}

function splitsCharacter(text, at) {
  return at > 0 && at < text.length && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}

function describe({ level, word }) {
  return { 'data-level': level, 'data-word': Number.isInteger(word) ? word : null };
}
