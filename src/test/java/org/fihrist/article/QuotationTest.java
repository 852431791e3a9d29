package org.fihrist.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fihrist.query.TypedAtRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "قال \"لن نشارك\" أمس # لن نشارك",
        "قال “لن نشارك” أمس # لن نشارك",
        "قال ”لن نشارك“ أمس # لن نشارك",
        "قال „لن نشارك“ أمس # لن نشارك",
        "قال «لن نشارك» أمس # لن نشارك",
        "قال »لن نشارك« أمس # لن نشارك",
        "قال ‹لن نشارك› أمس # لن نشارك",
        "قال: «لن نشارك»، ثم «لا» # لن نشارك|لا",
        "ميليشيا \"لواء القدس\" \"وفاطميون\" # لواء القدس|وفاطميون",
        "تنفي لـ\"داعش\" و\"النصرة\" # داعش|النصرة",
        "«قال \"نعم\" أمس» # قال \"نعم\" أمس"
      })
  void isTheTextBetweenMarks(String text, String quoted) {
    assertThat(quoted(text)).containsExactly(quoted.split("\\|", -1));
  }

  @Test
  void isNoneWhereNothingClosesIt() {
    assertThat(quoted("قال \"لن نشارك أمس")).isEmpty();
    assertThat(quoted("قال «لن نشارك أمس")).isEmpty();
    assertThat(quoted("شاشة 55\" وأخرى 65\" جديدة")).isEmpty();
    assertThat(quoted("\"\" «» \"...\"")).isEmpty();
  }

  @Test
  void doesNotBeginInsideAWord() {
    assertThat(quoted("وثائق ق\"م ثم \"لن نشارك\"")).containsExactly("لن نشارك");
    assertThat(quoted("قالها» ثم «لن نشارك»")).containsExactly("لن نشارك");
  }

  @Test
  void forgetsAMarkBeforeAnotherThatOpens() {
    assertThat(quoted("قال \"نعم ثم قال \"لن نشارك\"")).containsExactly("لن نشارك");
    assertThat(quoted("قال «نعم ثم قال «لن نشارك»")).containsExactly("لن نشارك");
  }

  @Test
  void isBounded() {
    assertThat(quoted("قال «" + "كلام ".repeat(400) + "» أمس")).isEmpty();
    assertThat(quoted("قال «" + "كلام ".repeat(200) + "» أمس")).hasSize(1);
  }

  @Test
  void liesInOrderInsideAnyText() {
    long seed = Long.getLong("fuzz.seed", System.nanoTime());
    for (int i = 1; i < 20_000; i++) {
      String text = TypedAtRandom.text(seed, i);
      int end = 0;
      for (Quotation quotation : Quotation.in(text)) {
        assertThat(quotation.start()).as("seed %d, text %d", seed, i).isGreaterThan(end);
        assertThat(quotation.end()).isGreaterThan(quotation.start()).isLessThan(text.length());
        end = quotation.end();
      }
    }
  }

  private static List<String> quoted(String text) {
    return Quotation.in(text).stream().map(quotation -> quotation.of(text)).toList();
  }
}
