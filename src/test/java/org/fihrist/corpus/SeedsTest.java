package org.fihrist.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.fihrist.article.Article;
import org.fihrist.article.Comment;
import org.fihrist.article.Credits;
import org.fihrist.article.Paragraph;
import org.fihrist.article.RelatedList;
import org.junit.jupiter.api.Test;

class SeedsTest {
  private static Article seed(String name) throws IOException {
    return Gathered.from(Path.of("seeds", name)).only();
  }

  private static Article brokenFront() throws IOException {
    return seed("000_8f464e81e5d924a3.txt");
  }

  private static Article defections() throws IOException {
    return seed("002_4d188b93d66f94e0.txt");
  }

  @Test
  void readsAllFive() throws IOException {
    Gathered gathered = Gathered.from(Path.of("seeds"));
    assertThat(gathered.rejects).isEmpty();
    assertThat(gathered.titles())
        .containsExactly(
            "\"صمود درعا\" يُحدِث شرخا بين جيش الأسد وميليشيات إيران",
            "موسكو تتنصل من هزائم الأسد وميليشيات إيران في درعا",
            "الانشقاقات تعود إلى الواجهة في صفوف ميليشيا أسد بدير الزور.. وهذا حجم الخسائر"
                + " والتدخل الروسي",
            "لماذا اعترف موقع عسكري روسي بهزيمة ميليشيا أسد أمام داعش وكيف برر؟",
            "حملة عسكرية غير مسبوقة لميليشيا أسد وإيران في البادية");
    assertThat(gathered.articles)
        .extracting(article -> article.content().paragraphs().size())
        .containsExactly(5, 8, 10, 11, 8);
  }

  @Test
  void takesOutletPlaceAndAuthorFromTheDateline() throws IOException {
    assertThat(brokenFront().masthead().credits())
        .isEqualTo(new Credits("بلدي نيوز", "حذيفة حلاوة", "درعا", ""));
    assertThat(seed("001_50ce5a7314c54ed9.txt").masthead().credits())
        .isEqualTo(new Credits("بلدي نيوز", "محمد أنس", "درعا", ""));
  }

  @Test
  void leavesTitleSuffixAndDatelineOutOfTheBody() throws IOException {
    assertThat(brokenFront().content().body())
        .startsWith("تطفو إلى الواجهة")
        .endsWith("وتخبطه المستمر.")
        .doesNotContain("Over 9000", "حذيفة", "شرخا");
  }

  @Test
  void keepsHeadlinesOfOtherArticlesApart() throws IOException {
    Article article = brokenFront();
    assertThat(article.content().related())
        .singleElement()
        .satisfies(list -> {
          assertThat(list.heading()).isEqualTo("مقالات ذات صلة");
          assertThat(list.titles())
              .hasSize(6)
              .startsWith("غارات إسرائيلية على القصير بريف حمص")
              .endsWith("سوريا.. زيادة جديدة للغاز المنزلي تفرضها حكومة النظام");
        });
    assertThat(article.content().body()).doesNotContain("القصير");
  }

  @Test
  void marksSubheadings() throws IOException {
    assertThat(defections().content().paragraphs())
        .filteredOn(paragraph -> paragraph.role() == Paragraph.Role.SUBHEADING)
        .extracting(Paragraph::text)
        .containsExactly("خسائر جديدة", "انشقاق وفرار");
    assertThat(brokenFront().content().paragraphs())
        .allMatch(paragraph -> paragraph.role() == Paragraph.Role.TEXT);
  }

  @Test
  void readsCommentsWithNamesAndTimes() throws IOException {
    assertThat(defections().content().comments())
        .containsExactly(
            new Comment(
                "KHALED EL AJLANI",
                "منذ 3 سنوات 4 أشهر",
                "مقال رائع. المؤلم في الامر انه من نتاج ترجمة حرفية عن صحيفة اميركية ، ....."
                    + " تكتب الشيء ونقيضه .."),
            new Comment(
                "سوري،سوري،سوري", "منذ 3 سنوات 4 أشهر", "اللهم احفظ العباد والبلاد من كل سوء"));
    assertThat(defections().content().body()).endsWith("عناصر بقية الميليشيات.");
  }

  @Test
  void keepsEmptyListsAndDropsCounters() throws IOException {
    Article article = seed("003_b7abd0e70fb38912.txt");
    assertThat(article.content().comments()).isEmpty();
    assertThat(article.content().related())
        .extracting(RelatedList::heading)
        .containsExactly("الأكثر قراءة", "💡 أهم المواضيع", "✨ أهم التصنيفات");
    assertThat(article.content().body())
        .endsWith("خاصة في المعاقل الأكبر للتنظيم بريفي حمص وحماة الشرقي.");
  }
}
