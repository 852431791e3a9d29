package org.fihrist.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fihrist.article.RelatedList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "مقالات ذات صلة",
        "مقالات ذات صله:",
        "مواضيع متعلّقة (3)",
        "الأكثر قراءة",
        "الاكثر قراءه",
        "💡 أهم المواضيع",
        "✨ أهم التصنيفات",
        "اقرأ أيضاً",
        "إقرأ أيضا :",
        "Related",
        "MOST READ",
        "Related articles (5)"
      })
  void recognisesHeadingsOfListsHoweverSpelled(String line) {
    assertThat(RelatedMarkers.isHeading(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"خسائر جديدة", "أهم المواضيع التي ناقشها المؤتمر", "Related to him by marriage"})
  void doesNotMatchOtherHeadings(String line) {
    assertThat(RelatedMarkers.isHeading(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "اقرأ أيضا: عنوان آخر",
        "اقرأ أيضاً | عنوان آخر",
        "إقرأ أيضا.. عنوان آخر",
        "اقرأ أيضا - عنوان آخر",
        "اقرأ أيضا عنوان آخر"
      })
  void recognisesALinkInOneLine(String line) {
    assertThat(RelatedMarkers.inline(line)).map(RelatedList::titles).contains(List.of("عنوان آخر"));
  }

  @Test
  void aSentenceIsNoLink() {
    assertThat(RelatedMarkers.inline("المزيد من الجنود وصلوا: هذا ما قاله المتحدث")).isEmpty();
    assertThat(RelatedMarkers.inline("قال الوزير: انتهت الأزمة")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "التعليقات (2)",
        "التعليقات",
        "تعليقات القراء",
        "3 تعليقات",
        "تعليق (1)",
        "Comments (2)",
        "12 Comments"
      })
  void recognisesHeadingsOfComments(String line) {
    assertThat(CommentMarkers.isHeading(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"تعليق", "تعليق الدراسة في المدارس", "Comment"})
  void aWordForCommentAloneIsNoHeading(String line) {
    assertThat(CommentMarkers.isHeading(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "·منذ 3 سنوات 4 أشهر",
        "منذ ساعتين",
        "قبل يوم واحد",
        "منذ سنة",
        "قبل ٥ دقائق",
        "3 hours ago",
        "21/01/2017 14:30"
      })
  void recognisesTimesOfComments(String line) {
    assertThat(CommentMarkers.stamp(line))
        .hasValueSatisfying(stamp -> assertThat(stamp.author()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"منذ ساعتين ونحن ننتظر الخبر", "هذا ما قلناه منذ سنة"})
  void aTimeInsideASentenceIsText(String line) {
    assertThat(CommentMarkers.stamp(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "٢",
        "1,540",
        "شارك",
        "Share",
        "فيسبوك | تويتر | واتساب",
        "Facebook Twitter",
        "طباعة",
        "جميع الحقوق محفوظة © 2017",
        "تابعونا على فيسبوك",
        "عدد المشاهدات: 1540",
        "***"
      })
  void recognisesFurniture(String line) {
    assertThat(BoilerplateLines.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2019", "خسائر جديدة", "شارك الوزير في المؤتمر", "فيسبوك تحذف حسابات", "48 قتيلا"})
  void doesNotMatchWordsOfTheNews(String line) {
    assertThat(BoilerplateLines.is(line)).isFalse();
  }
}
