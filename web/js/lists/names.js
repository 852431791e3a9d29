/** Reads names from pasted or dropped text: one name a line, without duplicates. */

export const MAX_NAMES = 500;

const LONGEST = 200;
const MAX_CHARACTERS = 1_000_000;

/**
 * Returns `{names, repeated, cut}`: the names, the number of lines that repeat a name, and the number of names
 * beyond the limit.
 */
export function readNames(written) {
  const lines = written.slice(0, MAX_CHARACTERS).split(/\r\n|[\n\r]/).map(nameOf).filter(Boolean);
  const names = [...new Map(lines.map((name) => [name.toLowerCase(), name])).values()];
  return {
    names: names.slice(0, MAX_NAMES), repeated: lines.length - names.length, cut: Math.max(names.length - MAX_NAMES, 0),
  };
}

/** The first cell of a line, without a number or bullet before it. */
function nameOf(line) {
  const first = firstCell(line.replace(/^\uFEFF/, ''));
  return first.replace(/^\s*(?:[-*•–]|[\d٠-٩]{1,4}[.)\-،])\s+/u, '').replace(/["“”«»]/g, ' ')
    .replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

/**
 * The first cell of a line. Tabs separate cells; so do commas and semicolons if the first cell is in quotation
 * marks.
 */
function firstCell(line) {
  const quoted = /^\s*"((?:[^"]|"")*)"\s*(?:[,;\t]|$)/.exec(line);
  return quoted ? quoted[1].replaceAll('""', '"') : line.split('\t', 1)[0];
}

/** A name as a phrase query. Its own quotation marks are already removed. */
export function phrase(name) {
  return `"${name}"`;
}
