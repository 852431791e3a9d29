package org.fihrist.corpus.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.article.RelatedList;
import org.fihrist.text.MatchKey;
import org.fihrist.text.Spacing;

/** The headings under which pages list other articles, their sections or their keywords. */
final class RelatedMarkers {
  private static final Set<String> HEADINGS =
      MatchKey.table(
          "مقالات ذات صلة",
          "مقالات متعلقة",
          "مقالات مشابهة",
          "مقالات أخرى",
          "مقالات مختارة",
          "مقالات قد تعجبك",
          "مواضيع ذات صلة",
          "مواضيع متعلقة",
          "مواضيع مشابهة",
          "مواضيع أخرى",
          "موضوعات ذات صلة",
          "موضوعات متعلقة",
          "موضوعات مشابهة",
          "موضوعات أخرى",
          "المواضيع المتعلقة",
          "أخبار ذات صلة",
          "أخبار متعلقة",
          "أخبار مشابهة",
          "أخبار أخرى",
          "الأخبار ذات الصلة",
          "ذات صلة",
          "ذو صلة",
          "روابط ذات صلة",
          "تقارير ذات صلة",
          "المزيد من الأخبار",
          "مزيد من الأخبار",
          "المزيد من المقالات",
          "المزيد حول الموضوع",
          "المزيد حول هذا الموضوع",
          "المزيد",
          "للمزيد",
          "آخر الأخبار",
          "أحدث الأخبار",
          "أحدث المقالات",
          "آخر المقالات",
          "أهم الأخبار",
          "أبرز الأخبار",
          "أهم المواضيع",
          "أهم التصنيفات",
          "التصنيفات",
          "الأكثر قراءة",
          "الأكثر مشاهدة",
          "الأكثر تداولا",
          "الأكثر تعليقا",
          "الأكثر شعبية",
          "الأكثر زيارة",
          "الأعلى قراءة",
          "الأكثر قراءة اليوم",
          "الأكثر قراءة هذا الأسبوع",
          "قد يعجبك",
          "قد يعجبك أيضا",
          "قد يهمك",
          "قد يهمك أيضا",
          "ربما يعجبك",
          "يمكنك أيضا قراءة",
          "شاهد أيضا",
          "شاهدوا أيضا",
          "اقرأ أيضا",
          "اقرؤوا أيضا",
          "اقرأوا أيضا",
          "اقرأ المزيد",
          "اقرأ كذلك",
          "طالع أيضا",
          "انظر أيضا",
          "إقرأ أيضا",
          "اقرأ في الموقع",
          "مختارات",
          "اخترنا لك",
          "اخترنا لكم",
          "نرشح لك",
          "من نفس القسم",
          "في نفس القسم",
          "الكلمات المفتاحية",
          "كلمات مفتاحية",
          "الكلمات الدلالية",
          "كلمات دلالية",
          "الوسوم",
          "وسوم",
          "related",
          "related articles",
          "related stories",
          "related news",
          "related topics",
          "related posts",
          "related content",
          "related links",
          "more stories",
          "more news",
          "more on this story",
          "more on this topic",
          "more from this section",
          "most read",
          "most popular",
          "most viewed",
          "most shared",
          "most commented",
          "trending",
          "trending now",
          "top stories",
          "latest news",
          "you may also like",
          "you might also like",
          "recommended",
          "recommended for you",
          "read more",
          "read also",
          "also read",
          "see also",
          "don t miss",
          "tags",
          "keywords");

  // These open a line of text seldom enough to be taken for a link without a colon behind them.
  private static final List<String> LINK_OPENINGS =
      List.of("اقرا ايضا", "اقراوا ايضا", "شاهد ايضا", "طالع ايضا", "read also", "also read");

  private static final Set<String> KEYWORDS =
      MatchKey.table(
          "الكلمات المفتاحية",
          "كلمات مفتاحية",
          "الكلمات الدلالية",
          "كلمات دلالية",
          "الوسوم",
          "وسوم",
          "tags",
          "keywords");

  private static final Pattern LINK =
      Pattern.compile("^(.{3,40}?)\\s*(?:[:：|»<>←…]|\\.\\.|\\s[-–—]\\s)[\\s.:|»<>←…-]*(.{3,})$");
  private static final int MOST_WORDS_OF_A_LINK = 30;

  private RelatedMarkers() {}

  /** Whether the line heads a list that stands below it. */
  static boolean isHeading(String line) {
    return HEADINGS.contains(BoilerplateLines.withoutDigits(MatchKey.of(line)));
  }

  /** A line that holds heading and title in one, such as {@code اقرأ أيضا: …}. */
  static Optional<RelatedList> inline(String line) {
    if (LineShape.words(line) > MOST_WORDS_OF_A_LINK) {
      return Optional.empty();
    }
    Matcher matcher = LINK.matcher(line);
    if (matcher.matches() && isHeading(matcher.group(1))) {
      return Optional.of(list(Spacing.strip(matcher.group(1)), Spacing.strip(matcher.group(2))));
    }
    String key = MatchKey.of(line);
    return LINK_OPENINGS.stream()
        .filter(opening -> key.startsWith(opening + ' ') && !LineShape.endsSentence(line))
        .findFirst()
        .map(opening -> splitAfter(line, opening.split(" ", -1).length));
  }

  private static RelatedList splitAfter(String line, int words) {
    String[] parts = line.split("\\s+", words + 1);
    String heading = String.join(" ", List.of(parts).subList(0, words));
    return list(heading, parts[parts.length - 1]);
  }

  private static RelatedList list(String heading, String titles) {
    boolean keywords = KEYWORDS.contains(MatchKey.of(heading));
    return new RelatedList(
        heading, keywords ? Spacing.lines(titles.replaceAll("[،,|#]+", "\n")) : List.of(titles));
  }
}
