package org.fihrist.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fihrist.article.PublicationDate.UNKNOWN;

import java.util.List;
import org.fihrist.article.DateSource;
import org.fihrist.article.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateChoiceTest {
  private static DateCandidate date(DateSource source, String written) {
    return DateCandidate.read(written, UNKNOWN, source, "");
  }

  @Test
  void theMostTrustedSourceWins() {
    PublicationDate date =
        DateChoice.of(
            List.of(
                date(DateSource.NEAR_HEADLINE, "2019-02-09"),
                date(DateSource.META_TAG, "2019-02-08")));
    assertThat(date.iso()).isEqualTo("2019-02-08");
    assertThat(date.evidence().source()).isEqualTo(DateSource.META_TAG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2099-01-01", "1970-01-01T00:00:00Z", "1969-12-31", "1900-01-01"})
  void aDateThatNoArticleHasIsNotTaken(String written) {
    DateCandidate stated = date(DateSource.META_TAG, written);

    assertThat(DateChoice.of(List.of(stated)).known()).isFalse();
    assertThat(DateChoice.of(List.of(stated, date(DateSource.ADDRESS, "2019-02-08"))).iso())
        .isEqualTo("2019-02-08");
    assertThat(DateChoice.withAddress(stated.date(), "http://e.org/2019/02/08/a").iso())
        .isEqualTo("2019-02-08");
  }

  @Test
  void aDateOfTheNextDayIsNoDispute() {
    PublicationDate date =
        DateChoice.of(
            List.of(
                date(DateSource.META_TAG, "2019-02-08T23:50:00Z"),
                date(DateSource.ADDRESS, "2019-02-09")));
    assertThat(date.evidence().disputed()).isFalse();
  }

  @Test
  void aDateOfAnotherMonthIsKeptAsTheRival() {
    PublicationDate date =
        DateChoice.of(
            List.of(
                date(DateSource.META_TAG, "2019-02-08"), date(DateSource.ADDRESS, "2003-01-05")));
    assertThat(date.iso()).isEqualTo("2019-02-08");
    assertThat(date.evidence().rival()).isEqualTo("2003-01-05");
    assertThat(date.evidence().rivalSource()).isEqualTo(DateSource.ADDRESS);
  }

  @Test
  void theTimeOfTheLastChangeDisputesNothing() {
    PublicationDate date =
        DateChoice.of(
            List.of(
                date(DateSource.LABELLED_LINE, "2019-02-08"),
                date(DateSource.LAST_CHANGE, "2024-01-05")));
    assertThat(date.evidence().disputed()).isFalse();
  }

  @Test
  void aDayCompletesAMonth() {
    PublicationDate date =
        DateChoice.of(
            List.of(date(DateSource.ADDRESS, "2019-02"), date(DateSource.TEXT, "2019-02-08")));
    assertThat(date.iso()).isEqualTo("2019-02-08");
  }

  @Test
  void aDayOfAnotherMonthCompletesNothing() {
    PublicationDate date =
        DateChoice.of(
            List.of(date(DateSource.ADDRESS, "2019-02"), date(DateSource.TEXT, "2018-11-08")));
    assertThat(date.iso()).isEqualTo("2019-02");
  }

  @Test
  void aRecordWithoutADateHasThatOfItsAddress() {
    PublicationDate date = DateChoice.withAddress(UNKNOWN, "http://n.example/2015/08/09/a.html");
    assertThat(date.iso()).isEqualTo("2015-08-09");
    assertThat(date.evidence().source()).isEqualTo(DateSource.ADDRESS);
  }
}
