import { inLanguage } from './language.js';

/** The texts of the comparison of two articles. */
export const text = inLanguage({
  ar: {
    compare: 'قارن كلمة بكلمة',
    compareNamed: 'قارن كلمة بكلمة: {title}',
    notRead: 'تعذّر جلب النص الآخر.',
    identical: 'النصان متطابقان كلمة بكلمة.',
    tooDifferent: 'النصان أطول أو أبعد من أن يُقارنا كلمة بكلمة.',
    onlyHere: { zero: 'لا كلمة في هذا النص وحده', one: 'كلمة واحدة في هذا النص وحده', two: 'كلمتان في هذا النص وحده', few: '# كلمات في هذا النص وحده', many: '# كلمة في هذا النص وحده', other: '# كلمة في هذا النص وحده' },
    onlyThere: { zero: 'لا كلمة في النص الآخر وحده', one: 'كلمة واحدة في النص الآخر وحده', two: 'كلمتان في النص الآخر وحده', few: '# كلمات في النص الآخر وحده', many: '# كلمة في النص الآخر وحده', other: '# كلمة في النص الآخر وحده' },
    leftOut: { zero: '', one: '[كلمة مشتركة]', two: '[كلمتان مشتركتان]', few: '[# كلمات مشتركة]', many: '[# كلمة مشتركة]', other: '[# كلمة مشتركة]' },
  },
  en: {
    compare: 'Compare word by word',
    compareNamed: 'Compare word by word: {title}',
    notRead: 'The other text could not be fetched.',
    identical: 'The texts are the same, word by word.',
    tooDifferent: 'The texts are too long or too different to be compared word by word.',
    onlyHere: { one: '1 word only in this text', other: '# words only in this text' },
    onlyThere: { one: '1 word only in the other', other: '# words only in the other' },
    leftOut: { one: '[1 word in common]', other: '[# words in common]' },
  },
});
