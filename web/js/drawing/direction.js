/** How many letters decide the direction and the language of a text. */
const SAMPLE = 400;

const ARABIC = /[\p{Script=Arabic}]/gu;
const BEYOND_ARABIC = /[پچژگکیےٹڈڑں]/gu;
const OTHERS_OF_IT = 0.05;

/**
 * The `dir` attribute of an article's text. With `auto` the browser goes by the first letter alone, so an
 * Arabic paragraph that begins with "BBC" would run from left to right. In such a text the majority of letters
 * decides.
 */
export function direction(text) {
  const sample = text.slice(0, SAMPLE);
  const arabic = sample.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0;
  const others = (sample.match(/\p{L}/gu)?.length ?? 0) - arabic;
  const startsOther = /^[^\p{L}]*(?![\p{Script=Arabic}\p{Script=Hebrew}])\p{L}/u.test(sample);
  return startsOther && arabic > others ? 'rtl' : 'auto';
}

/** The attributes of text that comes from an article: its direction and its language. */
export function foreign(text) {
  return { dir: direction(text), lang: languageOf(text) };
}

/**
 * The language of a text by its letters: `ar`, `und` for undetermined, or null without letters. Persian and
 * Urdu have letters of their own, of which an Arabic text contains few. A text in another script is
 * undetermined.
 */
function languageOf(text) {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const arabic = sample.match(ARABIC)?.length ?? 0;
  const borrowed = sample.match(BEYOND_ARABIC)?.length ?? 0;
  if (letters === 0) return null;
  return arabic * 2 > letters && borrowed < arabic * OTHERS_OF_IT ? 'ar' : 'und';
}
