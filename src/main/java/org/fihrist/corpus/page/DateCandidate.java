package org.fihrist.corpus.page;

import org.fihrist.article.DateSource;
import org.fihrist.article.PublicationDate;
import org.fihrist.text.DateReader;

/**
 * A date that may be the article's.
 *
 * @param date what is written; it may be unknown, when it counts back from an unknown day
 * @param source where it was found
 * @param place the element or line, for an operator who asks where the date comes from
 */
public record DateCandidate(PublicationDate date, DateSource source, String place) {
  private static final int LONGEST_PLACE = 120;

  public DateCandidate {
    place = place.substring(0, Math.min(LONGEST_PLACE, place.length()));
  }

  /**
   * Reads a date.
   *
   * @param fetched when the page was fetched; a time that counts back counts from here
   */
  public static DateCandidate read(
      String written, PublicationDate fetched, DateSource source, String place) {
    PublicationDate date = DateReader.read(written);
    return date.known()
        ? new DateCandidate(date, source, place)
        : new DateCandidate(DateReader.read(written, fetched), DateSource.COUNTED_BACK, place);
  }
}
