package org.fihrist.reuse;

import static java.util.stream.Collectors.joining;

import java.util.Random;
import java.util.stream.IntStream;

/** Texts for comparison: texts in the style of news agencies, and random words. */
final class Texts {
  static final String FIRST =
      "أعلنت وزارة الصحة مساء السبت تسجيل أول إصابة بالمرض في محافظة الساحل، وقالت في بيان إن"
          + " المصاب عامل في الثلاثين من عمره وصل من الخارج قبل أسبوع.";
  static final String SECOND =
      "وأضاف المتحدث باسم الوزارة أن فرق الترصد الوبائي عزلت المخالطين في مشفى المدينة وأخذت عينات"
          + " من أربعين شخصا، وأن النتائج ستظهر خلال يومين على أبعد تقدير.";
  static final String THIRD =
      "ودعت الوزارة السكان إلى تجنب الازدحام في الأسواق والمساجد، فيما قررت مديرية التربية إغلاق"
          + " مدارس الحي ثلاثة أيام احترازا حتى صدور نتائج التحاليل.";
  static final String FOURTH =
      "من جهتها ذكرت منظمة الأطباء أن المخزون من اللقاحات يكفي شهرا واحدا، وطالبت الدول المانحة"
          + " بالإسراع في إرسال الشحنات العالقة في الميناء منذ بداية العام.";

  private Texts() {}

  static String words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(_ -> "كلمه" + Integer.toString(random.nextInt(100_000), 36))
        .collect(joining(" "));
  }
}
