package org.fihrist.corpus.page;

import org.fihrist.article.DateSource;
import org.fihrist.article.PublicationDate;
import org.fihrist.text.DateReader;

/**
 * A date that may be the date of the article.
 *
 * @param date the date; it is unknown if it is relative and the time of fetching is unknown
 * @param source where the date was found
 * @param place the element or line, to show to an operator
 */
public record DateCandidate(PublicationDate date, DateSource source, String place) {
  private static final int MAX_PLACE_LENGTH = 120;

  public DateCandidate {
    place = place.substring(0, Math.min(MAX_PLACE_LENGTH, place.length()));
  }

  /**
   * Reads a date.
   *
   * @param fetched when the page was fetched; relative dates count from it
   */
  public static DateCandidate read(
      String written, PublicationDate fetched, DateSource source, String place) {
    PublicationDate date = DateReader.read(written);
    return date.known()
        ? new DateCandidate(date, source, place)
        : new DateCandidate(DateReader.read(written, fetched), DateSource.COUNTED_BACK, place);
  }
}
