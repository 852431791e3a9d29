import { inLanguage } from './language.js';

/** The texts of the start view. */
export const text = inLanguage({
  ar: {
    tagline: 'بحث في الأخبار العربية يجد الكلمة بكل صورها، ويريك لماذا وجدها.',
    examplesLabel: 'جرب',
    holdings: '{articles} في الأرشيف، أحدثها {newest}',
    holdingsUndated: '{articles} في الأرشيف',
    overTime: 'الفهرس عبر الزمن',
    compare: 'قارن أبحاثا عبر الزمن',
    newest: 'أحدث المقالات',
    browseAll: 'كل المقالات، الأحدث أولا',
    by: {
      category: 'الأقسام', outlet: 'المصادر', person: 'أشخاص', organisation: 'جهات', place_named: 'أماكن',
    },
    named: 'الأكثر ذكرا',
    namedLately: 'الأكثر ذكرا {period}',
  },
  en: {
    tagline: 'A search of Arabic news that finds a word in all its forms, and shows why it was found.',
    examplesLabel: 'Try',
    holdings: '{articles} in the archive, the newest from {newest}',
    holdingsUndated: '{articles} in the archive',
    overTime: 'The index over time',
    compare: 'Compare searches over time',
    newest: 'Newest articles',
    browseAll: 'All articles, newest first',
    by: { category: 'Sections', outlet: 'Outlets', person: 'People', organisation: 'Organisations', place_named: 'Places' },
    named: 'Most named',
    namedLately: 'Most named, {period}',
  },
});
