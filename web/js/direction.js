/** Letters looked at before the direction of a text is decided. */
const SAMPLE = 400;

/**
 * The `dir` of foreign text. `auto` goes by the first letter alone, which turns an Arabic paragraph
 * that begins with "BBC" around; where that letter misleads, the majority decides.
 */
export function direction(text) {
  const sample = text.slice(0, SAMPLE);
  const arabic = sample.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0;
  const others = (sample.match(/\p{L}/gu)?.length ?? 0) - arabic;
  const startsOther = /^[^\p{L}]*(?![\p{Script=Arabic}\p{Script=Hebrew}])\p{L}/u.test(sample);
  return startsOther && arabic > others ? 'rtl' : 'auto';
}
