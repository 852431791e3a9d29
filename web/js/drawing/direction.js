/** How many letters decide the direction and the language of a text. */
const SAMPLE = 400;

const ARABIC = /[\p{Script=Arabic}]/gu;
const BEYOND_ARABIC = /[پچژگکیےٹڈڑں]/gu;
const OTHERS_OF_IT = 0.05;

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

/** The attributes of text that is not the interface's: its direction and its language. */
export function foreign(text) {
  return { dir: direction(text), lang: languageOf(text) };
}

/**
 * Arabic by its letters. Persian and Urdu have letters of their own, which an Arabic text borrows
 * here and there; of any other script only that it is not the interface's language is known.
 */
function languageOf(text) {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const arabic = sample.match(ARABIC)?.length ?? 0;
  const borrowed = sample.match(BEYOND_ARABIC)?.length ?? 0;
  if (letters === 0) return null;
  return arabic * 2 > letters && borrowed < arabic * OTHERS_OF_IT ? 'ar' : 'und';
}
