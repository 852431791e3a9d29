package org.fihrist.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2017-01-21T13:34:00+01:00         | 2017-01-21T13:34:00+01:00
          2017-01-21T13:34:00+0100          | 2017-01-21T13:34:00+01:00
          2017-01-21T13:34:00Z              | 2017-01-21T13:34:00Z
          2017-01-21T13:34:00.123Z          | 2017-01-21T13:34:00Z
          2017-01-21 13:34                  | 2017-01-21T13:34:00
          2017-01-12T083100                 | 2017-01-12T08:31:00
          2017-01-12T083100+01:00           | 2017-01-12T08:31:00+01:00
          2017-01-12T0831                   | 2017-01-12T08:31:00
          2017-01-12T08                     | 2017-01-12
          2017-01-12T083                    | 2017-01-12
          2017-01-12T993100                 | 2017-01-12
          2017-01-12T25:61:00               | 2017-01-12
          2017/1/2                          | 2017-01-02
          02/07/2016                        | 2016-07-02
          2-7-2016                          | 2016-07-02
          02.07.2016                        | 2016-07-02
          07/22/2016                        | 2016-07-22
          ٢١/٠١/٢٠١٧                        | 2017-01-21
          ۲۱/۰۱/۲۰۱۷                        | 2017-01-21
          21 كانون الثاني 2017              | 2017-01-21
          21 كانون الثاني/يناير 2017        | 2017-01-21
          21 يناير (كانون الثاني) 2017      | 2017-01-21
          21 يناير، 2017                    | 2017-01-21
          21 جانفي 2017                     | 2017-01-21
          ٢١ يناير ٢٠١٧                     | 2017-01-21
          1 آب 2015                         | 2015-08-01
          3 أيلول 2015                      | 2015-09-03
          12 غشت 2015                       | 2015-08-12
          30 أفريل 2017 على الساعة 18:05    | 2017-04-30T18:05:00
          السبت 21 يناير 2017 - 02:30 م     | 2017-01-21T14:30:00
          21 يناير 2017 الساعة 9:05 صباحاً  | 2017-01-21T09:05:00
          12:10 ص 21 يناير 2017             | 2017-01-21T00:10:00
          January 21, 2017 4:05 PM          | 2017-01-21T16:05:00
          21st of January 2017              | 2017-01-21
          Sat, 21 Jan 2017 13:34:00 GMT     | 2017-01-21T13:34:00Z
          كانون الأول 2016                  | 2016-12
          2016-12                           | 2016-12
          20170121                          | 2017-01-21
          2017                              | 2017
          """)
  void understands(String written, String iso) {
    PublicationDate date = DateReader.read(written);
    assertThat(date.iso()).isEqualTo(iso);
    assertThat(date.written()).isEqualTo(written);
    assertThat(date.precision())
        .isEqualTo(
            switch (iso.length()) {
              case 4 -> Precision.YEAR;
              case 7 -> Precision.MONTH;
              case 10 -> Precision.DAY;
              default -> Precision.TIME;
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"أمس", "31/02/2017", "21/1/17", "99999", "2017x", "T083100"})
  void keepsWhatItDoesNotUnderstand(String written) {
    assertThat(DateReader.read(written)).isEqualTo(PublicationDate.notUnderstood(written));
  }

  @ParameterizedTest
  @MethodSource("dates")
  void readsWhatTheTableHas(String written, String iso) {
    PublicationDate date = DateReader.read(written);
    assertThat(date.iso()).isEqualTo(iso);
    assertThat(date.written()).isEqualTo(Spacing.tidy(written));
  }

  static List<Arguments> dates() throws IOException {
    return rows("dates.tsv");
  }

  @ParameterizedTest
  @MethodSource("relativeDates")
  void countsBackFromAKnownDateOnly(String written, String from, String iso) {
    PublicationDate date = DateReader.read(written, DateReader.read(from));
    assertThat(date.iso()).isEqualTo(iso);
    assertThat(date.written()).isEqualTo(written);
  }

  static List<Arguments> relativeDates() throws IOException {
    return rows("relative-dates.tsv");
  }

  private static List<Arguments> rows(String table) throws IOException {
    Path file = Path.of("src/test/resources/org/fihrist/text", table);
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arguments.of((Object[]) line.split("\t", -1)))
          .toList();
    }
  }

  @Test
  void nothingWrittenIsUnknown() {
    assertThat(DateReader.read(" \u00a0")).isEqualTo(PublicationDate.UNKNOWN);
  }

  @Test
  void tellsTheWordsAroundADate() {
    assertThat(DateReader.find("رويترز - 21 يناير 2017 14:30"))
        .hasValueSatisfying(match -> assertThat(match.rest().strip()).isEqualTo("رويترز -"));
  }

  @Test
  void takesAMonthForAMonthOnlyAsAWholeWord() {
    assertThat(DateReader.find("5 مايوهات 2017")).isEmpty();
  }
}
