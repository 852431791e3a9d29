package org.fihrist.article;

import java.util.Objects;

/**
 * The date of publication of an article, exactly as precise as its source.
 *
 * @param iso ISO 8601 as far as known: {@code 2017}, {@code 2017-01}, {@code 2017-01-21}, or {@code
 *     2017-01-21T16:19:00} with its offset when the source gave one; empty when unknown
 * @param precision the smallest unit that {@code iso} contains
 * @param written the date as the source wrote it; empty when it wrote none
 * @param evidence where the date was found
 */
public record PublicationDate(
    String iso, Precision precision, String written, DateEvidence evidence) {
  /** No date was written. */
  public static final PublicationDate UNKNOWN = new PublicationDate("", Precision.UNKNOWN, "");

  /** The smallest unit of a date that is known. */
  public enum Precision {
    /**
     * Not even the year; {@link PublicationDate#written()} may hold a text that was not understood.
     */
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

  // Articles of an older index are stored without evidence.
  public PublicationDate {
    evidence = Objects.requireNonNullElse(evidence, DateEvidence.NONE);
  }

  /** Creates a date whose origin is not recorded. */
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

  /** Whether at least the year is known. */
  public boolean known() {
    return precision != Precision.UNKNOWN;
  }
}
