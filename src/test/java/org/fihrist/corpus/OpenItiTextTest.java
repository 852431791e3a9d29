package org.fihrist.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.fihrist.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenItiTextTest {
  private static final String SENTENCE =
      "# وكان القاضي يجلس كل يوم في المسجد الكبير ويقضي بين الناس حتى تغيب الشمس ثم يعود.\n";

  @TempDir Path folder;

  @Test
  void aTildeContinuesTheLineBefore() throws IOException {
    String text =
        "كتاب صغير\n\n# قال الراوي إن القاضي أحمد\n~~العسقلاني حضر PageV01P039\n" + SENTENCE;
    assertThat(Gathered.fromText(folder, text).only().content().body())
        .contains("القاضي أحمد العسقلاني حضر")
        .doesNotContain("~~", "PageV01P039", "# ");
  }

  @Test
  void aHeaderOfLatinLinesIsNoPartOfTheText() throws IOException {
    String header = "######OpenITI#\n" + "#META# 000.FieldName :: NODATA\n".repeat(30);
    Article article =
        Gathered.fromText(folder, header + "#META#Header#End#\n\n" + SENTENCE.repeat(4)).only();
    assertThat(article.content().language()).isEqualTo("ar");
    assertThat(article.masthead().title() + article.content().body()).doesNotContain("META", "#");
  }

  @Test
  void anArabicTextUnderABlockOfLatinLinesIsArabic() throws IOException {
    String header = "Record of the library with the number of the shelf and the room.\n".repeat(12);
    String text = SENTENCE.replace("# ", "").repeat(40);
    assertThat(Gathered.fromText(folder, "عنوان\n" + header + text).only().content().language())
        .isEqualTo("ar");
  }

  @Test
  void aHashOfAnotherTextStays() throws IOException {
    String text =
        "عنوان الخبر\n\n#درعا وسم تداوله الناس في المدينة أمس بعد المباراة الأخيرة كلها.\n";
    assertThat(Gathered.fromText(folder, text).only().content().body()).startsWith("#درعا");
  }
}
