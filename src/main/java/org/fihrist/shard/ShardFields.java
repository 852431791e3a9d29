package org.fihrist.shard;

/** The fields that every part of an archive has, besides those that trees name. */
public final class ShardFields {
  /** The key of an article, in binary doc values. */
  public static final String KEY = "id";

  /** The date and time of day of an article as one number, in numeric doc values. */
  public static final String DATE_TIME = "moment";

  /** The shingles by which articles with the same text are found, as points of one {@code int}. */
  public static final String SHINGLE = "shingle";

  private ShardFields() {}
}
