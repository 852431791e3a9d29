import { inLanguage } from './language.js';

/** The texts of the star of an article and of the links to folders and lists. */
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
