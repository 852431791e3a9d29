/** Names out of what was pasted or dropped: one a line, each once. */

export const MAX_NAMES = 500;

const LONGEST = 200;
const MAX_CHARACTERS = 1_000_000;

/** `{names, repeated, cut}`: how many lines said a name again, and how many were too many. */
export function readNames(written) {
  const lines = written.slice(0, MAX_CHARACTERS).split(/\r\n|[\n\r]/).map(nameOf).filter(Boolean);
  const names = [...new Map(lines.map((name) => [name.toLowerCase(), name])).values()];
  return {
    names: names.slice(0, MAX_NAMES), repeated: lines.length - names.length, cut: Math.max(names.length - MAX_NAMES, 0),
  };
}

/** The first cell of a line, without a number or a bullet before it. */
function nameOf(line) {
  const first = firstCell(line.replace(/^\uFEFF/, ''));
  return first.replace(/^\s*(?:[-*•–]|[\d٠-٩]{1,4}[.)\-،])\s+/u, '').replace(/["“”«»]/g, ' ')
    .replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

/** Cells are parted by tabs, or by commas and semicolons where the first is in quotation marks. */
function firstCell(line) {
  const quoted = /^\s*"((?:[^"]|"")*)"\s*(?:[,;\t]|$)/.exec(line);
  return quoted ? quoted[1].replaceAll('""', '"') : line.split('\t', 1)[0];
}

/** A name as a phrase of the search box; quotation marks were taken out of it. */
export function phrase(name) {
  return `"${name}"`;
}
