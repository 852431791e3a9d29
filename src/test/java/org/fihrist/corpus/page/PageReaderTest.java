package org.fihrist.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fihrist.article.PublicationDate.UNKNOWN;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fihrist.article.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
  private static final String SENTENCE =
      "قال المتحدث باسم الوزارة إن القافلة وصلت إلى المدينة صباح اليوم بعد رحلة طويلة.";

  private static final List<String> PIECES =
      List.of(
          SENTENCE,
          "عنوان الخبر",
          "عنوان الخبر - موقع",
          "دمشق - سانا",
          "بلدي نيوز – درعا (محمد أنس)",
          "التعليقات (2)",
          "·منذ 3 سنوات",
          "مقالات ذات صلة",
          "اقرأ أيضا: خبر",
          "0",
          "21/01/2017",
          "كتب: محمد",
          "https://x.sy/1",
          "الرئيسية > أخبار",
          "شارك",
          "(((",
          "- - -",
          "\ud800",
          "",
          "\u202e",
          "المصدر: رويترز");

  @Test
  void takesAnyPileOfLines() {
    Random random = new Random(20_170_121);
    for (int round = 0; round < 3_000; round++) {
      String page =
          IntStream.range(0, random.nextInt(15))
              .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
              .collect(Collectors.joining("\n"));
      assertThat(PageReader.read(page, UNKNOWN).content().paragraphs())
          .as(page)
          .allMatch(paragraph -> !paragraph.text().isBlank());
    }
  }

  @Test
  void losesNoParagraphOfThePage() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      List<String> lines =
          IntStream.range(0, 2 + random.nextInt(8)).mapToObj(i -> i + " " + SENTENCE).toList();
      assertThat(
              PageReader.read("عنوان الخبر\n" + String.join("\n", lines), UNKNOWN)
                  .content()
                  .paragraphs())
          .extracting(Paragraph::text)
          .containsExactlyElementsOf(lines);
    }
  }

  @ParameterizedTest
  @Timeout(10)
  @ValueSource(strings = {" - ", "- ", "(", "منذ ", "21 ", "jan   ", "| ", "\" ", "! ", "http://"})
  void takesLinesOfAnyLength(String piece) {
    String line = piece.repeat(40_000);
    String page =
        "عنوان\n"
            + line
            + "x\nx"
            + line
            + "x\nمقالات ذات صلة\nx"
            + line
            + "x\nالتعليقات (1)\nx"
            + line
            + "x";
    assertThat(PageReader.read(page, UNKNOWN).masthead().title()).isEqualTo("عنوان");
  }
}
