package org.fihrist.names;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that say that a name of some kind comes next: {@code مدينة صور} is Tyre, where {@code صور}
 * alone would be pictures.
 */
final class Announcements {
  private static final Map<Kind, Set<String>> WORDS =
      Map.of(
          Kind.PLACE,
          fold(
              """
              مدينة مدينتي مدن بلدة بلدتي بلدات قرية قريتي قرى محافظة محافظتي محافظات ولاية ولايتي
              ولايات قضاء ريف ضاحية مخيم مخيمي إقليم مديرية إمارة دولة جمهورية جزيرة ناحية معبر بلدية
              معتمدية مطار ميناء مرفأ مصفاة هضبة مرتفعات العاصمة عاصمة مقاطعة نهر بحيرة جبل سهل سد قاعدة أهالي
              """),
          Kind.ORGANISATION,
          fold(
              """
              حركة حركتي حركات تنظيم تنظيمي حزب حزبي أحزاب جبهة جماعة جماعتي كتائب لواء فصيل ميليشيا
              مليشيا ميليشيات مليشيات وكالة وكالتي صحيفة صحيفتي قناة قناتي موقع شبكة منظمة جريدة مجلة
              إذاعة شركة هيئة مؤسسة تلفزيون راديو نادي فضائية محطة زعيم قيادي
              """),
          Kind.PERSON,
          fold(
              """
              الرئيس رئيس الملك الأمير الشيخ الوزير الجنرال اللواء العميد العقيد المشير الفريق السيد
              السيناتور المستشار المستشارة الزعيم القائد القيادي الدكتور البابا النائب المرشح نظام حكم
              حكومة إدارة عهد قوات أنصار آل المخلوع المعزول خليفة
              """));

  private static final String ARTICLE = "ال";
  private static final String OF_BELONGING = "ي";

  private Announcements() {}

  private static Set<String> fold(String words) {
    return Stream.of(words.strip().split("\\s+", -1))
        .map(NameSpellings::fold)
        .collect(toUnmodifiableSet());
  }

  /** Whether a folded word, whatever is written together with it, announces this kind. */
  static boolean announces(String folded, Kind kind) {
    Set<String> words = WORDS.getOrDefault(kind, Set.of());
    return words.contains(folded)
        || (NameReadings.mayBegin(folded)
            && NameReadings.withoutClitics(folded).stream().anyMatch(words::contains));
  }

  /** Whether a folded word may stand between a title and a name: {@code الرئيس المصري مبارك}. */
  static boolean isBetween(String folded, Kind kind) {
    return kind == Kind.PERSON && folded.startsWith(ARTICLE) && folded.endsWith(OF_BELONGING);
  }
}
