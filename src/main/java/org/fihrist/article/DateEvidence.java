package org.fihrist.article;

/**
 * Where the date of an article comes from, and whether the article contradicts it.
 *
 * @param source where the date was found
 * @param rival another date, as ISO 8601, that was found in the next trusted place and differs by
 *     more than a day; empty when there is none
 * @param rivalSource where the other date was found
 */
public record DateEvidence(DateSource source, String rival, DateSource rivalSource) {
  /** Nothing is known about the origin of the date. */
  public static final DateEvidence NONE = of(DateSource.NONE);

  /** The evidence of a date that nothing contradicts. */
  public static DateEvidence of(DateSource source) {
    return new DateEvidence(source, "", DateSource.NONE);
  }

  /** The same evidence, contradicted by another date. */
  public DateEvidence against(String iso, DateSource from) {
    return new DateEvidence(source, iso, from);
  }

  /** Whether another date was found that differs by more than a day. */
  public boolean disputed() {
    return !rival.isEmpty();
  }
}
