import { inLanguage } from './language.js';

/** The texts of the versions of an article. */
export const text = inLanguage({
  ar: {
    title: 'نسخ هذا المقال في الأرشيف: {count}',
    present: 'النسخة الحالية',
    from: 'من',
    to: 'إلى',
    numbered: 'النسخة {number} ({hash})',
    compare: 'اعرض ما تغيّر',
    changes: 'ما الذي تغيّر؟',
    notKept: 'لا يحتفظ الأرشيف بذلك النص، فلا يُعرف أي كلماته تغيّر.',
    one: 'ليس في الأرشيف إلا نسخة واحدة من هذا المقال.',
    notRead: 'تعذّرت المقارنة: لا جواب من الخادم.',
    identical: 'النسختان متطابقتان كلمة بكلمة.',
    tooDifferent: 'النسختان أبعد من أن تُقارنا كلمة بكلمة.',
    onlyHere: { zero: 'لم تُحذف كلمة', one: 'حُذفت كلمة', two: 'حُذفت كلمتان', few: 'حُذفت # كلمات', many: 'حُذفت # كلمة', other: 'حُذفت # كلمة' },
    onlyThere: { zero: 'لم تُضف كلمة', one: 'أُضيفت كلمة', two: 'أُضيفت كلمتان', few: 'أُضيفت # كلمات', many: 'أُضيفت # كلمة', other: 'أُضيفت # كلمة' },
    leftOut: { zero: '', one: '[كلمة لم تتغير]', two: '[كلمتان لم تتغيرا]', few: '[# كلمات لم تتغير]', many: '[# كلمة لم تتغير]', other: '[# كلمة لم تتغير]' },
  },
  en: {
    title: 'Versions of this article in the archive: {count}',
    present: 'current version',
    from: 'From',
    to: 'to',
    numbered: 'version {number} ({hash})',
    compare: 'Show what changed',
    changes: 'What changed?',
    notKept: 'The archive does not have that text, so the changed words cannot be shown.',
    one: 'The archive has only one version of this article.',
    notRead: 'The versions could not be compared: no answer from the server.',
    identical: 'The versions are the same, word by word.',
    tooDifferent: 'The versions are too different to be compared word by word.',
    onlyHere: { one: '1 word removed', other: '# words removed' },
    onlyThere: { one: '1 word added', other: '# words added' },
    leftOut: { one: '[1 word unchanged]', other: '[# words unchanged]' },
  },
});
