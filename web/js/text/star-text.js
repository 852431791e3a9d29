import { inLanguage } from './language.js';

/** What the star of an article and the links to what is kept say. */
export const text = inLanguage({
  ar: {
    star: 'احفظ «{title}» في ملف',
    starTip: 'احفظ في ملف (S)',
    keep: 'احفظ في ملف',
    select: 'اختر «{title}»',
    selectTip: 'اختر (X)',
    untitled: 'بلا عنوان',
  },
  en: {
    star: 'Keep “{title}” in a folder',
    starTip: 'Keep in a folder (S)',
    keep: 'Keep in a folder',
    select: 'Select “{title}”',
    selectTip: 'Select (X)',
    untitled: 'Untitled',
  },
});
