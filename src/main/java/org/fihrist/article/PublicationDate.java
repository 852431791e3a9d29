package org.fihrist.article;

import java.util.Objects;

/**
 * When an article was published, as precisely as its source says and no more.
 *
 * @param iso ISO 8601 as far as known: {@code 2017}, {@code 2017-01}, {@code 2017-01-21}, or {@code
 *     2017-01-21T16:19:00} with its offset when the source gave one; empty when unknown
 * @param precision how far {@code iso} goes
 * @param written the date as the source wrote it; empty when it wrote none
 * @param evidence where the date was found
 */
public record PublicationDate(
    String iso, Precision precision, String written, DateEvidence evidence) {
  /** Nothing was written. */
  public static final PublicationDate UNKNOWN = new PublicationDate("", Precision.UNKNOWN, "");

  /** How much of a date is known. */
  public enum Precision {
    /** Nothing; {@link PublicationDate#written()} may still hold what the source said. */
    UNKNOWN,
    /** The year. */
    YEAR,
    /** Year and month. */
    MONTH,
    /** The day. */
    DAY,
    /** Day and time of day. */
    TIME
  }

  // An index that was built before evidence was kept has none in its stored articles.
  public PublicationDate {
    evidence = Objects.requireNonNullElse(evidence, DateEvidence.NONE);
  }

  /** A date whose origin is not recorded. */
  public PublicationDate(String iso, Precision precision, String written) {
    this(iso, precision, written, DateEvidence.NONE);
  }

  /** The same date with its origin. */
  public PublicationDate with(DateEvidence origin) {
    return new PublicationDate(iso, precision, written, origin);
  }

  /** A date that was written but could not be understood. */
  public static PublicationDate notUnderstood(String written) {
    return new PublicationDate("", Precision.UNKNOWN, written);
  }

  /** Whether anything at all is known. */
  public boolean known() {
    return precision != Precision.UNKNOWN;
  }
}
