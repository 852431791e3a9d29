/**
 * Every word that the interface says, one table a language. `#` stands for a number, `{name}` for
 * something put in; a table of six forms is chosen from by the language's own plural rules.
 */
const arabic = {
  locale: 'ar-u-nu-arab-ca-gregory',
  name: 'فهرست',
  titled: '{title} — فهرست',
  skip: 'إلى المحتوى',
  searchLabel: 'ابحث في الأخبار',
  searchButton: 'ابحث',
  commentsOption: 'ابحث في التعليقات أيضا',
  luceneOption: 'صيغة Lucene',
  keysButton: 'مفاتيح الاختصار',
  loading: 'يبحث…',
  loadingArticle: 'يفتح المقال…',

  tagline: 'بحث في الأخبار العربية يجد الكلمة بكل صورها، ويريك لماذا وجدها.',
  examplesLabel: 'جرب',
  examples: ['درعا', '"الحرس الثوري"', 'خسائر داعش في البادية', 'انشقاقات دير الزور'],
  holdings: '{articles} في الفهرس، بُني في {built}',

  articles: {
    zero: 'لا مقالات',
    one: 'مقال واحد',
    two: 'مقالان',
    few: '# مقالات',
    many: '# مقالا',
    other: '# مقال',
  },
  withAll: {
    zero: 'لا مقال فيه كل الكلمات',
    one: 'مقال واحد فيه كل الكلمات',
    two: 'مقالان فيهما كل الكلمات',
    few: '# مقالات فيها كل الكلمات',
    many: '# مقالا فيها كل الكلمات',
    other: '# مقال فيها كل الكلمات',
  },
  withSome: {
    zero: '',
    one: '، وواحد فيه بعضها',
    two: '، واثنان فيهما بعضها',
    few: '، و# فيها بعضها',
    many: '، و# فيها بعضها',
    other: '، و# فيها بعضها',
  },
  noneWithAll: {
    zero: 'لا مقالات',
    one: 'مقال واحد فيه بعض الكلمات، وليس فيه كلها',
    two: 'مقالان فيهما بعض الكلمات، ولا مقال فيه كلها',
    few: '# مقالات فيها بعض الكلمات، ولا مقال فيه كلها',
    many: '# مقالا فيها بعض الكلمات، ولا مقال فيه كلها',
    other: '# مقال فيها بعض الكلمات، ولا مقال فيه كلها',
  },
  atLeast: '{count} على الأقل',
  elapsed: '{seconds} ثانية',
  resultsTitle: '{q}',
  resultsTitlePaged: '{q} (صفحة {page})',
  hitsLabel: 'نتائج البحث',

  matched: 'طابق:',
  becomes: '←',
  without: 'بدون:',
  levels: {
    exact: 'كما كُتبت',
    folded: 'إملاء آخر',
    stem: 'تصريف آخر',
    family: 'من العائلة نفسها',
  },
  times: '×{count}',
  moreForms: {
    zero: '',
    one: 'وصورة أخرى',
    two: 'وصورتان أخريان',
    few: 'و# صور أخرى',
    many: 'و# صورة أخرى',
    other: 'و# صورة أخرى',
  },
  inComment: 'من تعليق:',
  untitled: 'بلا عنوان',
  listComma: '، ',

  notes: {
    unclosed_quote: 'علامة تنصيص لم تُغلق، فلم تُحسب: {part}',
    unmatched_bracket: 'قوس بلا قرين، فلم يُحسب: {part}',
    stray_operator: 'رمز ليس له ما يعمل فيه، فلم يُحسب: {part}',
    too_deep: 'أقواس متداخلة أكثر مما يُحتمل، فلم يُحسب أعمقها.',
    too_long: 'نص البحث أطول مما يُحتمل، فلم يُحسب آخره.',
  },
  incomplete: 'انتهى الوقت المتاح قبل قراءة الفهرس كله، فقد تكون هناك نتائج أخرى. كلمات أدق تعين.',

  pagesLabel: 'صفحات النتائج',
  previousPage: 'السابقة',
  nextPage: 'التالية',
  pageLabel: 'صفحة {page}',

  emptyTitle: 'لا مقال فيه {q}',
  emptyTips: 'ما قد يعين:',
  tipFewer: 'كلمات أقل، أو كلمة أعم.',
  tipSpelling: 'نظرة أخرى إلى إملاء الأسماء.',
  tipQuotes: 'البحث بلا علامات تنصيص: {link}',
  tipComments: 'البحث في التعليقات أيضا: {link}',
  tipBox: 'البحث بالصيغة العادية لا بصيغة Lucene: {link}',
  beyondTitle: 'لا نتائج في هذه الصفحة',
  toFirstPage: 'إلى الصفحة الأولى',

  backToResults: 'إلى النتائج',
  newSearch: 'بحث جديد',
  original: 'الأصل في {host}',
  commentsCount: {
    zero: 'لا تعليقات',
    one: 'تعليق واحد',
    two: 'تعليقان',
    few: '# تعليقات',
    many: '# تعليقا',
    other: '# تعليق',
  },
  relatedNote: 'عناوين كانت بجانب المقال في صفحته. يبحث كل منها عن نفسه.',
  emptyBody: 'ليس لهذا المقال نص في مصدره.',
  sourceLine: 'المصدر: {path}، رقم {position} في الملف، صيغة {format}',
  sourceOnly: 'المصدر: {path}، رقم {position} في الملف',
  stepsLabel: 'المطابقات في المقال',
  stepsCount: {
    zero: 'لا مطابقات',
    one: 'مطابقة واحدة',
    two: 'مطابقتان',
    few: '# مطابقات',
    many: '# مطابقة',
    other: '# مطابقة',
  },
  stepOf: '{step} من {all}',
  stepSaid: 'المطابقة {step} من {all}: {form}',
  previousMatch: 'المطابقة السابقة',
  nextMatch: 'المطابقة التالية',

  evidenceLabel: 'حال الاستشهاد',
  evidenceText: {
    unchanged: 'النص كما كان حين استُشهد به.',
    changed: 'تغير نص المقال بعد الاستشهاد به.',
    unchecked: '',
  },
  evidencePassage: {
    whole: '',
    in_place: 'المقطع في مكانه.',
    moved: 'المقطع في مكان آخر: عند الحرف {start}.',
    gone: 'المقطع المستشهد به ليس فيه.',
    unknown: 'لا يُعرف ما صار إليه المقطع.',
  },
  citedHash: 'بصمة النص المستشهد به (SHA-256)',
  presentHash: 'بصمة النص الآن',
  copyPassage: 'انسخ رابط هذا المقطع',
  changedMeanwhile: 'تغير نص المقال منذ فتحته. أعد فتحه.',
  citingLabel: 'نسخ واستشهاد',
  copyArabic: 'انسخ التوثيق',
  copyEnglish: 'انسخ التوثيق بالإنكليزية',
  copyText: 'انسخ النص',
  copyLink: 'انسخ رابط الدليل',
  copied: 'نُسخ.',
  copyByHand: 'لا يسمح المتصفح بالنسخ هنا. انسخ بيدك:',
  hash: 'بصمة النص (SHA-256)',
  originalAddress: 'العنوان الأصلي',
  evidenceLink: 'رابط الدليل',
  retrieved: 'تاريخ الاطلاع',

  problemTitle: 'خطأ',
  networkTitle: 'لا جواب من الخادم',
  networkAdvice: 'لعل الخادم متوقف أو الشبكة مقطوعة.',
  indexTitle: 'لا فهرس بعد',
  indexAdvice: 'يُبنى الفهرس بهذا الأمر، ثم تُعاد المحاولة:',
  indexCommand: './fihrist rebuild SOURCE...',
  requestTitle: 'طلب لم يُفهم',
  syntaxTitle: 'في صيغة Lucene خطأ',
  syntaxAdvice: 'الخطأ عند الحرف {position}:',
  missingTitle: 'ليس هذا المقال في الفهرس',
  missingAdvice: 'لعله حُذف، أو بُني الفهرس من جديد من مصادر أخرى.',
  serverTitle: 'خطأ في الخادم',
  serverAdvice: 'الخطأ في الخادم لا في بحثك.',
  pageTitle: 'تعذر عرض الصفحة',
  retry: 'أعد المحاولة',
  searchInBox: 'ابحث بالصيغة العادية',

  keysTitle: 'مفاتيح الاختصار',
  keys: [
    [['/'], 'إلى مربع البحث'],
    [['Esc'], 'الخروج منه'],
    [['J', '↓'], 'النتيجة التالية'],
    [['K', '↑'], 'النتيجة السابقة'],
    [['Enter'], 'فتح النتيجة'],
    [['N', 'Enter'], 'المطابقة التالية في المقال'],
    [['P', 'Shift+Enter'], 'المطابقة السابقة في المقال'],
    [['C'], 'نسخ رابط المقطع المحدد في المقال'],
    [['?'], 'هذه القائمة'],
  ],
  keysToggle: 'استعمل مفاتيح الحرف الواحد',
  close: 'أغلق',
};

/** The table in use. */
export const text = arabic;

/** Writes the table's words into the parts of the page that are there from the start. */
export function fillIn(root) {
  for (const element of root.querySelectorAll('[data-text]')) {
    element.textContent = text[element.dataset.text];
  }
  for (const element of root.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', text[element.dataset.label]);
  }
}
