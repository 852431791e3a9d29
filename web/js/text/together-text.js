import { inLanguage } from './language.js';

/** The texts of the view of names that stand together. */
export const text = inLanguage({
  ar: {
    title: 'من ذُكر معا',
    titled: 'من ذُكر معا: {q}',
    everything: 'كل المقالات',
    of: 'في {articles}: {q}',
    none: 'لا أسماء معروفة في هذه المقالات.',
    caption: 'الأسماء المذكورة في هذه المقالات',
    columns: { name: 'الاسم', kind: 'النوع', articles: 'مقالات', times: 'قياسا إلى كل الأرشيف' },
    times: '×{number}',
    csv: 'نزّل جدولا (CSV)',
    graph: 'من مع من',
    noPairs: 'لم يُذكر اثنان منها في مقال واحد.',
    failed: 'تعذّر عدّ من ذُكر مع من.',
    pairsLabel: 'أكثر ما ذُكر معا',
    pair: '{a} مع {b}',
  },
  en: {
    title: 'Named together',
    titled: 'Named together: {q}',
    everything: 'all articles',
    of: 'In {articles}: {q}',
    none: 'These articles contain no known name.',
    caption: 'The names in these articles',
    columns: { name: 'Name', kind: 'Kind', articles: 'Articles', times: 'Compared with the whole archive' },
    times: '×{number}',
    csv: 'Download a table (CSV)',
    graph: 'Graph of names',
    noPairs: 'No article names two of them.',
    failed: 'The pairs of names could not be counted.',
    pairsLabel: 'Most often named together',
    pair: '{a} with {b}',
  },
});
