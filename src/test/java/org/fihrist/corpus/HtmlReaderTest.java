package org.fihrist.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fihrist.article.Article;
import org.fihrist.article.Comment;
import org.fihrist.article.RelatedList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReaderTest {
  private static final Path PAGES = Path.of("src/test/resources/corpus/formats/html");

  @TempDir Path folder;

  private static Article page(String name) throws IOException {
    return Gathered.from(PAGES.resolve(name)).only();
  }

  @Test
  void keepsCommentsAndListsOfOtherArticlesApart() throws IOException {
    Article article = page("json-ld-graph.html");
    assertThat(article.content().comments())
        .containsExactly(new Comment("سامر", "منذ يومين", "متى تنتهي هذه الصيانة؟"));
    assertThat(article.content().related())
        .containsExactly(
            new RelatedList(
                "مقالات ذات صلة",
                List.of(
                    "اجتماع في حمص لبحث أوضاع المياه", "انقطاع التيار عن ريف حماة لليوم الثالث")));
    assertThat(article.content().body())
        .doesNotContain("ارتباط", "الحقوق", "فيسبوك", "الرئيسية\n", "الصيانة؟");
  }

  @Test
  void takesSectionAddressAndLanguageFromTheMetadata() throws IOException {
    Article article = page("json-ld-graph.html");
    assertThat(article.masthead().credits().category()).isEqualTo("محليات");
    assertThat(article.masthead().url()).isEqualTo("https://homsnews.example/local/123");
    assertThat(article.content().language()).isEqualTo("ar");
  }

  @Test
  void aFrontPageIsNoAddressOfAnArticle() throws IOException {
    assertThat(page("open-graph.txt").masthead().url())
        .isEqualTo("https://homsnews.example/local/124");
  }

  @Test
  void resolvesARelativeAddressByTheBaseOfThePage() throws IOException {
    assertThat(page("microdata.html").masthead().url())
        .isEqualTo("https://homsnews.example/ar/news/125");
  }

  @Test
  void aHeadingInTheTextIsNoParagraph() throws IOException {
    Article article =
        Gathered.fromText(
                folder,
                "<html><h1>خبر</h1><p>نص أول من الخبر.</p><h3>عنوان فرعي</h3><p>نص ثان.</p></html>")
            .only();
    assertThat(Outline.of(article)).contains("SUBHEADING: عنوان فرعي\nTEXT: نص ثان.");
  }

  @Test
  void twoDivisionsOfTheSameWeightAreOneArticle() throws IOException {
    String half =
        "<div><p>وصلت المساعدات إلى المدينة مساء أمس بعد أسابيع من الانتظار %s.</p></div>";
    for (int i = 0; i < 20; i++) {
      String page =
          "<html><body><h1>عنوان الخبر في هذا اليوم</h1><section>"
              + half.replace("%s", "الأول")
              + half.replace("%s", "الآخر")
              + "</section></body></html>";
      assertThat(Gathered.fromText(folder, page).only().content().body())
          .contains("الأول", "الآخر");
    }
  }
}
