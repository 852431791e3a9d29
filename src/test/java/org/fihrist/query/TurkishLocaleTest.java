package org.fihrist.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The parsers do not depend on the locale, such as Turkish with its letters for i. */
@Isolated
class TurkishLocaleTest {
  private final Locale before = Locale.getDefault();

  @BeforeEach
  void speakTurkish() {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  @Test
  void knowsFieldsInCapitals() throws QuerySyntaxException {
    assertThat(QueryText.of(LuceneSyntaxParser.parse("TITLE:İstanbul ID:I").query()))
        .isEqualTo("[title:İstanbul id:I]");
  }

  @Test
  void leavesTheBoxesWordsAsTyped() {
    assertThat(QueryText.of(BoxParser.parse("IRAK İstanbul ılık OR IŞIK").query()))
        .isEqualTo("[IRAK İstanbul [ılık IŞIK]]");
  }

  @Test
  void knowsFieldsAndMonthsOfTheBoxInCapitals() {
    assertThat(QueryText.of(BoxParser.parse("TITLE:İstanbul ID:I SINCE:APRIL 2017").query()))
        .isEqualTo("[title:İstanbul #id:I #date:[2017-04 TO *]]");
  }

  @Test
  void countsInAsciiDigits() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    String deep = "(".repeat(QueryLimits.MAX_NESTING + 1);

    assertThat(catchThrowable(() -> LuceneSyntaxParser.parse(deep)))
        .hasMessage("brackets nest at most 20 deep");
    assertThat(QueryText.of(BoxParser.parse("بعد:٢٠١٧/١").query()))
        .isEqualTo("date:[2017-01 TO *]");
  }
}
