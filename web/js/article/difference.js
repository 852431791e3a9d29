/**
 * The difference of two texts in words: the shortest list of words to remove and to add, by Myers' algorithm
 * (An O(ND) Difference Algorithm and Its Variations, 1986).
 */

/** Longer texts are not compared: the work grows with the number of words times the number of differences. */
const WORDS_AT_MOST = 8_000;
const CHANGES_AT_MOST = 1_200;

/** The word that represents the break between two paragraphs. */
export const BREAK = '\n';

/** The words of paragraphs, with a break between every two paragraphs. */
export function wordsOf(paragraphs) {
  return paragraphs.flatMap((paragraph, at) => [...(at > 0 ? [BREAK] : []), ...(paragraph.match(/\S+/gu) ?? [])]);
}

/**
 * The runs of words that turn the first text into the second: `{kind, words}`, where `kind` is `same`, `gone`
 * or `new`. Null when the texts are too long or too different to be compared.
 */
export function difference(before, after) {
  if (before.length > WORDS_AT_MOST || after.length > WORDS_AT_MOST) return null;
  const trace = search(before, after);
  return trace && runs(steps(trace, before, after));
}

/**
 * Finds for each number of changes the farthest point on each diagonal; ends when both texts are read to the
 * end. Returns these points, or null when there are too many changes.
 */
function search(before, after) {
  const most = Math.min(before.length + after.length, CHANGES_AT_MOST);
  const offset = most + 1;
  const reach = new Int32Array(2 * offset + 1);
  const trace = [];
  for (let changes = 0; changes <= most; changes++) {
    trace.push(reach.slice(offset - changes - 1, offset + changes + 2));
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const down = diagonal === -changes
        || (diagonal !== changes && reach[offset + diagonal - 1] < reach[offset + diagonal + 1]);
      let at = down ? reach[offset + diagonal + 1] : reach[offset + diagonal - 1] + 1;
      while (at < before.length && at - diagonal < after.length && before[at] === after[at - diagonal]) at++;
      reach[offset + diagonal] = at;
      if (at >= before.length && at - diagonal >= after.length) return trace;
    }
  }
  return null;
}

/** Follows the search back from its end; returns the words in order, `{kind, word}`. */
function steps(trace, before, after) {
  const found = [];
  let [x, y] = [before.length, after.length];
  for (let changes = trace.length - 1; changes >= 0; changes--) {
    const reach = (diagonal) => trace[changes][diagonal + changes + 1];
    const diagonal = x - y;
    const down = diagonal === -changes || (diagonal !== changes && reach(diagonal - 1) < reach(diagonal + 1));
    const from = down ? diagonal + 1 : diagonal - 1;
    const [startX, startY] = changes === 0 ? [0, 0] : [reach(from), reach(from) - from];
    while (x > startX && y > startY) {
      found.push({ kind: 'same', word: before[x - 1] });
      x--;
      y--;
    }
    if (changes > 0) found.push(down ? { kind: 'new', word: after[y - 1] } : { kind: 'gone', word: before[x - 1] });
    [x, y] = [startX, startY];
  }
  return found.reverse();
}

function runs(found) {
  const joined = [];
  for (const { kind, word } of found) {
    if (joined.at(-1)?.kind !== kind) joined.push({ kind, words: [] });
    joined.at(-1).words.push(word);
  }
  return joined;
}
